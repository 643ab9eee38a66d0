import { atom, type ReadableAtom } from 'nanostores';
import { canRecord, type Listening, listen } from '#adapters/browser/microphone.ts';
import { keepRecording } from './recordings.ts';

/** The longest recording, in seconds: a line forgotten runs no further. */
const LONGEST = 120;

/** Where a recorder stands; `without`: this browser cannot record, or may not. */
export type Stand = { is: 'ready' | 'asking' | 'recording' | 'kept' | 'unkept' | 'without'; seconds: number };

/** Records what is said aloud to one thing. */
export type Recorder = {
  $stand: ReadableAtom<Stand>;
  /** Starts, and once it has started, stops. */
  toggle: () => Promise<void>;
  /** Stops, and keeps what was said so far. */
  stop: () => void;
};

/** A recorder for what `of` names. The microphone is asked for when it starts, and not before. */
export function recorderOf(of: string): Recorder {
  const $stand = atom<Stand>({ is: canRecord() ? 'ready' : 'without', seconds: 0 });
  let listening: Listening | undefined;
  let left = false;

  async function start(): Promise<void> {
    $stand.set({ is: 'asking', seconds: 0 });
    listening = await listen().catch(() => undefined);
    if (!listening) return $stand.set({ is: 'without', seconds: 0 });
    if (left) return listening.stop();
    $stand.set({ is: 'recording', seconds: 0 });
    const tick = setInterval(() => {
      const seconds = $stand.get().seconds + 1;
      $stand.set({ is: 'recording', seconds });
      if (seconds >= LONGEST) listening?.stop();
    }, 1000);
    const sound = await listening.sound;
    listening = undefined;
    clearInterval(tick);
    const is = await keepRecording(of, sound).then(
      () => 'kept' as const,
      () => 'unkept' as const,
    );
    $stand.set({ is, seconds: $stand.get().seconds });
  }

  return {
    $stand,
    toggle: async () => {
      if (listening) listening.stop();
      else if ($stand.get().is !== 'asking') await start();
    },
    stop: () => {
      left = true;
      listening?.stop();
    },
  };
}

/** What there is to say of a recorder, in a sentence or two. */
export function standWords({ is }: Stand): string {
  return WORDS[is];
}

const WORDS: Record<Stand['is'], string> = {
  ready: '',
  asking: 'The browser asks whether it may use the microphone.',
  recording: 'Recording.',
  kept: 'Recorded. It stays on this device, in no copy.',
  unkept: 'This browser does not keep recordings. Saying it aloud is what counts.',
  without:
    'No recording here: the browser has no microphone, or may not use it. Saying it aloud is what counts.',
};
