import { expect, test } from 'vitest';
import { review } from '#domain/solving/review.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';
import { linkedOf, reply, type StoryInput } from '../story.ts';

function reviewed(input: StoryInput, ...replies: string[]) {
  const linked = linkedOf(input);
  const solution = solve(linked) as Solution;
  return review(
    linked,
    replies.map((id) => ({ reply: id, sure: id === 'last' ? ('certain' as const) : undefined })),
    solution,
  );
}

/** One slip of each severity on the way to a won scene that makes every move. */
const costs = (...severities: number[]): StoryInput => ({
  order: ['stop'],
  severities: Object.fromEntries(severities.map((severity) => [`slip-${severity}`, severity])),
  beats: Object.fromEntries(
    severities.map((severity, place) => [
      place === 0 ? 'opener' : `beat-${place}`,
      {
        says: 'Hm.',
        replies: [
          reply('good', place === severities.length - 1 ? 'won' : `beat-${place + 1}`, { makes: ['stop'] }),
          reply('bad', place === severities.length - 1 ? 'won' : `beat-${place + 1}`, {
            makes: ['stop'],
            slips: [`slip-${severity}`],
          }),
        ],
      },
    ]),
  ),
});

const classes = (...severities: number[]) =>
  reviewed(costs(...severities), ...severities.map(() => 'bad')).map((one) => `${one.loss} ${one.class}`);

test('a choice that loses nothing is of the class benchmark', () => {
  expect(reviewed(costs(5), 'good')).toMatchObject([
    { loss: 0, class: 'benchmark', before: 100, after: 100, best: 'good' },
  ]);
});

test('up to 5 lost is solid, up to 15 a slip, more a miss', () => {
  expect(classes(30, 1, 5)).toEqual(['30 turning point', '1 solid', '5 solid']);
  expect(classes(30, 6, 15)).toEqual(['30 turning point', '6 slip', '15 slip']);
  expect(classes(30, 16, 29)).toEqual(['30 turning point', '16 miss', '29 miss']);
});

test('the largest loss is the turning point, from 10 up', () => {
  expect(classes(9, 4)).toEqual(['9 slip', '4 solid']);
  expect(classes(9, 10)).toEqual(['9 slip', '10 turning point']);
});

test('of two equal largest losses the earlier one is the turning point', () => {
  const [first, second] = reviewed(
    {
      order: ['stop', 'search'],
      beats: {
        opener: { says: 'Hm.', replies: [reply('good', 'sort', { makes: ['stop'] }), reply('bad', 'sort')] },
        sort: { says: 'Hm.', replies: [reply('good', 'won', { makes: ['search'] }), reply('bad', 'won')] },
      },
    },
    'bad',
    'bad',
  );
  expect([first?.loss, first?.class, second?.loss, second?.class]).toEqual([50, 'turning point', 50, 'miss']);
});

const closing: StoryInput = {
  order: ['stop'],
  beats: {
    opener: { says: 'Hm.', replies: [reply('stop', 'sort', { makes: ['stop'] })] },
    sort: { says: 'Well.', replies: [reply('on', 'end'), reply('close', 'over')] },
    end: { says: 'So?', replies: [reply('win', 'won'), reply('last', 'later')] },
    over: { says: 'Bye.', replies: [reply('lose', 'lost'), reply('last', 'later')] },
  },
};

test('the choice after which advanced is out of reach is a turning point, whatever it loses', () => {
  expect(reviewed(closing, 'stop', 'close', 'last')).toMatchObject([
    { class: 'benchmark', closedTheWay: false },
    { class: 'turning point', closedTheWay: true, loss: 0, best: 'on' },
    { class: 'benchmark', closedTheWay: false },
  ]);
});

test('the way is closed once, and by the last line too', () => {
  expect(reviewed(closing, 'stop', 'on', 'last').map((one) => one.closedTheWay)).toEqual([
    false,
    false,
    true,
  ]);
});

test('a play that loses much early and closes the way later has two turning points', () => {
  const two: StoryInput = {
    order: ['stop'],
    severities: { promise: 20 },
    beats: {
      opener: {
        says: 'Hm.',
        replies: [
          reply('good', 'end', { makes: ['stop'] }),
          reply('bad', 'end', { makes: ['stop'], slips: ['promise'] }),
        ],
      },
      end: { says: 'So?', replies: [reply('win', 'won'), reply('lose', 'lost')] },
    },
  };
  expect(reviewed(two, 'bad', 'lose').map((one) => one.class)).toEqual(['turning point', 'turning point']);
});

test('each choice says where it stands, what it was and how sure it was', () => {
  expect(reviewed(closing, 'stop', 'on', 'last')[2]).toEqual({
    turn: 2,
    beat: 'end',
    reply: 'last',
    sure: 'certain',
    before: 100,
    after: 100,
    loss: 0,
    class: 'turning point',
    best: 'win',
    closedTheWay: true,
  });
});

test('a play is reviewed as far as its choices can be played', () => {
  expect(reviewed(closing, 'stop', 'unknown', 'on')).toHaveLength(1);
  expect(reviewed(closing)).toEqual([]);
});

test('losses are differences of rounded scores', () => {
  // Of eight moves one was touched: 87.5 + 6.25 = 93.75 against 100, told as 94 against 100.
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const input: StoryInput = {
    order: eight,
    beats: {
      opener: {
        says: 'Hm.',
        replies: [
          reply('all', 'won', { makes: eight }),
          reply('most', 'won', { makes: eight.slice(1), touches: ['a'] }),
        ],
      },
    },
  };
  expect(reviewed(input, 'most')).toMatchObject([{ before: 100, after: 94, loss: 6, class: 'slip' }]);
});
