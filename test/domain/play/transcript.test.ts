import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { transcribe } from '#domain/play/transcript.ts';
import { Attempt } from '#domain/records/attempt.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import { playsFrom } from '../enumerate.ts';
import { smallStories } from '../generate.ts';
import { linkedOf, reply, type StoryInput } from '../story.ts';

vi.setConfig({ testTimeout: 120_000 });

const scene: StoryInput = {
  facts: { gap: { label: 'gap' } },
  beats: {
    opener: {
      says: 'Too dear.',
      replies: [
        reply('search', 'sort', { hears: '(She nods.) The weekend.', reveals: ['gap'] }),
        reply('argue', 'opener', { hears: 'No.' }),
        reply('wait', 'opener'),
      ],
    },
    sort: {
      says: [
        { when: { chose: 'poke' }, line: 'Still the weekend.' },
        { when: { knows: 'gap' }, line: 'It leaves out the weekend.' },
        { line: 'I could not say.' },
      ],
      replies: [
        reply('poke', 'sort', { hears: 'Careful.' }),
        reply('close', 'won', { hears: 'Fine.' }),
        reply('leave', 'quiet'),
      ],
    },
    quiet: { says: [{ when: { trust: '> 90' }, line: 'Never said.' }], replies: [reply('bye', 'lost')] },
  },
};

/** The transcript as a script: who, what, and where. */
function script(...replies: string[]): string[] {
  return transcribe(
    linkedOf(scene),
    replies.map((id) => ({ reply: id })),
  ).map(({ who, text, beat, reply: said }) => `${who} ${said ? `${beat}/${said}` : beat}: ${text}`);
}

test('a play is written down from the first line to the ending, each answer before the next line', () => {
  expect(script('search', 'close')).toEqual([
    'buyer opener: Too dear.',
    'you opener/search: I say search.',
    'buyer opener/search: (She nods.) The weekend.',
    'buyer sort: It leaves out the weekend.',
    'you sort/close: I say close.',
    'buyer sort/close: Fine.',
    'buyer won: Thursday at ten.',
  ]);
});

test('the first line opens a play in which nothing has been said', () => {
  expect(script()).toEqual(['buyer opener: Too dear.']);
});

test('where a beat leads back to itself, its line is not said again when the reply was answered', () => {
  expect(script('argue')).toEqual([
    'buyer opener: Too dear.',
    'you opener/argue: I say argue.',
    'buyer opener/argue: No.',
  ]);
});

test('where nothing answered the reply, the line of the beat is said again', () => {
  expect(script('wait')).toEqual([
    'buyer opener: Too dear.',
    'you opener/wait: I say wait.',
    'buyer opener: Too dear.',
  ]);
});

test('where the beat has another line by now, it is said', () => {
  expect(script('search', 'poke').slice(4)).toEqual([
    'you sort/poke: I say poke.',
    'buyer sort/poke: Careful.',
    'buyer sort: Still the weekend.',
  ]);
});

test('where no line of a list holds, the buyer says nothing', () => {
  expect(script('search', 'leave', 'bye').slice(5)).toEqual([
    'you quiet/bye: I say bye.',
    'buyer lost: Goodbye.',
  ]);
});

test('a reply that cannot be chosen ends the transcript before it', () => {
  expect(script('search', 'search', 'close')).toEqual(script('search'));
});

test('whatever is played, each of the learner’s lines is there once, in order, and the ending speaks last', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkScenario(story.scenario, story.routine);
      for (const { play } of playsFrom(story).slice(0, 20)) {
        const lines = transcribe(linked, play.chosen);
        const mine = lines.filter(({ who }) => who === 'you');
        expect(mine.map(({ beat, reply: said }) => ({ beat, reply: said }))).toEqual(play.chosen);
        expect(lines.at(-1)).toEqual({
          who: 'buyer',
          beat: play.at,
          text: story.scenario.endings[play.at]?.says,
        });
        expect(Attempt.shape.transcript.safeParse(lines).success).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
