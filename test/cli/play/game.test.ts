import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { replay } from '#domain/play/replay.ts';
import { Attempt } from '#domain/records/attempt.ts';
import { compare } from '#domain/scenario/comparison.ts';
import { readContent } from '../../../src/cli/content.ts';
import { paintFor, plain } from '../../../src/cli/paint.ts';
import { answerOf } from '../../../src/cli/play/answer.ts';
import { playByHand } from '../../../src/cli/play/asking.ts';
import { debrief } from '../../../src/cli/play/debrief.ts';
import { attemptOf, type Game, offersOf, openGame } from '../../../src/cli/play/game.ts';
import { optionsOf } from '../../../src/cli/play/options.ts';
import { type Playable, sceneIds, sceneIn } from '../../../src/cli/play/scene.ts';
import { playScript } from '../../../src/cli/play/scripted.ts';
import { wrap } from '../../../src/cli/wrap.ts';

const files = readContent('content');
const SCENES = sceneIds(files);
const ID = '0190f7a0-0000-7000-8000-000000000000';
const MOMENT = '2026-01-05T09:00:00.000Z';

function playable(id: string): Playable {
  const found = sceneIn(files, id);
  if ('wrong' in found) throw new Error(found.wrong);
  return found;
}

function scripted(game: Game, choose: readonly string[]) {
  let text = '';
  const wrong = playScript(game, choose, (part) => (text += part), plain);
  return { wrong, text };
}

describe.each(SCENES)('the tests of %s', (id) => {
  const scene = playable(id);
  const tests = scene.linked.scenario.tests.map((each) => [each.name, each] as const);

  test.each(tests)('%s: played by the machine, it comes out as expected', (_, { choose, expect: wanted }) => {
    const game = openGame(scene, 1);
    expect(scripted(game, choose).wrong).toBeUndefined();
    const attempt = Attempt.parse(attemptOf(game, ID, MOMENT, MOMENT));
    const { result } = attempt;
    if (wanted.ending !== undefined) expect(result.ending).toBe(wanted.ending);
    if (wanted.score !== undefined) expect(compare(wanted.score)(result.score)).toBe(true);
    expect(replay(scene.linked, attempt)).toEqual({ result, same: true });
    expect(debrief(attempt, scene.scene, plain)).toContain(`The score: ${result.score} of 100`);
  });
});

const price = playable('price-against-what');

test('a reply that cannot be chosen is told with what can be', () => {
  const { wrong, text } = scripted(openGame(price, 1), ['opener-cut', 'haggle-down', 'haggle-back']);
  expect(wrong).toBe(
    '"haggle-down" cannot be chosen at "haggle". Choose one of: haggle-lower, haggle-hope, haggle-back.',
  );
  expect(text).toContain('This line gives a discount nobody asked for.');
});

test('replies that stop before an ending, and replies after it, are told', () => {
  expect(scripted(openGame(price, 1), ['opener-cut']).wrong).toBe(
    'The replies stop at "haggle", before an ending. Go on with one of: haggle-lower, haggle-hope, haggle-back.',
  );
  expect(scripted(openGame(price, 1), ['opener-cut', 'haggle-lower', 'opener-cut']).wrong).toBe(
    'The scene is over before "opener-cut". Leave out "opener-cut" and what follows it.',
  );
});

/** Plays by hand with these answers; the clock goes on by a second each time that it is asked. */
async function byHand(...answers: string[]) {
  const game = openGame(price, 7);
  let text = '';
  let clock = 0;
  const closed = await playByHand(game, {
    ask: (prompt) => {
      const answer = answers.shift();
      text += `${prompt}${answer ?? ''}\n`;
      return Promise.resolve(answer);
    },
    write: (part) => (text += part),
    paint: plain,
    now: () => (clock += 1000),
  });
  return { closed, game, text };
}

/** The digit of a reply at a turn of a play with seed 7. */
function digit(choices: Game['choices'], reply: string): string {
  const game = openGame(price, 7);
  scripted(
    game,
    choices.map((choice) => choice.reply),
  );
  return String(offersOf(game).findIndex((offer) => offer.reply.id === reply) + 1);
}

test('digits choose among the shuffled replies, with how sure behind them, and the time is kept', async () => {
  const cut = digit([], 'opener-cut');
  const { closed, game } = await byHand(`${cut}c`);
  expect(closed).toBe('no-input');
  expect(game.choices).toEqual([{ beat: 'opener', reply: 'opener-cut', tookMs: 1000, sure: 'certain' }]);
});

test('u takes a line back, also the last one of the scene, and the play goes on from there', async () => {
  const cut = digit([], 'opener-cut');
  const at = [{ beat: 'opener', reply: 'opener-cut', tookMs: 0 }];
  const [lower, back] = ['haggle-lower', 'haggle-back'].map((reply) => digit(at, reply)) as [string, string];
  const { closed, game, text } = await byHand('u', cut, lower, 'u', back, 'q');
  expect(closed).toBe('left');
  expect(game.choices.map(({ reply }) => reply)).toEqual(['opener-cut', 'haggle-back']);
  expect(text).toContain('There is nothing to take back yet. Say a line first.');
  expect(text).toContain('Back to turn 2.');
});

