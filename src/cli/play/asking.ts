import type { Ask } from '../lines.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';
import { type Answer, answerOf } from './answer.ts';
import { type Game, isOver, lastLines, offersOf, openReplies, say, takeBack } from './game.ts';
import { choicesText, note, script, stanceText } from './screen.ts';

/** What a play by hand needs from outside; `now` is a clock in milliseconds. */
export type Table = { ask: Ask; write: (text: string) => void; paint: Paint; now: () => number };

/** How a play by hand closed: at an ending, by `q`, because the input ended, or where nothing can be said. */
export type Closed = 'over' | 'left' | 'no-input' | 'dead-end';

const HELP =
  'Write a digit; behind it, if you like, how sure: g guessing, f fairly, c certain, as in 2c. u takes back, q leaves.';
const AT_THE_END = 'Enter for the debrief, u takes the line back, q leaves > ';

/** Plays by asking, until the scene is over or is left. */
export async function playByHand(game: Game, table: Table): Promise<Closed> {
  const { ask, write, paint, now } = table;
  write(`${script(game.linked, lastLines(game), paint)}\n`);
  for (let helped = false; ; ) {
    const over = isOver(game);
    if (!over && openReplies(game).length === 0) return 'dead-end';
    const offers = over ? [] : offersOf(game);
    if (!over) write(`\n${choicesText(offers, paint)}\n\n`);
    if (!over && !helped) write(`${paint('dim', wrap(HELP))}\n`);
    helped = true;
    const shownAt = now();
    const answer = await understood(game, table, () => ask(over ? AT_THE_END : `${stanceText(game)} > `));
    if (answer === undefined) return over ? 'over' : 'no-input';
    if (answer.do === 'leave') return 'left';
    if (answer.do === 'go-on') return 'over';
    if (answer.do === 'back') {
      takeBack(game);
      write(`\n${paint('dim', `Back to turn ${game.choices.length + 1}.`)}\n\n`);
      const lines = lastLines(game).filter(({ who }) => who === 'buyer');
      write(`${script(game.linked, lines, paint)}\n`);
    } else {
      say(game, answer.reply, Math.round(now() - shownAt), answer.sure);
      write(`\n${lineSaid(game, paint)}\n`);
      if (isOver(game)) write('\n');
    }
  }
}

/** The line just said with the buyer's answer, and the coach's note between them and the next turn. */
export function lineSaid(game: Game, paint: Paint): string {
  return `${script(game.linked, lastLines(game), paint)}\n\n${note(game, paint)}`;
}

type Obeyed = Exclude<Answer, { wrong: string }>;

/** Asks until the answer makes sense here. */
async function understood(
  game: Game,
  { write }: Table,
  ask: () => Promise<string | undefined>,
): Promise<Obeyed | undefined> {
  for (;;) {
    const input = await ask();
    if (input === undefined) return undefined;
    const answer = answerOf(input, isOver(game) ? [] : offersOf(game));
    const wrong = wrongWith(game, answer, input);
    if (wrong === undefined) return answer as Obeyed;
    write(`${wrong}\n`);
  }
}

function wrongWith(game: Game, answer: Answer, input: string): string | undefined {
  if ('wrong' in answer) return answer.wrong;
  if (answer.do === 'back' && game.choices.length === 0) {
    return 'There is nothing to take back yet. Say a line first.';
  }
  if (answer.do === 'go-on' && !isOver(game)) return 'Nothing was written. Write a digit, u or q.';
  if (answer.do === 'say' && !game.stage.takes(answer.reply)) {
    return `Reply ${Number.parseInt(input, 10)} leads nowhere from here. Run npm run check to see why.`;
  }
  return undefined;
}
