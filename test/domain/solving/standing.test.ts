import { expect, test } from 'vitest';
import { explore } from '#domain/solving/explore.ts';
import { solveGraph } from '#domain/solving/solve.ts';
import { type Standing, standingsOf } from '#domain/solving/standing.ts';
import { linkedOf, reply, type StoryInput } from '../story.ts';

/** The standing of each reply of each beat in a word. */
function standingsIn(story: StoryInput): Record<string, string> {
  const linked = linkedOf(story);
  const graph = explore(linked);
  const solution = solveGraph(linked, graph);
  if ('unsolved' in solution) throw new Error('The story cannot be solved.');
  const word = ({ always, never }: Standing) => (always ? 'always' : never ? 'never' : 'at times');
  return Object.fromEntries(
    [...standingsOf(graph, solution)].flatMap(([beat, replies]) =>
      [...replies].map(([id, standing]) => [`${beat}/${id}`, word(standing)]),
    ),
  );
}

test('a reply is best always, never, or at times', () => {
  const beats = {
    opener: {
      says: 'No.',
      replies: [reply('ask', 'sort', { makes: ['search'] }), reply('skip', 'sort')],
    },
    sort: {
      says: 'And?',
      replies: [
        reply('search', 'won', { makes: ['search'] }),
        reply('settle', 'won', { makes: ['settle'], when: { made: 'search' } }),
        reply('shrug', 'later'),
      ],
    },
  };
  expect(standingsIn({ beats })).toEqual({
    'opener/ask': 'always',
    'opener/skip': 'never',
    'sort/search': 'at times',
    'sort/settle': 'at times',
    'sort/shrug': 'never',
  });
});

test('of two lines with one score the one that keeps the benchmark is better', () => {
  const beats = {
    opener: {
      says: 'No.',
      replies: [reply('date', 'won', { makes: ['settle'] }), reply('mail', 'later', { makes: ['settle'] })],
    },
  };
  expect(standingsIn({ beats })).toEqual({ 'opener/date': 'always', 'opener/mail': 'never' });
});

test('where nothing can be decided, no reply has a standing', () => {
  const beats = {
    opener: { says: 'No.', replies: [reply('one', 'sort'), reply('other', 'sort')] },
    sort: { says: 'And?', replies: [reply('only', 'won')] },
  };
  expect(standingsIn({ beats })).toEqual({});
});

test('a state in which one reply is left does not make it one of the best', () => {
  const beats = {
    opener: {
      says: 'No.',
      replies: [reply('search', 'opener', { makes: ['search'], once: true }), reply('go', 'won')],
    },
  };
  expect(standingsIn({ beats })).toEqual({ 'opener/search': 'always', 'opener/go': 'never' });
});
