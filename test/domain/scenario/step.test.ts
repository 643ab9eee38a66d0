import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { linkScenario } from '#domain/scenario/link.ts';
import { canChoose, choices, offered, openingState, step } from '#domain/scenario/step.ts';
import { playsFrom, unfinished } from '../enumerate.ts';
import { smallStories } from '../generate.ts';
import { choosable, lockedAt } from '../reference.ts';
import { after, linkedOf, reply } from '../story.ts';

vi.setConfig({ testTimeout: 120_000 });

test('at every turn of every play, the screen shows what the reference offers and what it locks', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkScenario(story.scenario, story.routine);
      for (const play of unfinished(story, playsFrom(story))) {
        const state = after(linked, ...play.chosen.map((choice) => choice.reply));
        const on = choosable(story, play).map(({ id }) => id);
        const spent = (id: string) => play.chosen.some((one) => one.beat === play.at && one.reply === id);
        const locked = lockedAt(story, play).filter(({ id, once }) => !once || !spent(id));
        expect(state.at).toBe(play.at);
        expect(state.meters).toEqual([...play.meters.values()]);
        expect(choices(linked, state).map((option) => option.reply.id)).toEqual(on);
        expect(offered(linked, state)).toEqual(
          (story.scenario.beats[play.at]?.replies ?? [])
            .filter((one) => on.includes(one.id) || locked.includes(one))
            .map((one) => ({ reply: one, locked: !on.includes(one.id) })),
        );
      }
    }),
    { numRuns: 100 },
  );
});

