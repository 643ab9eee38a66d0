import { accountOf, points } from '#domain/debrief/account.ts';
import { checkLines, headline, summary } from '#domain/debrief/headline.ts';
import { type Reading, readPlay } from '#domain/debrief/reading.ts';
import { effectOf, firstName, recovered } from '#domain/debrief/sentences.ts';
import { chartOf } from '#domain/debrief/threads.ts';
import { departureOf, nameOf, type Reviewed, recovery, turningPoints } from '#domain/debrief/turning.ts';
import { reaction, type Spoken, type Turn, turnsOf } from '#domain/debrief/turns.ts';
import type { Attempt } from '#domain/records/attempt.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import type { Paint } from '../paint.ts';
import { padded, widthOf, wrap } from '../wrap.ts';

/** How wide the names of who speaks are. */
const COLUMN = 20;

/** The debrief of a play as text, in the words that the page uses. */
export function debrief(attempt: Attempt, scene: Scene, paint: Paint): string {
  const reading = readPlay(attempt, scene);
  const turns = turnsOf(reading);
  const turning = turningPoints(turns, reading.result.benchmark);
  return [
    `${paint('bold', wrap(headline(reading)))}\n${wrap(summary(reading, turns, turning))}`,
    section('Benchmark', checks(reading, paint), paint),
    section('The routine', moves(reading, turns), paint),
    reading.again?.solution &&
      section('Where the scene turned', turned(reading, turns, turning, paint), paint),
    section(`The score: ${reading.result.score} of 100, and what made it`, account(reading, turns), paint),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function section(title: string, body: string, paint: Paint): string {
  return `${paint('bold', title)}\n${body}`;
}

function checks(reading: Reading, paint: Paint): string {
  return checkLines(reading)
    .map(({ met, text }) =>
      wrap(text, ' '.repeat(11), paint(met ? 'green' : 'yellow', padded(met ? '  met' : '  not met', 11))),
    )
    .join('\n');
}

/** The moves in the routine's order, each with how it came into the play. */
function moves({ linked, result }: Reading, turns: readonly Turn[]): string {
  const rows = chartOf(linked, result, turns).moves;
  const width = Math.max(...rows.map(({ title }) => widthOf(title))) + 2;
  return rows
    .map(({ title, made, turn }) => {
      const where = turn === undefined ? made : `${made}, turn ${turn + 1}`;
      return `  ${padded(title, width)}${where}`;
    })
    .join('\n');
}

function turned(
  reading: Reading,
  turns: readonly Turn[],
  turning: readonly Reviewed[],
  paint: Paint,
): string {
  const back = recovery(turns);
  return [
    ...(turning.length === 0 ? [wrap('Nowhere: no line took anything out of reach.', '  ')] : []),
    ...turning.map((turn) => point(reading, turn, paint)),
    ...(back ? [wrap(recovered(reading.linked, back), '  ')] : []),
  ].join('\n\n');
}

/** One turning point: what was said and what the benchmark says there, each with what the buyer did and why. */
function point({ linked, result }: Reading, turn: Reviewed, paint: Paint): string {
  const { best, ended } = turn.played;
  const closes = linked.scenario.endings[best.after.at] !== undefined;
  const said = (name: string, line: Spoken, answer: readonly Spoken[], why: string | undefined): string[] => [
    column(name, [line], paint),
    ...(answer.length > 0 ? [column(firstName(linked), answer, paint)] : []),
    ...(why ? [paint('dim', wrap(why, ' '.repeat(COLUMN)))] : []),
  ];
  return [
    wrap(`Turn ${turn.turn + 1}: ${nameOf(linked, departureOf(linked, turn, result.moves))}.`, '  '),
    wrap(effectOf(linked, turn), '  '),
    ...said('You said', turn.line, reaction(turn.answer, ended !== undefined), turn.why),
    ...said('Benchmark line', best.line, reaction(best.answer, closes), best.reply.why),
  ].join('\n');
}

function column(name: string, lines: readonly Spoken[], paint: Paint): string {
  const text = lines.map(({ cue, said }) =>
    [cue && paint('italic', `(${cue})`), said].filter(Boolean).join(' '),
  );
  return wrap(text.join(' '), ' '.repeat(COLUMN), padded(`    ${name}`, COLUMN));
}

function account(reading: Reading, turns: readonly Turn[]): string {
  const entries = accountOf(reading, turns);
  const sum = entries.reduce((all, entry) => all + entry.points, 0);
  const rows = entries.map(({ what, from, points: each }) =>
    wrap(`${what}: ${from}`, ' '.repeat(8), `${points(each).padStart(6)}  `),
  );
  const how = sum < 0 ? 'Score: it never falls below 0' : 'Score: rounded once, at the end';
  return [...rows, `${String(reading.result.score).padStart(6)}  ${how}`].join('\n');
}
