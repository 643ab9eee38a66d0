import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkCourse } from '#domain/course/check-course.ts';
import { type ContentFile, checkContent } from '#domain/scenario/checks/report.ts';
import { readContent } from '../../src/cli/content.ts';

vi.setConfig({ testTimeout: 300_000 });

const files = readContent('content');
const scenes = files.filter(({ path }) => path.startsWith('scenarios/'));
const others = files.filter(({ path }) => !path.startsWith('scenarios/'));

/** What breaks a file when it stands where it does not belong. */
const DEBRIS = [
  ...[
    '\t',
    '\r',
    '\n',
    '\0',
    ' ',
    '\n    ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    '? ',
    '#',
    '|',
    '>',
    '%',
    '@',
    '`',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!js/function ',
    '__proto__: ',
    '---\n',
    '...\n',
    '\uFEFF',
    '\uD800',
    '9e999',
    '~',
    ',',
  ],
];

type Change = { at: number; cut: number; put: string };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 4, arbitrary: fc.nat(30) }, fc.nat(20_000)),
  put: fc.oneof(fc.constantFrom(...DEBRIS), fc.string({ maxLength: 12, unit: 'binary' })),
});

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, { at, cut, put }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + put + now.slice(place + cut);
  }, text);
}

test('whatever is done to the text of a file, the check ends and tells each problem in two sentences at its place', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...scenes, ...others),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      ({ path, text }, changes) => {
        const broken = { path, text: changed(text, changes) };
        const lines = broken.text.split('\n');
        const all = [...others.filter((file) => file.path !== path), broken];
        const course = checkCourse(all);
        const { problems } = checkContent(all, course.elements);
        for (const { file, line, column, wrong, remedy } of [...course.problems, ...problems]) {
          expect(wrong).toMatch(/^\S[\s\S]*[.!?]$/);
          expect(remedy).toMatch(/^\S[\s\S]*[.?]$/);
          if (file !== path) continue;
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
        }
      },
    ),
    { numRuns: 120, examples: [[scenes[0] as ContentFile, [{ at: 0, cut: 1, put: ' ' }]]] },
  );
});
