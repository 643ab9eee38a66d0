import { useEffect, useMemo, useRef, useState } from 'react';
import { transcribe } from '#domain/play/transcript.ts';
import { walk } from '#domain/play/walk.ts';
import type { Attempt, Choice, Sure } from '#domain/records/attempt.ts';
import type { OpenPlay } from '#domain/records/plays.ts';
import type { State } from '#domain/scenario/state.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { finishPlay, keepChoice, takeBack, turnOffClock } from '#state/plays.ts';
import type { Engine } from './engine.ts';

/** What is asked of the learner now: a reply, to take in the coach's note, or to go on to the debrief. */
export type Phase = 'choosing' | 'coached' | 'over';

/** A play on screen: what has been said, what is asked, and the verbs. A line counts as said once it is kept. */
export type PlayOnScreen = {
  play: OpenPlay;
  states: State[];
  state: State;
  phase: Phase;
  attempt: Attempt | undefined;
  /** Without `sure`, silence has said it. */
  say: (reply: string, sure?: Sure) => Promise<void>;
  back: () => Promise<void>;
  turnOffClock: () => Promise<void>;
  carryOn: () => void;
};

export function usePlay(engine: Engine, opened: OpenPlay): PlayOnScreen {
  const [play, setPlay] = useState(opened);
  const [noted, setNoted] = useState(false);
  const shownAt = useRef(0);
  const busy = useRef(false);
  useEffect(() => {
    shownAt.current = performance.now();
  }, [play.choices, noted]);
  const states = useMemo(
    () =>
      walk(
        engine.linked,
        play.choices.map(({ reply }) => reply),
      ),
    [engine, play],
  );
  const state = states[states.length - 1] as State;
  const ended = !engine.linked.beats.has(state.at);
  const over = ended && !noted;
  const attempt = useFinished(engine, play, over);

  const oneAtATime = async (verb: () => Promise<OpenPlay>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setPlay(await verb().finally(() => (busy.current = false)));
  };
  return {
    play,
    states,
    state,
    phase: noted ? 'coached' : ended ? 'over' : 'choosing',
    attempt,
    say: (reply, sure) =>
      oneAtATime(async () => {
        const choice: Choice = {
          beat: state.at,
          reply,
          tookMs: Math.round(performance.now() - shownAt.current),
          ...(sure && { sure }),
        };
        const kept = await keepChoice(play, choice);
        setNoted(play.feedback === 'as-i-go');
        return kept;
      }),
    back: () =>
      oneAtATime(async () => {
        const kept = await takeBack(play, play.choices.length - 1);
        setNoted(false);
        return kept;
      }),
    turnOffClock: () => oneAtATime(() => turnOffClock(play)),
    carryOn: () => setNoted(false),
  };
}

/** Finishes the play once it is over: the attempt is written then, and never again. */
function useFinished({ linked }: Engine, play: OpenPlay, over: boolean): Attempt | undefined {
  const [attempt, setAttempt] = useState<Attempt>();
  const started = useRef(false);
  useEffect(() => {
    const result = over && !started.current ? resultOf(linked, play.choices) : undefined;
    if (!result) return;
    started.current = true;
    void finishPlay(play, { result, transcript: transcribe(linked, play.choices) }).then(setAttempt);
  }, [linked, play, over]);
  return attempt;
}
