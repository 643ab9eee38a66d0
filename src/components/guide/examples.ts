import { checkCourse } from '#domain/course/check-course.ts';
import { COURSE_CHECKS } from '#domain/scenario/checks/all.ts';
import type { Rule } from '#domain/scenario/checks/check.ts';
import { type ContentFile, checkContent } from '#domain/scenario/checks/report.ts';
import { rewritten } from '#domain/scenario/checks/rewritten.ts';
import type { Problem } from '#domain/scenario/problem.ts';

/** What the examples of the rules are set into: the content, the scene that the guide builds up, its samples of other files. */
export type Ground = { files: readonly ContentFile[]; scene: string; samples: readonly ContentFile[] };

/** Where the samples lie that rules with these letters are about; all others are about the scene. */
const FOLDERS: Record<string, string> = { L: 'lessons/', D: 'cards/' };

/** The whole files that a page of the guide shows: its blocks of `yaml` and `mdx` with a path in the line above. */
export function samplesOf(page: string): ContentFile[] {
  return [...page.matchAll(/^`content\/(\S+)`\n\n```(?:yaml|mdx)\n([\s\S]*?)^```$/gm)].map(
    ([, path = '', text = '']) => ({ path, text }),
  );
}

/** Every problem that the check finds in the bad example of a rule, set into the guide's scene or one of its samples. */
export function problemsOfExample(rule: Rule, { files, scene, samples }: Ground): Problem[] {
  const folder = FOLDERS[rule.code.charAt(0)];
  if (folder) {
    const broken = samples.map(({ path, text }) => ({
      path,
      text: path.startsWith(folder) ? spoiled(text, rule) : text,
    }));
    return checkCourse([...files, ...broken]).problems;
  }
  const text = spoiled(scene, rule);
  const names = COURSE_CHECKS.some(({ code }) => code === rule.code) ? ['one', 'two'] : ['one'];
  const scenes = names.map((name) => ({ path: `scenarios/objections/${name}.yaml`, text }));
  const others = files.filter(({ path }) => !path.startsWith('scenarios/'));
  return checkContent([...others, ...scenes], checkCourse(others).elements).problems;
}

function spoiled(text: string, { code, mended, bad }: Rule): string {
  const broken = rewritten(text, mended, bad);
  if (broken === undefined)
    throw new Error(`What the rule ${code} shows as mended does not stand once in the guide.`);
  return broken;
}
