import { expect, test } from 'vitest';
import { scoreOf } from '#domain/scoring/score.ts';
import { after, linkedOf, reply, type StoryInput } from '../story.ts';

/** The score after lines that each do what they are called: "+a" makes, "~a" touches, "!slip" slips, "?fact" learns. */
function score(lines: string, input: StoryInput): number {
  const said = lines.split(' ').filter(Boolean);
  const doing = (word: string) =>
    said.map((line) =>
      line
        .split(',')
        .filter((part) => part[0] === word)
        .map((part) => part.slice(1)),
    );
  const [makes, touches, slips, reveals] = ['+', '~', '!', '?'].map(doing);
  const replies = said.map((_, turn) =>
    reply(`r${turn}`, 'opener', {
      makes: makes?.[turn] ?? [],
      touches: touches?.[turn] ?? [],
      slips: slips?.[turn] ?? [],
      reveals: reveals?.[turn] ?? [],
    }),
  );
  const linked = linkedOf({
    ...input,
    beats: { opener: { says: 'Hm.', replies: [...replies, reply('end', 'won')] } },
  });
  return scoreOf(linked, after(linked, ...said.map((_, turn) => `r${turn}`), 'end'));
}

const four: StoryInput = { order: ['a', 'b', 'c', 'd'], severities: { argue: 8, promise: 15, hurry: 30 } };

test('moves in the run count whole', () => {
  expect(score('', four)).toBe(0);
  expect(score('+a', four)).toBe(25);
  expect(score('+a +b +c +d', four)).toBe(100);
  expect(score('+a,+b,+c,+d', four)).toBe(100);
});

test('moves outside the run count seven tenths', () => {
  // run a c d = 3, and b outside: (3 + 0.7) / 4 = 92.5
  expect(score('+a +c +d +b', four)).toBe(93);
  // run a = 1, three outside: (1 + 2.1) / 4 = 77.5
  expect(score('+d +c +b +a', four)).toBe(78);
});

test('a line that makes several moves makes them in the order written', () => {
  expect(score('+b,+a', four)).toBe(43); // (1 + 0.7) / 4 = 42.5
  expect(score('+a,+b', four)).toBe(50);
});

test('a move counts from where it was first made', () => {
  expect(score('+b +a +b', four)).toBe(43);
});

test('a move that was only touched counts half, once, and not when it is made before or after', () => {
  expect(score('~a', four)).toBe(13); // 0.5 / 4 = 12.5
  expect(score('~a ~a', four)).toBe(13);
  expect(score('~a +a', four)).toBe(25);
  expect(score('+a ~a', four)).toBe(25);
  expect(score('+a,~b ~c,~d', four)).toBe(63); // (1 + 1.5) / 4 = 62.5
});

test('slips cost their severity each time', () => {
  expect(score('+a +b +c +d !argue', four)).toBe(92);
  expect(score('+a +b +c +d !argue !argue,!promise', four)).toBe(100 - 8 - 8 - 15);
});

test('a score is held at 0 and at 100, at the end only', () => {
  expect(score('!hurry', four)).toBe(0);
  // Six slips cost 180; four moves give 100.
  expect(score('!hurry !hurry !hurry !hurry !hurry !hurry +a +b +c +d', four)).toBe(0);
  // What has been lost below 0 is not forgiven: 100 − 30 − 30 − 30 − 8.
  expect(score('!hurry !hurry !hurry !argue +a +b +c +d', four)).toBe(2);
});

test('a half rounds up, and is rounded once', () => {
  const eight: StoryInput = { order: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], severities: { argue: 8 } };
  expect(score('+a', eight)).toBe(13); // 12.5
  expect(score('+a !argue', eight)).toBe(5); // 12.5 − 8 = 4.5
  // (1 + 0.7 + 0.5) / 8 = 27.5: as binary fractions, 0.7 + 0.5 would fall short of it.
  expect(score('+b +a ~c', eight)).toBe(28);
});

test('moves that the scenario leaves out count for nothing, and are not in the run', () => {
  const subset: StoryInput = { ...four, moves: ['b', 'd'] };
  expect(score('+a +c', subset)).toBe(0);
  expect(score('+b', subset)).toBe(50);
  expect(score('+d,+c,+a +b', subset)).toBe(85); // run b = 1, d outside: 1.7 / 2
  expect(score('~a,~b', subset)).toBe(25);
});

test('the subset counts in the order of the routine, however the scenario writes it', () => {
  expect(score('+b +d', { ...four, moves: ['d', 'b'] })).toBe(100);
});

const facts: StoryInput = {
  ...four,
  share: { routine: 60, facts: 40 },
  facts: { gap: { label: 'gap', worth: 3 }, date: { label: 'date' } },
};

test('the shares of moves and facts are added, a fact by its worth of all worth', () => {
  expect(score('?gap', facts)).toBe(30); // 40 · 3 / 4
  expect(score('?date', facts)).toBe(10);
  expect(score('?gap ?gap', facts)).toBe(30);
  expect(score('+a +b +c +d ?gap,?date', facts)).toBe(100);
  expect(score('+a +b ?date !argue', facts)).toBe(30 + 10 - 8);
});

test('where a scene has no facts, their share cannot be had', () => {
  expect(score('+a +b +c +d', { ...four, share: { routine: 60, facts: 40 } })).toBe(60);
});

test('decimals in worths and shares give the halves that they give on paper', () => {
  const dust: StoryInput = {
    ...four,
    share: { routine: 0, facts: 100 },
    facts: {
      one: { label: '1', worth: 0.1 },
      two: { label: '2', worth: 0.2 },
      three: { label: '3', worth: 0.5 },
    },
  };
  expect(score('?one', dust)).toBe(13); // 0.1 of 0.8 = 12.5
  expect(score('?one,?two', dust)).toBe(38); // 37.5
  expect(score('~a', { ...four, share: { routine: 12, facts: 88 } })).toBe(2); // 1.5
  expect(score('+a +b +c +d', { ...four, share: { routine: 12.5, facts: 87.5 } })).toBe(13);
});
