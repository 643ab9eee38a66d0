import { expect, test } from 'vitest';
import { Condition } from '#domain/scenario/condition.ts';
import { canChoose } from '#domain/scenario/step.ts';
import { after, linkedOf, reply } from '../story.ts';

/** Whether a condition holds after some replies of a scene in which each does one thing. */
function holds(when: Condition, ...said: string[]): boolean {
  const linked = linkedOf({
    severities: { argue: 3, hurry: 12 },
    meters: { trust: { start: 50 }, patience: { start: 20 } },
    facts: { gap: { label: 'gap' }, date: { label: 'date' } },
    beats: {
      opener: {
        says: 'Hm.',
        replies: [
          reply('warm', 'opener', { effect: { trust: 10 } }),
          reply('learn-gap', 'opener', { reveals: ['gap'] }),
          reply('learn-date', 'opener', { reveals: ['date'] }),
          reply('stop', 'opener', { makes: ['stop'] }),
          reply('touch', 'opener', { touches: ['search'] }),
          reply('search', 'opener', { makes: ['search'] }),
          reply('argue', 'opener', { slips: ['argue'] }),
          reply('hurry', 'opener', { slips: ['hurry'] }),
          reply('aside', 'aside'),
          reply('probe', 'won', { when }),
        ],
      },
      aside: { says: 'Aside.', replies: [reply('back', 'opener'), reply('probe', 'won')] },
    },
  });
  return canChoose(linked, after(linked, ...said), 'probe');
}

test('a meter is compared with a number, each operator at its bound', () => {
  const results = (operator: string) =>
    ['49', '50', '51'].map((bound) => holds({ trust: `${operator} ${bound}` }));
  expect(results('>=')).toEqual([true, true, false]);
  expect(results('>')).toEqual([true, false, false]);
  expect(results('<=')).toEqual([false, true, true]);
  expect(results('<')).toEqual([false, false, true]);
  expect(results('=')).toEqual([false, true, false]);
});

test('a comparison may be written without a space, with decimals and below zero', () => {
  expect(holds({ trust: '>=50' })).toBe(true);
  expect(holds({ trust: '> 49.5' })).toBe(true);
  expect(holds({ trust: '< -1' })).toBe(false);
});

test('knows holds once a fact has been learned, and for a list once all have', () => {
  expect(holds({ knows: 'gap' })).toBe(false);
  expect(holds({ knows: 'gap' }, 'learn-gap')).toBe(true);
  expect(holds({ knows: ['gap', 'date'] }, 'learn-gap')).toBe(false);
  expect(holds({ knows: ['gap', 'date'] }, 'learn-date', 'learn-gap')).toBe(true);
});

test('made holds once a move has been made, in whatever order, and not when it was only touched', () => {
  expect(holds({ made: 'search' }, 'touch')).toBe(false);
  expect(holds({ made: 'search' }, 'search')).toBe(true);
  expect(holds({ made: ['stop', 'search'] }, 'search')).toBe(false);
  expect(holds({ made: ['stop', 'search'] }, 'search', 'stop')).toBe(true);
});

test('slipped holds once a slip has been made, serious or not', () => {
  expect(holds({ slipped: 'argue' })).toBe(false);
  expect(holds({ slipped: 'argue' }, 'argue')).toBe(true);
  expect(holds({ slipped: ['argue', 'hurry'] }, 'argue')).toBe(false);
  expect(holds({ slipped: ['argue', 'hurry'] }, 'argue', 'hurry')).toBe(true);
});

test('visited holds for the first beat, for the present one, and for those the play came through', () => {
  expect(holds({ visited: 'opener' })).toBe(true);
  expect(holds({ visited: 'aside' })).toBe(false);
  expect(holds({ visited: ['opener', 'aside'] }, 'aside', 'back')).toBe(true);
});

test('chose holds once a reply of that id has been chosen, at whatever beat', () => {
  expect(holds({ chose: 'warm' })).toBe(false);
  expect(holds({ chose: 'warm' }, 'warm')).toBe(true);
  expect(holds({ chose: ['warm', 'back'] }, 'warm')).toBe(false);
  expect(holds({ chose: ['warm', 'back'] }, 'warm', 'aside', 'back')).toBe(true);
});

test('every entry of a mapping must hold', () => {
  expect(holds({ trust: '>= 60', knows: 'gap' }, 'warm')).toBe(false);
  expect(holds({ trust: '>= 60', knows: 'gap' }, 'learn-gap')).toBe(false);
  expect(holds({ trust: '>= 60', knows: 'gap' }, 'warm', 'learn-gap')).toBe(true);
  expect(holds({ trust: '>= 50', patience: '< 20' })).toBe(false);
});

test('any holds when one part does, all when each does, not when its mapping does not', () => {
  expect(holds({ any: [{ knows: 'gap' }, { made: 'stop' }] })).toBe(false);
  expect(holds({ any: [{ knows: 'gap' }, { made: 'stop' }] }, 'stop')).toBe(true);
  expect(holds({ all: [{ knows: 'gap' }, { made: 'stop' }] }, 'stop')).toBe(false);
  expect(holds({ all: [{ knows: 'gap' }, { made: 'stop' }] }, 'stop', 'learn-gap')).toBe(true);
  expect(holds({ not: { knows: 'gap' } })).toBe(true);
  expect(holds({ not: { knows: 'gap' } }, 'learn-gap')).toBe(false);
  expect(holds({ not: { knows: 'gap', made: 'stop' } }, 'stop')).toBe(true);
});

test('any, all and not nest, and hold beside other entries', () => {
  const when: Condition = {
    trust: '>= 60',
    not: { any: [{ knows: 'gap' }, { all: [{ made: 'stop' }, { not: { slipped: 'argue' } }] }] },
  };
  expect(holds(when)).toBe(false);
  expect(holds(when, 'warm')).toBe(true);
  expect(holds(when, 'warm', 'stop')).toBe(false);
  expect(holds(when, 'warm', 'stop', 'argue')).toBe(true);
  expect(holds(when, 'warm', 'stop', 'argue', 'learn-gap')).toBe(false);
});

test('a mapping without entries always holds', () => {
  expect(holds({})).toBe(true);
  expect(holds({ not: {} })).toBe(false);
});

test('what is not a comparison, an id or a list is refused', () => {
  for (const wrong of [
    { trust: 50 },
    { trust: '50' },
    { trust: '=> 50' },
    { knows: [] },
    { any: [] },
    { not: [] },
    { made: 'Not An Id' },
  ]) {
    expect(Condition.safeParse(wrong).success).toBe(false);
  }
});
