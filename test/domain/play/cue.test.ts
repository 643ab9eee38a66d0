import { expect, test } from 'vitest';
import { splitCue } from '#domain/play/cue.ts';

test.each([
  ['Go on.', '', 'Go on.'],
  ['(She puts the pen down.) Go on.', 'She puts the pen down.', 'Go on.'],
  ['(She puts the pen down.)Go on.', 'She puts the pen down.', 'Go on.'],
  ['(You wait. Two full seconds.)', 'You wait. Two full seconds.', ''],
  ['(A pause.) It is (roughly) forty.', 'A pause.', 'It is (roughly) forty.'],
  ['It is forty (roughly).', '', 'It is forty (roughly).'],
  ['(A pause.)\nTwo lines\nof it.', 'A pause.', 'Two lines\nof it.'],
  ['(Never closed. Go on.', '', '(Never closed. Go on.'],
  ['', '', ''],
])('%j has its cue apart from what is said', (text, cue, said) => {
  expect(splitCue(text)).toEqual({ cue, said });
});
