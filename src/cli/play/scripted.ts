import type { Paint } from '../paint.ts';
import { lineSaid } from './asking.ts';
import { type Game, isOver, lastLines, openReplies, say } from './game.ts';
import { script } from './screen.ts';

/**
 * Plays replies by their ids without asking, as far as they can be chosen. What cannot be played is told in two
 * sentences that name what could be.
 */
export function playScript(
  game: Game,
  choose: readonly string[],
  write: (text: string) => void,
  paint: Paint,
): string | undefined {
  write(`${script(game.linked, lastLines(game), paint)}\n`);
  for (const reply of choose) {
    if (isOver(game)) return `The scene is over before "${reply}". Leave out "${reply}" and what follows it.`;
    if (!game.stage.takes(reply)) return cannot(game, reply);
    say(game, reply, 0);
    write(`\n${lineSaid(game, paint)}\n`);
  }
  if (isOver(game)) return undefined;
  return `The replies stop at "${game.stage.now().at}", before an ending. Go on with one of: ${named(game)}.`;
}

function cannot(game: Game, reply: string): string {
  return `"${reply}" cannot be chosen at "${game.stage.now().at}". Choose one of: ${named(game)}.`;
}

function named(game: Game): string {
  return openReplies(game).join(', ') || 'nothing, it is a dead end';
}
