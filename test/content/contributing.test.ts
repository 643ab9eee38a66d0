import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCourse } from '#domain/course/check-course.ts';
import { RULES } from '#domain/scenario/checks/all.ts';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { readContent } from '../../src/cli/content.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

test('the scene in the guide passes the check without a warning', () => {
  const text = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  const files = readContent('content').filter(({ path }) => !path.startsWith('scenarios/'));
  const { elements } = checkCourse(files);
  const { problems, subjects } = checkContent(
    [...files, { path: 'scenarios/objections/guide.yaml', text }],
    elements,
  );
  expect(problems).toEqual([]);
  expect(subjects.map(({ id }) => id)).toEqual(['guide']);
});

test('the table of codes lists every code', () => {
  for (const { code } of RULES) expect(guide).toContain(code);
});
