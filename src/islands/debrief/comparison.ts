import type { Reading } from '#domain/debrief/reading.ts';
import { type Spoken, spoken, type Turn } from '#domain/debrief/turns.ts';
import { transcribe } from '#domain/play/transcript.ts';
import type { Choice } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import { canChoose, openingState, step } from '#domain/scenario/step.ts';
import type { Outlook, Solution } from '#domain/solving/solve.ts';

/** One row of the comparison; a side is missing where that play was over already. */
export type Row = { turn: number; yours: Side | undefined; benchmark: Side | undefined; same: boolean };
export type Side = { line: Spoken; answer: Spoken[] };

/** The play beside the benchmark path, turn by turn; nothing where they are the same. */
export function compare({ linked, attempt, again }: Reading, turns: readonly Turn[]): Row[] {
  if (!again?.solution) return [];
  const path = bestPath(linked, again.solution, attempt.choices);
  const sides = sidesOf(linked, path);
  const rows = Array.from({ length: Math.max(sides.length, turns.length) }, (_, turn) => {
    const same = path[turn] !== undefined && alike(path.slice(0, turn + 1), attempt.choices);
    return { turn, yours: turns[turn], benchmark: sides[turn], same };
  });
  return rows.every(({ same }) => same) ? [] : rows;
}

/** The best path; it says what was said for as long as that keeps everything within reach. */
export function bestPath(
  linked: Linked,
  solution: Solution,
  said: readonly Pick<Choice, 'reply'>[],
): string[] {
  const path: string[] = [];
  let state = openingState(linked);
  for (let best = solution.at(state).reply; best !== undefined; best = solution.at(state).reply) {
    const own = said[path.length]?.reply;
    const along = own !== undefined && alike(path, said) && canChoose(linked, state, own);
    const keeps = along && keepsAll(solution.at(state), solution.at(step(linked, state, own)));
    path.push(keeps ? own : best);
    state = step(linked, state, path[path.length - 1] as string);
  }
  return path;
}

function keepsAll(before: Outlook, after: Outlook): boolean {
  return (
    after.best === before.best && after.benchmark === before.benchmark && after.advanced === before.advanced
  );
}

function alike(path: readonly string[], said: readonly Pick<Choice, 'reply'>[]): boolean {
  return path.every((reply, turn) => said[turn]?.reply === reply);
}

function sidesOf(linked: Linked, path: readonly string[]): Side[] {
  const lines = transcribe(
    linked,
    path.map((reply) => ({ reply })),
  );
  const starts = lines.flatMap(({ who }, place) => (who === 'you' ? [place] : []));
  return starts.map((start, turn) => {
    const [line, ...answer] = spoken(lines.slice(start, starts[turn + 1]));
    return { line: line as Spoken, answer };
  });
}