test('a hidden, locked or used-up reply cannot be chosen, nor one of another beat, nor any at an ending', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkScenario(story.scenario, story.routine);
      const ids = Object.values(story.scenario.beats).flatMap((beat) => beat.replies.map((one) => one.id));
      const ended = playsFrom(story).map(({ play }) => play);
      for (const play of [...unfinished(story, playsFrom(story)), ...ended]) {
        const state = after(linked, ...play.chosen.map((choice) => choice.reply));
        const on = new Set(choosable(story, play).map(({ id }) => id));
        for (const id of ids.filter((one) => !on.has(one))) {
          expect(canChoose(linked, state, id)).toBe(false);
          expect(() => step(linked, state, id)).toThrow(
            `"${id}" cannot be chosen at "${state.at}". Ask canChoose first.`,
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a step changes nothing in the state it starts from', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkScenario(story.scenario, story.routine);
      for (const { play } of playsFrom(story).slice(0, 10)) {
        let state = openingState(linked);
        for (const choice of play.chosen) {
          const before = structuredClone(state);
          const then = step(linked, state, choice.reply);
          expect(state).toEqual(before);
          state = then;
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('meters are held between 0 and 100, after each line anew', () => {
  const linked = linkedOf({
    meters: { trust: { start: 90 }, patience: { start: 10 } },
    beats: {
      opener: {
        says: 'Hm.',
        replies: [
          reply('much', 'opener', { effect: { trust: 50, patience: -50 } }),
          reply('back', 'opener', { effect: { trust: -30 } }),
        ],
      },
    },
  });
  expect(after(linked, 'much').meters).toEqual([100, 0]);
  expect(after(linked, 'much', 'back').meters).toEqual([70, 0]);
});

test('of several meters that end the scene at once, the first of the file decides', () => {
  const trust = { start: 50, ends: { at: 100, above: true, in: 'won' } };
  const patience = { start: 50, ends: { at: 0, in: 'lost' } };
  const beats = {
    opener: { says: 'Hm.', replies: [reply('both', 'opener', { effect: { trust: 50, patience: -50 } })] },
  };
  expect(after(linkedOf({ meters: { trust, patience }, beats }), 'both').at).toBe('won');
  expect(after(linkedOf({ meters: { patience, trust }, beats }), 'both').at).toBe('lost');
});

test('a meter ends the scene at its value or beyond it, below unless it says above', () => {
  const place = (start: number, by: number, above: boolean) =>
    after(
      linkedOf({
        meters: { trust: { start, ends: { at: 40, above, in: 'lost' } } },
        beats: { opener: { says: 'Hm.', replies: [reply('say', 'later', { effect: { trust: by } })] } },
      }),
      'say',
    ).at;
  expect([place(50, -9, false), place(50, -10, false), place(50, -11, false)]).toEqual([
    'later',
    'lost',
    'lost',
  ]);
  expect([place(30, 9, true), place(30, 10, true), place(30, 11, true)]).toEqual(['later', 'lost', 'lost']);
});

test('an ending that a meter calls goes before whatever the reply leads to, an ending too', () => {
  const linked = linkedOf({
    meters: { patience: { start: 10, ends: { at: 0, in: 'lost' } } },
    beats: { opener: { says: 'Hm.', replies: [reply('close', 'won', { effect: { patience: -10 } })] } },
  });
  expect(after(linked, 'close').at).toBe('lost');
});

test('a meter that already stands at its end lets the scene open, and closes it at the first line', () => {
  const linked = linkedOf({
    meters: { patience: { start: 0, ends: { at: 0, in: 'lost' } } },
    beats: { opener: { says: 'Hm.', replies: [reply('hello', 'won')] } },
  });
  expect(openingState(linked).at).toBe('opener');
  expect(after(linked, 'hello').at).toBe('lost');
});

test('the first entry of next that holds decides, after the line has had its effect', () => {
  const linked = linkedOf({
    severities: { argue: 3 },
    facts: { gap: { label: 'gap' } },
    beats: {
      opener: {
        says: 'Hm.',
        replies: [
          reply('warm', [{ when: { trust: '>= 60' }, to: 'won' }, { to: 'lost' }], { effect: { trust: 10 } }),
          reply('learn', [{ when: { knows: 'gap' }, to: 'won' }, { to: 'lost' }], { reveals: ['gap'] }),
          reply('make', [{ when: { made: 'stop' }, to: 'won' }, { to: 'lost' }], { makes: ['stop'] }),
          reply('slip', [{ when: { slipped: 'argue' }, to: 'won' }, { to: 'lost' }], { slips: ['argue'] }),
          reply('itself', [{ when: { chose: 'itself' }, to: 'won' }, { to: 'lost' }]),
          reply('two', [
            { when: { trust: '> 10' }, to: 'later' },
            { when: { trust: '> 20' }, to: 'won' },
            { to: 'lost' },
          ]),
        ],
      },
    },
  });
  for (const id of ['warm', 'learn', 'make', 'slip', 'itself']) expect(after(linked, id).at).toBe('won');
  expect(after(linked, 'two').at).toBe('later');
});

test('where no entry of next holds the play stands nowhere, and nothing can be said there', () => {
  const linked = linkedOf({
    beats: { opener: { says: 'Hm.', replies: [reply('fall', [{ when: { trust: '> 90' }, to: 'won' }])] } },
  });
  const state = after(linked, 'fall');
  expect(state.at).toBe('');
  expect(offered(linked, state)).toEqual([]);
  expect(canChoose(linked, state, 'fall')).toBe(false);
});

const budget = {
  beats: {
    opener: {
      says: 'Ask.',
      asks: 2,
      then: 'sum-up',
      replies: [reply('ask', 'opener'), reply('aside', 'aside')],
    },
    aside: { says: 'Aside.', replies: [reply('return', 'opener')] },
    'sum-up': { says: 'So?', replies: [reply('close', 'won'), reply('more', 'opener')] },
  },
};

test('after so many replies at a beat, a line that leads back to it leads on to then', () => {
  const linked = linkedOf(budget);
  expect(after(linked, 'ask').at).toBe('opener');
  expect(after(linked, 'ask', 'ask').at).toBe('sum-up');
});

test('replies that lead elsewhere use up the budget too, and are not held back by it', () => {
  const linked = linkedOf(budget);
  expect(after(linked, 'aside', 'return', 'ask').at).toBe('sum-up');
  expect(after(linked, 'ask', 'aside', 'return').at).toBe('opener');
  expect(after(linked, 'ask', 'aside', 'return', 'aside').at).toBe('aside');
});

test('a budget that is spent stays spent when the play comes back', () => {
  expect(after(linkedOf(budget), 'ask', 'ask', 'more', 'ask').at).toBe('sum-up');
});

test('once means once at its beat; a reply of the same id elsewhere is another one', () => {
  const linked = linkedOf({
    beats: {
      opener: { says: 'Hm.', replies: [reply('ask', 'sort', { once: true }), reply('on', 'sort')] },
      sort: { says: 'Well.', replies: [reply('ask', 'opener', { once: true }), reply('on', 'won')] },
    },
  });
  expect(offered(linked, after(linked, 'ask')).map((offer) => offer.reply.id)).toEqual(['ask', 'on']);
  expect(offered(linked, after(linked, 'ask', 'ask')).map((offer) => offer.reply.id)).toEqual(['on']);
});

test('a reply whose when fails is hidden, or shown and locked; a locked reply that is used up is gone', () => {
  const linked = linkedOf({
    beats: {
      opener: {
        says: 'Hm.',
        replies: [
          reply('hidden', 'won', { when: { trust: '>= 60' } }),
          reply('locked', 'opener', { when: { trust: '>= 60' }, locked: true, once: true }),
          reply('warm', 'opener', { effect: { trust: 10 } }),
        ],
      },
    },
  });
  const shown = (...ids: string[]) =>
    offered(linked, after(linked, ...ids)).map((one) => `${one.reply.id} ${one.locked}`);
  expect(shown()).toEqual(['locked true', 'warm false']);
  expect(shown('warm')).toEqual(['hidden false', 'locked false', 'warm false']);
  expect(shown('warm', 'locked')).toEqual(['hidden false', 'warm false']);
});

test('a beat may be called constructor, like anything that every object of the language has', () => {
  const linked = linkedOf({
    start: 'constructor',
    meters: { constructor: { start: 50 } },
    beats: {
      constructor: { says: 'Hm.', replies: [reply('constructor', 'won', { effect: { constructor: -7 } })] },
    },
  } as never);
  expect(openingState(linked)).toMatchObject({ at: 'constructor', meters: [50] });
  expect(after(linked, 'constructor')).toMatchObject({ at: 'won', meters: [43] });
});
