import { checkCourse } from '#domain/course/check-course.ts';
import { type ContentFile, checkContent } from '#domain/scenario/checks/report.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { unknownName } from '../unknown.ts';

/** A scene that can be played, and how many errors the check finds in it all the same. */
export type Playable = { scene: Scene; linked: Linked; errors: number };

/** The ids of the scenes in a content folder, whether they can be read or not. */
export function sceneIds(files: readonly ContentFile[]): string[] {
  return files.filter(isScene).map(({ path }) => idOf(path));
}

/** Reads one scene, or says in two sentences why it cannot be played. */
export function sceneIn(files: readonly ContentFile[], id: string): Playable | { wrong: string } {
  const known = sceneIds(files);
  if (!known.includes(id)) return { wrong: unknownName('scene', id, known) };
  const needed = files.filter((file) => !isScene(file) || idOf(file.path) === id);
  const { problems, subjects } = checkContent(needed, checkCourse(needed).elements);
  const [subject] = subjects;
  if (!subject) {
    return { wrong: `The scene "${id}" cannot be read. Run npm run check, and mend what it says.` };
  }
  const { linked, file } = subject;
  const { scenario, routine } = linked;
  const errors = problems.filter((problem) => problem.file === file && problem.severity === 'error').length;
  return { scene: { id, hash: contentHash(scenario, routine), scenario, routine }, linked, errors };
}

function isScene({ path }: ContentFile): boolean {
  return path.startsWith('scenarios/') && path.endsWith('.yaml');
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
}
