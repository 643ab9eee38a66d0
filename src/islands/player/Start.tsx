import { type FormEvent, type ReactNode, useState } from 'react';
import type { Feedback, Mode } from '#domain/records/attempt.ts';
import type { OpenPlay } from '#domain/records/plays.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { openingState } from '#domain/scenario/step.ts';
import { loadPreferences } from '#state/preferences.ts';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import { Bar } from './Bar.tsx';
import { Saying, Script } from './Script.tsx';
import { scriptOf } from './script.ts';

/** The ways to play a scene, as the start screen offers them. */
export const MANNERS = {
  coached: { mode: 'practice', feedback: 'as-i-go' },
  quiet: { mode: 'practice', feedback: 'at-the-end' },
  benchmark: { mode: 'benchmark', feedback: 'at-the-end' },
} as const satisfies Record<string, { mode: Mode; feedback: Feedback }>;
export type Manner = keyof typeof MANNERS;

const WORDS: Record<Manner, { title: string; note: string }> = {
  coached: {
    title: 'Coach me as I go',
    note: 'Practice. A note after every line, and you can take it back.',
  },
  quiet: {
    title: 'Feedback at the end',
    note: 'Practice. You see your moves and the buyer; the notes come after.',
  },
  benchmark: { title: 'Benchmark play', note: 'No help and no way back. This one counts for your tier.' },
};

/** New material is coached; once the benchmark has been reached, feedback comes at the end. */
export function defaultManner(reached: boolean): Manner {
  return reached ? 'quiet' : 'coached';
}

type Props = {
  scene: Scene;
  engine: { linked: Linked };
  firstReplies: readonly string[];
  open: OpenPlay | undefined;
  usual: Manner;
  ready: boolean;
  /** Whether it is played for a drill: once through, and to be shared. */
  drill: boolean;
  /** Whether the address asked for a turn that this scene does not have. */
  misfit: boolean;
  onStart: (manner: Manner) => void;
  onCarryOn: (open: OpenPlay) => void;
  /** Who, where, what is known, what a good result is. */
  about?: ReactNode;
  /** What else can be turned on. */
  children: ReactNode;
};

/** Who, where, what is known; how to play it; and how it opens, readable before any script runs. */
export function Start({
  scene,
  engine,
  firstReplies,
  open,
  usual,
  ready,
  drill,
  misfit,
  onStart,
  onCarryOn,
  about,
  children,
}: Props): ReactNode {
  const { scenario } = scene;
  const { linked } = engine;
  const first = linked.beats.get(scenario.start);
  return (
    <>
      <Bar />
      <KeepingBar />
      <main className="start wrap">
        <div className="opening">
          {about}
          {misfit && (
            <p className="notice" role="status">
              This link does not fit the scene as it is now. Start from the first turn.
            </p>
          )}
          <Manners
            usual={usual}
            ready={ready}
            drill={drill}
            open={open}
            onStart={onStart}
            onCarryOn={onCarryOn}
          />
          {children}
        </div>
        <section className="opens" aria-labelledby="opens">
          <h2 id="opens">How it opens</h2>
          <Script turns={scriptOf(linked, [openingState(linked)], [])} buyer={scenario.buyer.name} />
          {!(ready && loadPreferences().sayFirst) && (
            <>
              <h3>You could say</h3>
              <ul className="said-list">
                {firstReplies.map((id) => (
                  <li key={id}>
                    <Saying text={first?.byId.get(id)?.reply.say ?? ''} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </main>
    </>
  );
}

function Manners({
  usual,
  ready,
  drill,
  open,
  onStart,
  onCarryOn,
}: Pick<Props, 'usual' | 'ready' | 'drill' | 'open' | 'onStart' | 'onCarryOn'>): ReactNode {
  const [picked, setPicked] = useState<Manner>();
  const manner = picked ?? usual;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (open) onCarryOn(open);
    else onStart(manner);
  };
  return (
    <form className="manners" onSubmit={submit}>
      {drill && (
        <p className="notice" role="status">
          This is the play you were asked for. Its result is shared: you send it after the debrief.
        </p>
      )}
      <fieldset>
        <legend>How do you want to play it?</legend>
        {(Object.keys(WORDS) as Manner[])
          .filter((each) => !drill || each === 'benchmark')
          .map((each) => (
            <label key={each} className="manner">
              <input type="radio" name="manner" checked={manner === each} onChange={() => setPicked(each)} />
              <span>
                <b>{WORDS[each].title}</b>
                <span className="note">{WORDS[each].note}</span>
              </span>
            </label>
          ))}
      </fieldset>
      <div className="acts">
        <button className="btn main" type="submit" disabled={!ready} data-enter="">
          {open ? `Carry on at turn ${open.choices.length + 1}` : 'Start'} <kbd aria-hidden="true">Enter</kbd>
        </button>
        {open && (
          <button className="btn" type="button" onClick={() => onStart(manner)}>
            Start again
          </button>
        )}
        <span className="meta">Your place is kept on this device.</span>
      </div>
    </form>
  );
}
