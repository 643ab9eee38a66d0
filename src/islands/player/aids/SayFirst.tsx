import { type ReactNode, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { recorderOf, standWords } from '#state/recorder.ts';
import type { Controls } from '../useControls.ts';

type Props = {
  /** The name under which what is said here is kept. */
  of: string;
  controls: Pick<Controls, 'own'>;
  onShow: () => void;
};

/** The replies wait until the learner's own line has been said. */
export function SayFirst({ of, controls, onShow }: Props): ReactNode {
  const [recorder] = useState(() => recorderOf(of));
  const stand = useSyncExternalStore(recorder.$stand.listen, recorder.$stand.get);
  useEffect(() => recorder.stop, [recorder]);
  useEnter(controls, onShow);
  const recording = stand.is === 'recording';
  return (
    <section className="ask" aria-labelledby="say-first">
      <div className="wrap cols">
        <div className="fb">
          <h2 id="say-first">Say your own line first, aloud</h2>
          <div className="acts">
            <button className="btn main" type="button" onClick={onShow}>
              Show the replies <kbd aria-hidden="true">Enter</kbd>
            </button>
            {stand.is !== 'without' && (
              <button className="btn" type="button" onClick={() => void recorder.toggle()}>
                {recording ? 'Stop' : stand.is === 'kept' ? 'Record again' : 'Record'}
              </button>
            )}
            {recording && <span className="num">{stand.seconds} s</span>}
            <p className="note" role="status">
              {standWords(stand)}
            </p>
          </div>
        </div>
      </div>
    </section>
  );
}

/** Digits belong to nobody while there is nothing to pick, and Enter shows what there is. */
function useEnter({ own }: Pick<Controls, 'own'>, onShow: () => void): void {
  const show = useEffectEvent(onShow);
  const keepDigits = useEffectEvent(() => own('nobody'));
  useEffect(() => {
    keepDigits();
    const listen = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Enter' && !(target as Element).closest('a, button, dialog')) show();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
