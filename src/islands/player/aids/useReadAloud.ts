import { useEffect } from 'react';
import { hasVoice, readAloud } from '#adapters/browser/voice.ts';
import { splitCue } from '#domain/play/cue.ts';
import { transcribe } from '#domain/play/transcript.ts';
import type { Choice, Line } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';

/** Reads the buyer's lines aloud as they come, where that is on and the browser has a voice. */
export function useReadAloud(on: boolean, linked: Linked, choices: readonly Choice[]): void {
  useEffect(
    () => (on && hasVoice() ? readAloud(toHear(transcribe(linked, choices))) : undefined),
    [on, linked, choices],
  );
}

/** What the buyer has said since the learner's last line, without the cues. */
export function toHear(lines: readonly Line[]): string[] {
  const since = lines.slice(lines.findLastIndex(({ who }) => who === 'you') + 1);
  return since.map(({ text }) => splitCue(text).said).filter((said) => said !== '');
}
