import { replay } from '#domain/play/replay.ts';
import { transcribe } from '#domain/play/transcript.ts';
import type { Attempt, Result } from '#domain/records/attempt.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';

/**
 * What a received attempt is worth. `true-to-claim`: played again, it comes to what it says. `other-result`: it does not, and
 * `result` is what it really comes to, if it comes to an end at all. `scene-changed`: it was played on another version of the scene.
 * `no-scene`: the scene is not in this course.
 */
export type Standing =
  | { standing: 'true-to-claim' }
  | { standing: 'other-result'; result: Result | undefined }
  | { standing: 'scene-changed' }
  | { standing: 'no-scene' };

/** An attempt as it can be shown: judged, and with its transcript where that can be said again. */
export type Received = { attempt: Attempt; standing: Standing };

/** Plays a received attempt again; `scene` is the scene that it names, where this course has it. */
export function receive(attempt: Attempt, scene: Scene | undefined): Received {
  if (!scene) return { attempt, standing: { standing: 'no-scene' } };
  if (scene.hash !== attempt.scenario.hash) return { attempt, standing: { standing: 'scene-changed' } };
  const linked = linkScenario(scene.scenario, scene.routine);
  const { result, same } = replay(linked, attempt);
  if (!same) return { attempt, standing: { standing: 'other-result', result } };
  const transcript = attempt.transcript.length > 0 ? attempt.transcript : transcribe(linked, attempt.choices);
  return { attempt: { ...attempt, transcript }, standing: { standing: 'true-to-claim' } };
}
