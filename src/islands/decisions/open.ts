import { newSeed } from '#adapters/browser/id.ts';
import { walk } from '#domain/play/walk.ts';
import { dayOf } from '#domain/practice/days.ts';
import { keyOf, type Missed, type MomentsOf, missedDecisions } from '#domain/practice/decisions.ts';
import { follow, type Moment } from '#domain/practice/moments.ts';
import { DECISIONS, planWeek } from '#domain/practice/week.ts';
import { type Asked, whereToAsk } from '#domain/practice/where-to-ask.ts';
import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import type { State } from '#domain/scenario/state.ts';
import { type Doings, loadHistory } from '#state/history.ts';
import { loadMoments } from '#state/moments.ts';
import type { Catalogue } from '../week/catalogue.ts';

/** A decision with all that is needed to put it: the scene, the play up to it, and what its replies cost. */
export type Card = {
  missed: Missed;
  asked: Asked;
  moment: Moment;
  scene: Scene;
  linked: Linked;
  /** The states up to the decision, the opening first. */
  states: State[];
  /** For the order of its replies on screen. */
  seed: number;
};

/** The decisions to make now, and what they were read from. */
export type Sitting = { cards: Card[]; doings: Doings; moments: MomentsOf };

/** The decisions of this week that are still to be made; when there are none, those that are back already. */
export async function openDecisions(catalogue: Catalogue): Promise<Sitting> {
  const doings = await loadHistory();
  const moments = await loadMoments(
    doings,
    catalogue.scenes.map(({ id }) => id),
  );
  const cards: Card[] = [];
  for (const missed of decisionsNow(catalogue, doings, moments)) {
    const taken = cards.map(({ asked }) => asked);
    const card = await cardOf(missed, taken, catalogue, doings, moments);
    if (card) cards.push(card);
  }
  return { cards, doings, moments };
}

function decisionsNow(catalogue: Catalogue, doings: Doings, moments: MomentsOf): Missed[] {
  const { weekStart, now, decided } = doings;
  const made = new Set(decided.filter(({ at }) => at >= weekStart).map(({ missed }) => keyOf(missed)));
  const ofWeek = planWeek(catalogue, doings, weekStart, moments)
    .parts.flatMap((part) => ('missed' in part ? part.missed : []))
    .filter((missed) => !made.has(keyOf(missed)));
  if (ofWeek.length > 0) return ofWeek;
  const today = dayOf(now, weekStart);
  return missedDecisions(doings, moments, catalogue.gaps.missed, weekStart)
    .filter(({ due }) => due <= today)
    .slice(0, DECISIONS);
}

/** Puts a decision in its scene; in the one where it was missed, where the other cannot be read. */
async function cardOf(
  missed: Missed,
  taken: readonly Asked[],
  { scenes }: Catalogue,
  { decided }: Doings,
  moments: MomentsOf,
): Promise<Card | undefined> {
  const competency = scenes.find(({ id }) => id === missed.scene)?.competency;
  const siblings = scenes.filter((scene) => scene.competency === competency && moments.has(scene.id));
  const before = decided.filter((one) => keyOf(one.missed) === keyOf(missed)).length;
  const near = new Map(siblings.map(({ id }) => [id, moments.get(id) ?? []]));
  const asked = whereToAsk(missed, near, before, taken);
  const own = { scene: missed.scene, after: missed.after, beat: missed.beat };
  return (await put(missed, asked, moments)) ?? put(missed, own, moments);
}

async function put(missed: Missed, asked: Asked, moments: MomentsOf): Promise<Card | undefined> {
  const moment = follow(moments.get(asked.scene) ?? [], asked.after)[asked.after.length];
  const answer = await fetch(`${import.meta.env.BASE_URL}scenes/${asked.scene}.json`).catch(() => undefined);
  if (!moment || !answer?.ok) return undefined;
  const scene: Scene = await answer.json();
  const linked = linkScenario(scene.scenario, scene.routine);
  return { missed, asked, moment, scene, linked, states: walk(linked, asked.after), seed: newSeed() };
}
