import { expect, test, vi } from 'vitest';
import { checkCourse } from '#domain/course/check-course.ts';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { parseText } from '#domain/scenario/document.ts';
import { type BenchmarkLine, bestPlace, fitsIn, saying } from '#domain/team/benchmark-line.ts';
import { benchmarkLines } from '#domain/team/benchmark-lines.ts';
import { readContent } from '../../../src/cli/content.ts';

vi.setConfig({ testTimeout: 120_000 });

const files = readContent('content');
const { elements } = checkCourse(files);
const { subjects } = checkContent(files, elements);
const textOf = (file: string): string => files.find(({ path }) => path === file)?.text ?? '';
const scenes = subjects.map((subject) => {
  const text = textOf(subject.file);
  return { subject, text, places: benchmarkLines(subject, text) };
});

/** A line with everything in it that YAML could take for something else. */
const LINE = 'So: "twelve thousand", and # you carry it — what’s in it\n  for Abel, - or not?';

/** The file with the reply replaced by what an author is given to paste. */
function pasted(text: string, place: BenchmarkLine, line: string): string {
  const { subject } = scenes.find((scene) => scene.text === text) as (typeof scenes)[number];
  const original = subject.linked.scenario.beats[place.beat]?.replies.find(({ id }) => id === place.reply);
  const start = text.indexOf(place.before);
  const end = text.indexOf(place.after, start + place.before.length) + place.after.length;
  expect(parseText(text.slice(start, end)).data).toMatchObject([{ id: place.reply, say: original?.say }]);
  return `${text.slice(0, start)}${saying(place, line)}${text.slice(end).replace(/^\n/, '')}`;
}

test('every move of the routines has a benchmark line that a bright spot can take the place of', () => {
  const key = (routine: string, move: string): string => `${routine}/${move}`;
  const had = new Set(
    scenes.flatMap(({ subject, places }) =>
      places.map(({ move }) => key(subject.linked.scenario.routine, move)),
    ),
  );
  const moves = new Set(
    subjects.flatMap(({ linked }) => linked.routine.moves.map(({ id }) => key(linked.scenario.routine, id))),
  );
  expect(had).toEqual(moves);
});

test('a line that is pasted where the author is told to changes what is said there and nothing else', () => {
  for (const { text, places } of scenes) {
    const before = parseText(text).data as { beats: Record<string, { replies: { id: string }[] }> };
    for (const place of places) {
      const replies = before.beats[place.beat]?.replies.map((reply) =>
        reply.id === place.reply ? { ...reply, say: LINE.replace(/\s+/g, ' ') } : reply,
      );
      const beats = { ...before.beats, [place.beat]: { ...before.beats[place.beat], replies } };
      expect(parseText(pasted(text, place, LINE)).data).toEqual({ ...before, beats });
    }
  }
});

test('a course in which every scene has taken a bright spot where it goes best passes the check', () => {
  const line = 'What do you hold that up against, on a usual Tuesday, and who has to carry it up the stairs?';
  const changed = files.map((file) => {
    const scene = scenes.find(({ subject }) => subject.file === file.path);
    const place = scene && bestPlace(scene.places, line);
    return place ? { ...file, text: pasted(scene.text, place, line) } : file;
  });
  const { problems } = checkContent(changed, elements);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a line goes where it stands out least, then where it is always right, then where it makes one move', () => {
  const place = {
    move: 'a',
    also: [],
    always: true,
    beside: { shortest: 5, longest: 20 },
    beat: '',
    reply: '',
  };
  const long = { ...place, beside: { shortest: 50, longest: 60 } };
  const sometimes = { ...place, always: false };
  const two = { ...place, also: ['b'] };
  const line = 'Against what?';
  expect([fitsIn(place, line), fitsIn(long, line)]).toEqual([true, false]);
  expect(bestPlace([long, sometimes, two, place], line)).toBe(place);
  expect(bestPlace([long, sometimes, two], line)).toBe(two);
  expect(bestPlace([long, sometimes], line)).toBe(sometimes);
  expect(bestPlace([], line)).toBeUndefined();
});
