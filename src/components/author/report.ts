import { checkAll } from '#domain/course/check-all.ts';
import type { Checked } from '#domain/scenario/checks/check.ts';
import type { Report } from '#domain/scenario/checks/report.ts';
import { type Position, parseText } from '#domain/scenario/document.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

/** The text of every content file, by its path from the root of the project. */
const TEXTS = import.meta.glob<string>('/content/**/*.{yaml,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let report: Report | undefined;

/** What the check says of all content, found out once while the site is built. */
function reported(): Report {
  report ??= checkAll(
    Object.entries(TEXTS).map(([path, text]) => ({ path: path.slice('/content/'.length), text })),
  );
  return report;
}

/** What the check knows of one scene. `checked` is missing while its shape or a name in it is wrong. */
export type SceneReport = { file: string; text: string; checked: Checked | undefined; problems: Problem[] };

/** A problem of a scene, and the beat or the ending that it is about, where it is about one. */
export type Finding = Problem & { at: string | undefined };

const SCENE = /^\/content\/scenarios\/.*?([^/]*)\.yaml$/;

/** The ids of all scenes, whether they can be read or not. */
export function sceneIds(): string[] {
  return Object.keys(TEXTS)
    .flatMap((path) => SCENE.exec(path)?.[1] ?? [])
    .toSorted();
}

/** The part of the check's report that is about one scene; of one that cannot be read, also what is wrong with routines. */
export function reportOf(scene: string): SceneReport {
  const { problems, subjects } = reported();
  const path = Object.keys(TEXTS).find((each) => SCENE.exec(each)?.[1] === scene) as string;
  const file = path.slice('/content/'.length);
  const checked = subjects.find((subject) => subject.file === file);
  const isAbout = (problem: Problem): boolean =>
    problem.file === file || (!checked && problem.file.startsWith('routines/'));
  return { file: path.slice(1), text: TEXTS[path] as string, checked, problems: problems.filter(isAbout) };
}

/** The problems of a scene with their places. Where it cannot be read, none of them has a place in it. */
export function findingsOf({ text, checked, problems }: SceneReport): Finding[] {
  const stopAt = checked ? stopsIn(text, checked.linked.scenario) : () => undefined;
  return problems.map((problem) => ({ ...problem, at: stopAt(problem) }));
}

/** Tells in which beat or ending of a file a place is: the one whose key stands last before it. */
function stopsIn(text: string, scenario: Scenario): (place: Position) => string | undefined {
  const { locate } = parseText(text);
  const stops = (['beats', 'endings'] as const).flatMap((part) =>
    Object.keys(scenario[part]).map((id) => ({ id, ...locate([part, id], 'key') })),
  );
  const parts = Object.keys(scenario).map((key) => ({ id: undefined, ...locate([key], 'key') }));
  const keys = [...parts, ...stops].sort((one, other) => (isBefore(one, other) ? -1 : 1));
  return (place) => keys.findLast((key) => !isBefore(place, key))?.id;
}

function isBefore(one: Position, other: Position): boolean {
  return one.line === other.line ? one.column < other.column : one.line < other.line;
}