test('an answer that makes no sense is told, and asked again', async () => {
  const { text, game } = await byHand('9', 'x', '', digit([], 'opener-cut'));
  expect(text).toContain('"9" is no answer here. Write a digit from 1 to 4, u or q.');
  expect(text).toContain('"x" is no answer here. Write a digit from 1 to 4, u or q.');
  expect(text).toContain('Nothing was written. Write a digit, u or q.');
  expect(game.choices).toHaveLength(1);
});

test('at the end an empty answer leads to the debrief, and so does the end of the input', async () => {
  const cut = digit([], 'opener-cut');
  const lower = digit([{ beat: 'opener', reply: 'opener-cut', tookMs: 0 }], 'haggle-lower');
  expect((await byHand(cut, lower, '')).closed).toBe('over');
  expect((await byHand(cut, lower)).closed).toBe('over');
});

test('an answer is read with or without a space, and in capitals', () => {
  const offers = offersOf(openGame(price, 7));
  const second = offers[1]?.reply.id;
  expect(answerOf(' 2 ', offers)).toEqual({ do: 'say', reply: second, sure: undefined });
  expect(answerOf('2 G', offers)).toEqual({ do: 'say', reply: second, sure: 'guessing' });
  expect(answerOf('2f', offers)).toEqual({ do: 'say', reply: second, sure: 'fairly' });
  expect(answerOf('Q', offers)).toEqual({ do: 'leave' });
});

test('a locked reply is shown with its digit and cannot be chosen', () => {
  const [first] = offersOf(openGame(price, 7));
  const offers = [{ reply: first?.reply as NonNullable<typeof first>['reply'], locked: true }];
  expect(answerOf('1', offers)).toEqual({ wrong: 'Reply 1 is not open yet. Write another digit.' });
});

test('the options of play are read, and what is wrong with them is told', () => {
  expect(optionsOf(['a', '--seed', '7', '--choose', 'one, two', '--json'], SCENES)).toEqual({
    scene: 'a',
    seed: 7,
    choose: ['one', 'two'],
    json: true,
  });
  expect(optionsOf(['a'], SCENES)).toEqual({ scene: 'a', seed: undefined, choose: undefined, json: false });
  const seed = { wrong: '`--seed` is not a whole number from 0 to 4294967295. Write: --seed 7.' };
  for (const wrong of ['-1', '1.5', 'x', '4294967296', '']) {
    expect(optionsOf(['a', `--seed=${wrong}`], SCENES)).toEqual(seed);
  }
  expect(optionsOf(['a', '--seed'], SCENES)).toEqual(seed);
  expect(optionsOf(['a', '--choose', ','], SCENES)).toEqual({
    wrong: '`--choose` names no reply. Write the ids of replies with commas: --choose a,b,c.',
  });
  expect(optionsOf([], ['one', 'two'])).toEqual({ wrong: 'No scene is named. Write one of: one, two.' });
});

test('a scene that cannot be read, and one whose reply leads nowhere, are told', () => {
  const file = files.find(({ path }) => path.endsWith('/price-against-what.yaml')) as (typeof files)[number];
  const others = files.filter((each) => each !== file);
  const bad = [...others, { ...file, text: 'title: [' }];
  expect(sceneIn(bad, 'price-against-what')).toEqual({
    wrong: 'The scene "price-against-what" cannot be read. Run npm run check, and mend what it says.',
  });
  const text = file.text.replace(
    /^ {8}next: haggle$/m,
    '        next: [{ when: { trust: ">= 99" }, to: haggle }]',
  );
  const loose = sceneIn([...others, { ...file, text }], 'price-against-what') as Playable;
  expect(loose.errors).toBeGreaterThan(0);
  expect(scripted(openGame(loose, 1), ['opener-cut']).wrong).toBe(
    '"opener-cut" cannot be chosen at "opener". Choose one of: opener-proof, opener-carry, opener-ask.',
  );
});

test('colours are for a terminal, and NO_COLOR takes them away', () => {
  const bold = (...given: Parameters<typeof paintFor>) => paintFor(...given)('bold', 'a');
  expect(stripVTControlCharacters(bold({ isTTY: true }, {}))).toBe('a');
  expect(bold({ isTTY: true }, {})).not.toBe('a');
  expect(bold({ isTTY: true }, { NO_COLOR: '1' })).toBe('a');
  expect(bold({}, {})).toBe('a');
});

test('text is wrapped behind its indent, and colours take no room', () => {
  const words = Array(30).fill('word');
  const lines = wrap(words.join(' '), '  ', '> ').split('\n');
  expect(lines.map((line) => line.slice(0, 2))).toEqual(['> ', '  ']);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
  const painted = words.map((word) => paintFor({ isTTY: true }, {})('bold', word)).join(' ');
  expect(stripVTControlCharacters(wrap(painted, '  ', '> '))).toBe(lines.join('\n'));
});
