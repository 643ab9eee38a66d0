import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { linkScenario } from '#domain/scenario/link.ts';
import { openingState, step } from '#domain/scenario/step.ts';
import { scoreOf } from '#domain/scoring/score.ts';
import { type Guesser, guess, guessAll } from '#domain/solving/guess.ts';
import { GUESSERS, guess as guessByReference } from '../enumerate.ts';
import { stories } from '../generate.ts';
import { linkedOf, reply, type StoryInput } from '../story.ts';

vi.setConfig({ testTimeout: 120_000 });

test('every content-blind player comes to what the reference comes to, by the way it tells', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const linked = linkScenario(story.scenario, story.routine);
      const guesses = guessAll(linked);
      expect(Object.keys(guesses)).toEqual(Object.keys(GUESSERS));
      for (const [name, count] of Object.entries(GUESSERS)) {
        const { score, benchmark } = guessByReference(story, count);
        const guessed = guesses[name as Guesser];
        expect(guessed).toMatchObject({ score, benchmark });
        const end = guessed.way.reduce((state, reply) => step(linked, state, reply), openingState(linked));
        expect(scoreOf(linked, end)).toBe(score);
      }
    }),
    { numRuns: 200 },
  );
});

/** A scene of one beat in which each reply comes to a score of its own, so that the score tells which one was taken. */
function pick(lines: string[], guesser: Guesser): number {
  const worth = (place: number) =>
    Object.fromEntries([[`fact-${place}`, { label: 'x', worth: 10 * 2 ** place }]]);
  const input: StoryInput = {
    share: { routine: 0, facts: 100 },
    facts: Object.assign({}, ...lines.map((_, place) => worth(place))),
    beats: {
      opener: {
        says: 'Hm.',
        replies: lines.map((say, place) => reply(`r${place}`, 'won', { say, reveals: [`fact-${place}`] })),
      },
    },
  };
  const scores = lines.map((_, place) => Math.round((100 * 2 ** place) / (2 ** lines.length - 1)));
  return scores.indexOf(guess(linkedOf(input), guesser).score);
}

test('first and last go by the order of the file', () => {
  expect(pick(['One.', 'Two.', 'Three.'], 'first')).toBe(0);
  expect(pick(['One.', 'Two.', 'Three.'], 'last')).toBe(2);
});

test('longest and shortest count the characters of the line, a pictograph as one', () => {
  expect(pick(['Four', 'Sixsix', 'Two'], 'longest')).toBe(1);
  expect(pick(['Four', 'Sixsix', 'Two'], 'shortest')).toBe(2);
  expect(pick(['abcd', '𝄞𝄞𝄞'], 'longest')).toBe(0);
});

test('questions counts question marks', () => {
  expect(pick(['Why? And how?', 'Why?', 'How? When? Who?'], 'questions')).toBe(2);
});

test('polite counts whole words, in capitals or not, whatever stands around them', () => {
  expect(
    pick(['Thank you.', 'THANKS, that is great.', 'Perfectly understandable, and thankless.'], 'polite'),
  ).toBe(1);
  expect(pick(['It is so.', "I'm glad—and sorry."], 'polite')).toBe(1);
});

test('a tie goes to the earlier reply', () => {
  for (const guesser of ['longest', 'shortest', 'questions', 'polite'] as const) {
    expect(pick(['Same.', 'Same.', 'Same.'], guesser)).toBe(0);
  }
});

test('a player takes only what is offered, and after it what is offered then', () => {
  const linked = linkedOf({
    order: ['stop', 'search'],
    asked: { moves: 2 },
    beats: {
      opener: {
        says: 'Hm.',
        replies: [
          reply('hidden', 'lost', { when: { trust: '> 90' } }),
          reply('locked', 'lost', { when: { trust: '> 90' }, locked: true }),
          reply('once', 'opener', { once: true, makes: ['stop'] }),
          reply('on', 'won', { makes: ['search'] }),
        ],
      },
    },
  });
  expect(guess(linked, 'first')).toEqual({ score: 100, benchmark: true, way: ['once', 'on'] });
  expect(guess(linked, 'last')).toEqual({ score: 50, benchmark: false, way: ['on'] });
});
