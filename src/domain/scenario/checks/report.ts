import type * as z from 'zod';
import { exploreUnchecked } from '#domain/solving/explore-unchecked.ts';
import { solveGraph } from '#domain/solving/solve.ts';
import { standingsOf } from '#domain/solving/standing.ts';
import { type ParsedText, parseText, TOP, unparsed } from '../document.ts';
import { linesOf } from '../lines.ts';
import { linkScenario } from '../link.ts';
import { type Problem, worstFirst } from '../problem.ts';
import { Routine } from '../routine.ts';
import { Scenario } from '../scenario.ts';
import { CHECKS, COURSE_CHECKS } from './all.ts';
import type { Checked, Finding, Subject } from './check.ts';
import { duplicateIds, duplicateMoves } from './duplicates.ts';
import { unknownReferences } from './references.ts';
import { shapeOf } from './shape.ts';

/** A file of content: its path below `content/`, with forward slashes, and its text, or why there is none. The path of a folder ends in one. */
export type ContentFile = { path: string; text: string; unread?: Pick<Problem, 'wrong' | 'remedy'> };

/** What the check has to say: every problem of every file, the worst first, and the scenarios that could be solved. */
export type Report = { problems: Problem[]; subjects: Checked[] };

type Read<T> = { file: string; id: string; parsed: ParsedText; value: T | undefined };

/** Checks content. It never throws: a file that cannot be read is a problem, and the others are checked all the same. */
export function checkContent(
  files: readonly ContentFile[],
  competencies: ReadonlyMap<string, readonly string[] | undefined>,
): Report {
  const problems: Problem[] = [];
  const routines = readAll(files, 'routines/', Routine, problems);
  const scenarios = readAll(files, 'scenarios/', Scenario, problems);
  const subjects: Report['subjects'] = [];
  for (const routine of routines) {
    if (routine.value) report(routine, duplicateMoves(routine.value), 'S05', problems);
  }
  for (const scenario of scenarios) {
    const subject = subjectOf(scenario, routines, competencies, problems);
    if (!subject) continue;
    for (const check of CHECKS) report(scenario, check.find(subject), check.code, problems, check.severity);
    subjects.push(checked(scenario.file, subject));
  }
  reportCourse(scenarios, subjects, problems);
  return { problems: worstFirst(problems), subjects };
}

function reportCourse(
  scenarios: readonly Read<Scenario>[],
  subjects: readonly Checked[],
  problems: Problem[],
): void {
  const places = new Map(scenarios.map((scenario) => [scenario.file, scenario]));
  for (const { code, severity, find } of COURSE_CHECKS) {
    for (const { file, ...finding } of find(subjects)) {
      report(places.get(file) as Read<Scenario>, [finding], code, problems, severity);
    }
  }
}

function checked(file: string, { id, linked, standings, graph, solution }: Subject): Checked {
  const states = graph.nodes.length;
  if ('unsolved' in solution) return { id, file, linked, standings, states, figures: solution };
  const { at: _, states: __, outlooks: ___, ...figures } = solution;
  return { id, file, linked, standings, states, figures };
}

function readAll<T>(
  files: readonly ContentFile[],
  folder: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Read<T>[] {
  const read: Read<T>[] = [];
  for (const { path, text, unread } of files) {
    if (!path.startsWith(folder) || !path.endsWith('.yaml')) continue;
    const parsed = unread ? unparsed([{ ...TOP, ...unread }]) : parseText(text);
    const id = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
    const file = { file: path, id, parsed };
    for (const problem of parsed.problems)
      problems.push({ ...problem, file: path, code: 'S01', severity: 'error' });
    if (parsed.problems.length > 0) {
      read.push({ ...file, value: undefined });
      continue;
    }
    const { value, findings } = shapeOf(schema, parsed.data);
    for (const finding of findings) report(file, [finding], finding.code, problems);
    const twin = read.find((other) => other.id === id);
    if (twin) {
      const wrong = `Two files are called "${id}": this one and ${twin.file}.`;
      report(file, [{ path: [], wrong, remedy: 'Give one of them another name.' }], 'S05', problems);
    }
    read.push({ ...file, value: twin ? undefined : value });
  }
  return read;
}

/** The scenario ready for the checks, when its shape and its references are sound. */
function subjectOf(
  read: Read<Scenario>,
  routines: readonly Read<Routine>[],
  competencies: ReadonlyMap<string, readonly string[] | undefined>,
  problems: Problem[],
): Subject | undefined {
  const scenario = read.value;
  if (!scenario) return undefined;
  const routine = routines.find(({ id }) => id === scenario.routine)?.value;
  const duplicates = duplicateIds(scenario);
  const unknown = unknownReferences(scenario, {
    routines: routines.map(({ id }) => id),
    routine,
    competencies: [...competencies.keys()],
    elements: competencies.get(scenario.competency),
  });
  report(read, duplicates, 'S05', problems);
  report(read, unknown, 'S06', problems);
  if (!routine || duplicates.length + unknown.length > 0) return undefined;
  const linked = linkScenario(scenario, routine);
  const graph = exploreUnchecked(linked);
  const solution = solveGraph(linked, graph);
  const standings = 'unsolved' in solution ? new Map() : standingsOf(graph, solution);
  return { id: read.id, linked, lines: linesOf(scenario), graph, solution, standings };
}

function report(
  { file, parsed }: Pick<Read<unknown>, 'file' | 'parsed'>,
  findings: readonly Finding[],
  code: string,
  problems: Problem[],
  severity: Problem['severity'] = 'error',
): void {
  for (const { path, part, wrong, remedy } of findings) {
    problems.push({ file, ...parsed.locate(path, part), code, severity, wrong, remedy });
  }
}
