import type { Attempt } from '#domain/records/attempt.ts';
import { uuidv7 } from '#domain/records/uuid.ts';
import { isFolder, readContent } from '../content.ts';
import { askOn } from '../lines.ts';
import { type Paint, paintFor, plain } from '../paint.ts';
import { refuse } from '../refuse.ts';
import { type Closed, playByHand } from './asking.ts';
import { debrief } from './debrief.ts';
import { attemptOf, type Game, openGame } from './game.ts';
import { type Options, optionsOf } from './options.ts';
import { type Playable, sceneIds, sceneIn } from './scene.ts';
import { brief } from './screen.ts';
import { playScript } from './scripted.ts';

/** Where a play is written; nowhere where only its attempt is wanted. */
type Page = { stream: NodeJS.WriteStream; write: (text: string) => void; paint: Paint };

/** `play <scenario>`: a scene in the terminal. The exit code is 1 when it could not be played to an ending. */
export async function play(args: string[]): Promise<number> {
  if (!isFolder('content')) {
    return refuse('There is no folder "content". Run this where the content is.');
  }
  const files = readContent('content');
  const options = optionsOf(args, sceneIds(files));
  if ('wrong' in options) return refuse(options.wrong);
  const found = sceneIn(files, options.scene);
  if ('wrong' in found) return refuse(found.wrong);
  const game = openGame(found, options.seed ?? newSeed());
  const page = pageFor(options);
  const startedAt = new Date().toISOString();
  page.write(`${brief(found, page.paint)}\n\n`);
  const stopped = await run(game, options, page);
  if (stopped === 'left') return 0;
  if (stopped !== undefined) return refuse(stopped, 1);
  conclude(game, found, startedAt, options, page);
  return 0;
}

/** Plays to an ending; else tells why it stopped. */
async function run(game: Game, options: Options, page: Page): Promise<string | undefined> {
  if (options.choose) return playScript(game, options.choose, page.write, page.paint);
  const { ask, close } = askOn(process.stdin, page.stream);
  const now = () => performance.now();
  const closed = await playByHand(game, { ask, write: page.write, paint: page.paint, now });
  close();
  if (closed === 'left') page.write('You left the scene. Nothing was kept.\n');
  return closed === 'over' ? undefined : why(closed, game);
}

function why(closed: Exclude<Closed, 'over'>, { stage, choices }: Game): string {
  if (closed === 'left') return 'left';
  if (closed === 'dead-end') {
    return `There is nothing to say at "${stage.now().at}". Run npm run check, and give it a reply.`;
  }
  return `The input ended at turn ${choices.length + 1}, before the scene did. Write one answer a line.`;
}

function conclude(game: Game, { scene }: Playable, startedAt: string, options: Options, page: Page): void {
  const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const attempt: Attempt = attemptOf(game, id, startedAt, new Date().toISOString());
  const again = `Seed ${game.seed}: --seed ${game.seed} shows the replies in the same order.`;
  page.write(`\n${debrief(attempt, scene, page.paint)}\n`);
  if (!options.choose) page.write(`\n${page.paint('dim', again)}\n`);
  if (options.json) process.stdout.write(`${JSON.stringify(attempt)}\n`);
}

/** With `--json` the attempt alone goes to standard output; a play by hand is then drawn on standard error. */
function pageFor({ json, choose }: Options): Page {
  const stream = json ? process.stderr : process.stdout;
  if (json && choose) return { stream, write: () => {}, paint: plain };
  return { stream, write: (text) => stream.write(text), paint: paintFor(stream, process.env) };
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}
