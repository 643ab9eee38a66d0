import { dirname, normalize } from 'node:path';
import type { Draft } from '#domain/scenario/import/draft.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { lossLine } from './loss-line.ts';

/** An import that has been written: where, from what, and where the scene belongs in the end. */
type Imported = { place: string; from: string; draft: Draft; problems: readonly Problem[]; home: string };

/** What an import says on the terminal: what is there, what is not, what the check says of it, and what comes next. */
export function report({ place, from, draft, problems, home }: Imported): string {
  const { losses } = draft;
  const lost = losses.map((loss) => `  ${lossLine(loss)}`);
  const found = problems.map(
    ({ line, column, code, severity, wrong, remedy }) =>
      `  ${place}:${line}:${column}  ${code} ${severity}  ${wrong} ${remedy}`,
  );
  return [
    `${place} is there: ${sizeOf(draft)}. It is a draft, for you to complete.`,
    '',
    losses.length === 0
      ? `All of ${from} is in it.`
      : `Where it differs from ${from}, which also stands at its end:`,
    ...lost,
    '',
    ...(found.length > 0 ? ['What the check says of it:', ...found, ''] : []),
    `What no check tells: ${repliesOf(draft)} without a \`why\`, ${endingsOf(draft)} still \`stalled\`.`,
    '',
    'What comes next:',
    ...stepsFor(place, home).map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n');
}

function sizeOf(draft: Draft): string {
  return `${counted(Object.keys(draft.scenario.beats).length, 'beat')}, ${repliesOf(draft)}, ${endingsOf(draft)}`;
}

function repliesOf({ scenario }: Draft): string {
  const replies = Object.values(scenario.beats).reduce((sum, beat) => sum + beat.replies.length, 0);
  return counted(replies, 'reply', 'replies');
}

function endingsOf({ scenario }: Draft): string {
  return counted(Object.keys(scenario.endings).length, 'ending');
}

function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

function stepsFor(place: string, home: string): string[] {
  const isHome = normalize(place) === normalize(home);
  return [
    'Answer its questions: brief, goal and buyer.',
    'Say of each reply what it `makes` or `slips`, and `why`; say of each ending whether it is advanced, stalled or lost.',
    isHome
      ? 'Check it: npm run check. The build stops at its errors.'
      : `Move it to ${dirname(home)}/ and check it: npm run check. The build stops at its errors.`,
  ];
}
