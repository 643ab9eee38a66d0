import { newId } from '#adapters/browser/id.ts';
import type { Attempt, Result } from '#domain/records/attempt.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { Assignment } from '#domain/team/assignment.ts';
import { Load, USUAL_LOAD } from '#domain/team/capacity.ts';
import { DevelopmentPlan } from '#domain/team/development.ts';
import { KeptResult, Person, SaidTaken, sameName } from '#domain/team/kept.ts';
import type { Parcel } from '#domain/team/parcel.ts';
import { receive } from '#domain/team/received.ts';
import { type Kept, keepEntry, readThings } from './entries.ts';

/** What a leader's device knows of a team. */
export type Team = {
  people: Kept<Person>[];
  assignments: Assignment[];
  results: KeptResult[];
  /** The lessons that people say they took, by the id of the drill that asked for it. */
  taken: ReadonlyMap<string, SaidTaken>;
  load: Load;
  plans: DevelopmentPlan[];
};

/** What came of one play that was opened: what it is worth, or that it was here before. */
export type Arrival = {
  by: string;
  scene: string;
  claimed: Result;
  standing: KeptResult['standing'] | 'here-already' | 'unreachable';
  /** What it really comes to, where that is not what it claims. */
  real: Result | undefined;
};

export async function loadTeam(): Promise<Team> {
  const [people, assignments, results, taken, [load], plans] = await Promise.all([
    readThings('person', Person),
    readThings('assignment', Assignment),
    readThings('received', KeptResult),
    readThings('taken', SaidTaken),
    readThings('load', Load),
    readThings('plan', DevelopmentPlan),
  ]);
  return {
    people,
    assignments: assignments.map(({ thing }) => thing),
    results: results.map(({ thing }) => thing),
    taken: new Map(taken.map(({ id, thing }) => [id, thing])),
    load: load?.thing ?? USUAL_LOAD,
    plans: plans.map(({ thing }) => thing),
  };
}

/** Keeps somebody as they are now, or under an id of their own if they are new. */
export function keepPerson(person: Person, id = newId()): Promise<void> {
  return keepEntry('person', id, person);
}

/** Takes somebody off the team; what they sent stays on the device. */
export function removePerson(id: string): Promise<void> {
  return keepEntry('person', id, null);
}

export function keepAssignment(drill: Assignment): Promise<void> {
  return keepEntry('assignment', drill.id, drill);
}

/** Takes a drill off the list. */
export function dropAssignment({ id }: Assignment): Promise<void> {
  return keepEntry('assignment', id, null);
}

export function keepLoad(load: Load): Promise<void> {
  return keepEntry('load', 'team', load);
}

export function keepPlan(plan: DevelopmentPlan): Promise<void> {
  return keepEntry('plan', `${plan.who}/${plan.competency}`.slice(0, 200), plan);
}

/** Plays each attempt of a result again and keeps it with what it came to; one that is here already stays as it is. */
export async function keepResult(result: Extract<Parcel, { kind: 'result' }>): Promise<Arrival[]> {
  const { people, assignments, results } = await loadTeam();
  const by = whose(result, assignments);
  const known = new Set(results.map(({ attempt }) => attempt.id));
  const arrivals: Arrival[] = [];
  for (const attempt of result.attempts) {
    const came = known.has(attempt.id) ? HERE : await keepAttempt(attempt, by, result.assignment);
    known.add(attempt.id);
    arrivals.push({ by, scene: attempt.scenario.id, claimed: attempt.result, ...came });
  }
  await know(by, people);
  return arrivals;
}

/** Keeps that somebody says they took a lesson; the day that was said first stays. */
export async function keepTaken(
  said: Extract<Parcel, { kind: 'taken' }>,
): Promise<SaidTaken & { here: boolean }> {
  const { people, assignments, taken } = await loadTeam();
  const { lesson, on } = said;
  const told = { by: whose(said, assignments), lesson, on };
  const here = taken.has(said.assignment);
  if (!here) await keepEntry('taken', said.assignment, told satisfies SaidTaken);
  await know(told.by, people);
  return { ...told, here };
}

/** Whose something is that came: of whom the drill was asked, where it was asked here; else who it says, if anybody. */
function whose(
  { by, assignment }: { by: string; assignment: string | null },
  assignments: readonly Assignment[],
): string {
  const named = assignments.find(({ id }) => id === assignment)?.to ?? by;
  return named.trim() || 'Somebody';
}

async function know(name: string, people: Team['people']): Promise<void> {
  if (!people.some(({ thing }) => sameName(thing.name, name))) await keepPerson({ name, deals: null });
}

type Came = Pick<Arrival, 'standing' | 'real'>;

const HERE: Came = { standing: 'here-already', real: undefined };

async function keepAttempt(attempt: Attempt, by: string, assignment: string | null): Promise<Came> {
  const scene = await fetchScene(attempt.scenario.id);
  if (scene === 'unreachable') return { standing: scene, real: undefined };
  const { attempt: played, standing: found } = receive(attempt, scene);
  const { standing } = found;
  await keepEntry('received', attempt.id, { by, assignment, attempt: played, standing } satisfies KeptResult);
  return { standing, real: 'result' in found ? found.result : undefined };
}

async function fetchScene(id: string): Promise<Scene | undefined | 'unreachable'> {
  const address = `${import.meta.env.BASE_URL}scenes/${encodeURIComponent(id)}.json`;
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.status === 404) return undefined;
  return answer?.ok ? answer.json() : 'unreachable';
}
