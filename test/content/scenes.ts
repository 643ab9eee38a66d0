import { checkCourse } from '#domain/course/check-course.ts';
import type { Checked } from '#domain/scenario/checks/check.ts';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { readContent } from '../../src/cli/content.ts';

const files = readContent('content');
const report = checkContent(files, checkCourse(files).elements);

/** The ids of the scenario files that are shipped, read or not. */
export const SCENES = files
  .filter(({ path }) => path.startsWith('scenarios/') && path.endsWith('.yaml'))
  .map(({ path }) => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length));

/** A scene that is shipped, as the check leaves it. */
export function sceneOf(id: string): Checked {
  const scene = report.subjects.find((one) => one.id === id);
  if (!scene) throw new Error(`The scene "${id}" cannot be read. Run the check on content/.`);
  return scene;
}
