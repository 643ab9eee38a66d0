import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { replay } from '#domain/play/replay.ts';
import { Attempt } from '#domain/records/attempt.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import { sceneOf } from '../../content/scenes.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Plays as people play: as a program of its own, with these lines of input. */
function play(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/start.mjs', 'play', ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

const SCENE = 'price-against-what';
const LOST = 'opener-cut,haggle-lower';

test('with --choose the whole play is printed without asking: brief, lines, notes and debrief', () => {
  const { status, stdout, stderr } = play([SCENE, '--choose', LOST]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const parts = [
    '“Twelve thousand more for the same cold”',
    'A good result  Leave with a dated step',
    'Beatriz  (She stops by the old compressor and holds up two sheets.) It',
    "You      I'd hate for us to lose this over a number.",
    '  This line gives a discount nobody asked for.',
    '  Slip: gives a discount nobody asked for (−15).',
    'None of 6 moves. Benchmark is 5.',
    '  not met  “Search” left out',
    '  Stop                left out',
    'Where the scene turned',
    '    Benchmark line',
    'The score: 0 of 100, and what made it',
  ];
  const places = parts.map((part) => stdout.indexOf(part));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
  expect(stdout).not.toContain('\u001b');
});

test('a reply that cannot be chosen gives exit code 1 and two sentences', () => {
  const { status, stderr } = play([SCENE, '--choose', 'opener-carry,haggle-lower']);
  expect(status).toBe(1);
  expect(stderr).toBe(
    '"haggle-lower" cannot be chosen at "stairs". Choose one of: stairs-for-her, stairs-reasons, stairs-search.\n',
  );
});

test('--json prints an attempt, and nothing else, that plays again to the same result', () => {
  const { status, stdout, stderr } = play([SCENE, '--choose', LOST, '--seed', '7', '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const attempt = Attempt.parse(JSON.parse(stdout));
  const { linked } = sceneOf(SCENE);
  expect(replay(linked, attempt).same).toBe(true);
  expect(attempt).toMatchObject({
    scenario: { id: SCENE, hash: contentHash(linked.scenario, linked.routine) },
    seed: 7,
    result: { ending: 'auction', score: 0, outcome: 'lost' },
  });
});

test('digits from a pipe play the scene; one seed always shows one order', () => {
  const answers = '1\nu\n1c\n2\n1\n1\n1\n1\n1\n1\n1\n1\n\n';
  const one = play([SCENE, '--seed', '3', '--json'], answers);
  const other = play([SCENE, '--seed', '3', '--json'], answers);
  expect(one.status).toBe(0);
  const { choices } = Attempt.parse(JSON.parse(one.stdout));
  expect(choices[0]?.sure).toBe('certain');
  const replies = Attempt.parse(JSON.parse(other.stdout)).choices.map(({ reply }) => reply);
  expect(replies).toEqual(choices.map(({ reply }) => reply));
  expect(one.stderr).toContain('Turn 1, Beatriz is listening > 1c');
  expect(one.stderr).toContain('--seed 3 shows the replies in the same order.');
});

test('leaving is no error; input that ends before the scene is', () => {
  expect(play([SCENE], 'q\n')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/You left the scene\. Nothing was kept\.\n$/),
  });
  expect(play([SCENE], '1\n')).toMatchObject({
    status: 1,
    stderr: 'The input ended at turn 2, before the scene did. Write one answer a line.\n',
  });
});

test('a scene that does not exist is told with the nearest name', () => {
  expect(play(['price-agains-what'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no scene "price-agains-what". Did you mean "price-against-what"?\n',
  });
});
