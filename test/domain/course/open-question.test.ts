import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hintsOn } from '#domain/course/open-question.ts';

const isOpen = (text: string) => hintsOn(text).some(({ open }) => open);
const said = (text: string) => hintsOn(text).map(({ says }) => says);

test.each([
  'What happened the last time it went wrong?',
  'How would you notice, on an ordinary Tuesday?',
  'Who hears about it first?',
  'Whose day does it spoil?',
  'Which day was the worst?',
  'Where does it stop?',
  'When did that last happen?',
  'Before I say anything: take me through this morning.',
  'Walk me through Monday, from the first van.',
  'Could you take me through Monday?',
  'Tell me about the last one.',
  'Start me at six in the morning',
  'Give me a good Thursday.',
  'I’d like to hear how Monday went.',
  'And what does one of those cost you?',
])('%s is open, and there is no hint on it', (question) => {
  expect(hintsOn(question)).toEqual([{ open: true, says: 'Open: yes or no does not answer it.' }]);
});

test.each([
  ['Is it often late?', '“Is it”'],
  ['Do you count them?', '“Do you”'],
  ['Are you the one who signs?', '“Are you”'],
  ['Is there a cost to that?', '“Is there”'],
  ['Have you tried anything?', '“Have you”'],
  ['Can you show me?', '“Can you”'],
  ['Would you change it?', '“Would you”'],
  ['Would it help if it was faster?', '“Would it help”'],
  ['You lose money on that, don’t you?', '“Don’t you”'],
  ['Wouldn’t you rather know at six?', '“Wouldn’t you”'],
  ['Does it cost much?', '“Does it”'],
  ['Did you count?', '“Did you”'],
  ['Has it been like that for long?', '“Has it”'],
  ['Will you tell the others?', '“Will you”'],
  ['Could you see that here?', '“Could you”'],
  ['Should it be faster?', '“Should it”'],
  ['Isn’t it the gate?', '“Isn’t it”'],
  ['If I could halve that, when would you start?', '“If I could”'],
  ['Does Marta notice?', '“Does Marta”'],
  ['What a week it was, isn’t it?', '“Isn’t it”'],
  ['So, can’t you count them?', '“Can’t you”'],
])('%s is closed by %s', (question, opening) => {
  expect(isOpen(question)).toBe(false);
  expect(said(question)[0]).toBe(
    `${opening} gets a yes or a no. Begin with what, how, who or “take me through”.`,
  );
});

test.each([
  ['Is that nearer two hundred or five hundred?', '“Nearer two hundred or”'],
  ['What do you do, so you must be losing a day?', '“So you must”'],
  ['That must hurt. What does it cost?', '“That must”'],
  ['What is it? It’s probably the gate.', '“It’s probably”'],
])('%s leads', (question, words) => {
  expect(said(question)).toContain(`${words} puts an answer into the question. Ask without it.`);
});

test.each([
  ['Why do you count at night?', /^“Why” makes people defend/],
  ['And why is that?', /^“Why” makes people defend/],
  ['How does it usually go?', /^“Usually” gets the drawing, not the day/],
  ['Normally, who takes the calls?', /^“Normally” gets the drawing/],
  ['What does it cost? And who pays?', /^Two questions at once/],
  [`What ${'very '.repeat(17)}late van was it?`, /^22 words\. After 20/],
])('%s is open, with a hint', (question, words) => {
  expect(said(question)).toEqual(['Open: yes or no does not answer it.', expect.stringMatching(words)]);
});

test('what asks nothing gets told so, and without a word there is nothing to say', () => {
  expect(said('You lose a lot.')).toEqual([
    'Nothing is asked yet. Begin with what, how, who or “take me through”.',
  ]);
  expect(hintsOn(' … ?')).toEqual([]);
});

test('“what?!” is one question', () => {
  expect(said('And what is left??')).toEqual(['Open: yes or no does not answer it.']);
});

test('every text gets hints, at most one of them that it is open, and each in sentences', () => {
  const words = fc.constantFrom(
    'what',
    'do you',
    'why',
    '?',
    ', ',
    '. ',
    'nearer a or b',
    'usually',
    '\n',
    '’',
    'if I could',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const hints = hintsOn(text);
      expect(hints.filter(({ open }) => open).length).toBeLessThanOrEqual(1);
      for (const { says } of hints) expect(says).toMatch(/^[“\p{Lu}\p{N}].*\.$/u);
    }),
  );
});
