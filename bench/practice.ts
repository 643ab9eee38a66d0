import { deserialize, serialize } from 'node:v8';
import { walk } from '#domain/play/walk.ts';
import { missedDecisions } from '#domain/practice/decisions.ts';
import { outcomesIn, progressOf, surenessOf } from '#domain/practice/progress.ts';
import { gapsAfterMiss, gapsAtBenchmark } from '#domain/practice/schedule.ts';
import { planWeek } from '#domain/practice/week.ts';
import type { PlayRecord } from '#domain/records/record.ts';
import { goOnFrom, snapshotOf } from '#domain/records/snapshot.ts';
import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import { momentsOf } from '#domain/solving/moments.ts';
import { recordsOf, sureAt } from './records.ts';
import { DETOURS, routine, sceneOf } from './scene.ts';

const SCENES = 10;
const PLAYS = 10_000;
const MONDAY = '2026-11-16T00:00:00.000Z';

/** Seconds of one core with 10,000 plays on the device: reading them, and what home and progress make of them. */
export function practiceOfTenThousand(): { read: number; home: number; progress: number } {
  const linked = Array.from({ length: SCENES }, (_, seed) => linkScenario(sceneOf(seed), routine));
  const stored = new Map(
    Array.from({ length: PLAYS }, (_, nth) => playOf(nth, linked[nth % SCENES] as Linked))
      .flat()
      .map((record) => [record.id, record] as const),
  );
  // As a database keeps it, and hands it over.
  const kept = serialize(snapshotOf(stored));
  const [attempts, read] = timed(() => goOnFrom(deserialize(kept), stored.size, new Map())?.attempts ?? []);
  if (attempts.length !== PLAYS) throw new Error(`Only ${attempts.length} plays could be read.`);
  const ids = linked.map((_, seed) => `scene-${seed}`);
  const moments = new Map(linked.map((scene, seed) => [`scene-${seed}`, momentsOf(scene)]));
  const gaps = { missed: gapsAfterMiss(), atBenchmark: gapsAtBenchmark() };
  const offer = { lessons: [], scenes: ids.map((id) => ({ id, minutes: 4 })), gaps };
  const history = { attempts, decided: [], lessons: new Map<string, string>(), used: [] };
  const [, home] = timed(() => {
    planWeek(offer, history, MONDAY, moments);
    missedDecisions(history, moments, gaps.missed, MONDAY);
  });
  const scenes = new Map(
    ids.map((id) => [id, { competency: 'objections', moves: 5, of: 6, routine: routine.moves }]),
  );
  const [, progress] = timed(() => {
    progressOf(['objections'], attempts, scenes, MONDAY);
    outcomesIn('objections', attempts, scenes);
    surenessOf(attempts, moments);
  });
  return { read, home, progress };
}

/** The nth play: in the scene whose turn it is, by the longest way. */
function playOf(nth: number, linked: Linked): PlayRecord[] {
  const states = walk(linked, DETOURS);
  const choices = DETOURS.map((reply, turn) => ({
    ...{ beat: states[turn]?.at ?? '', reply, tookMs: 9000, sure: sureAt(nth + turn) },
  }));
  const at = new Date(Date.UTC(2024, 0, 1) + nth * 5_400_000).toISOString();
  return recordsOf(nth, { linked, scenario: { id: `scene-${nth % SCENES}`, hash: 'bench' }, choices, at });
}

function timed<Done>(work: () => Done): [Done, number] {
  const started = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(started);
  return [done, (user + system) / 1e6];
}
