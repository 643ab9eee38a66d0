import { endingAt, walk } from '#domain/play/walk.ts';
import { scoreOf } from '#domain/scoring/score.ts';
import { compare } from '../comparison.ts';
import type { Linked } from '../link.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
import { choices } from '../step.ts';
import type { Check, Finding } from './check.ts';

/** The author's own plays come out as expected. */
export const authorTests: Check = {
  code: 'T01',
  severity: 'error',
  title: "The author's tests come out as expected.",
  find: ({ linked }) =>
    linked.scenario.tests.flatMap((test, index) => testFindings(linked, test, ['tests', index])),
  meaning:
    'You wrote down a play and what should come of it, and something else comes of it. Either the scene has changed, or the expectation was wrong. The message says what came instead.',
  bad: `
    choose: [discount, twelve]
    expect: { ending: later, score: "< 40" }`,
  mended: `
    choose: [discount, twelve]
    expect: { ending: hung-up, score: "< 40" }`,
};

function testFindings(linked: Linked, test: Scenario['tests'][number], path: Finding['path']): Finding[] {
  const states = walk(linked, test.choose);
  const last = states[states.length - 1] as State;
  if (states.length <= test.choose.length) {
    const reply = test.choose[states.length - 1] as string;
    return [
      {
        path: [...path, 'choose', states.length - 1],
        wrong: `In the test "${test.name}" the reply "${reply}" cannot be chosen at "${last.at}".`,
        remedy: `Choose one of: ${namesAt(linked, last) || 'nothing, the scene is over'}.`,
      },
    ];
  }
  const found: Finding[] = [];
  const { ending, score } = test.expect;
  if (endingAt(linked, last) === undefined) {
    found.push({
      path: [...path, 'choose'],
      wrong: `The test "${test.name}" stops at "${last.at}", before an ending.`,
      remedy: `Go on with one of: ${namesAt(linked, last)}.`,
    });
  } else if (ending !== undefined && ending !== last.at) {
    found.push({
      path: [...path, 'expect', 'ending'],
      wrong: `The test "${test.name}" comes to "${last.at}", not to "${ending}".`,
      remedy: 'Change the replies it chooses, or what it expects.',
    });
  }
  const points = scoreOf(linked, last);
  if (score !== undefined && !compare(score)(points)) {
    found.push({
      path: [...path, 'expect', 'score'],
      wrong: `The test "${test.name}" scores ${points}, not ${score}.`,
      remedy: 'Change the replies it chooses, or what it expects.',
    });
  }
  return found;
}

function namesAt(linked: Linked, state: State): string {
  return choices(linked, state)
    .map(({ reply }) => reply.id)
    .join(', ');
}
