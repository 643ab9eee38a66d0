import { type ReactNode, useRef, useState } from 'react';
import { coach } from '#domain/debrief/coaching.ts';
import type { Answered } from '#domain/practice/decisions.ts';
import { replyAt } from '#domain/practice/moments.ts';
import { SURE } from '#domain/records/sure.ts';
import type { State } from '#domain/scenario/state.ts';
import { offered, step } from '#domain/scenario/step.ts';
import { keepDecision } from '#state/decisions.ts';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import { Bar } from '../player/Bar.tsx';
import { useFocus } from '../player/focus.ts';
import { inOrder } from '../player/in-order.ts';
import type { DigitOwner } from '../player/keyboard.ts';
import { ReplyBand } from '../player/ReplyBand.tsx';
import { Script } from '../player/Script.tsx';
import { scriptOf } from '../player/script.ts';
import { useKeys } from '../player/useControls.ts';
import type { Card } from './open.ts';

type Props = { card: Card; place: number; of: number; onDone: (answered: Answered) => void };

/** How much of the scene is shown before a decision: what the buyer said, your line, what the buyer says now. */
const TURNS = 3;

/** One decision: the moment, the replies, how sure, then what the buyer does and why. */
export function DecisionCard({ card, place, of, onDone }: Props): ReactNode {
  const { scene, linked, states, asked, seed } = card;
  const root = useRef<HTMLDivElement>(null);
  const { answered, controls, onward } = useDeciding(root, card, onDone);
  const before = scriptOf(linked, states, asked.after);
  const { name } = scene.scenario.buyer;
  const state = states.at(-1) as State;
  const turns = answered
    ? scriptOf(linked, [...states, step(linked, state, answered.reply)], [...asked.after, answered.reply])
    : before;
  return (
    <div className="player" ref={root}>
      <KeepingBar />
      <Bar>
        <h1 className="ttl">“{scene.scenario.title}”</h1>
        <span className="grow" />
        <span className="meta">
          Decision {place} of {of}
        </span>
      </Bar>
      <main className="pane" data-turn={answered ? 1 : 0}>
        <div className="wrap cols">
          <section aria-label={`Conversation with ${name}`}>
            <p className="scene">{scene.scenario.brief}</p>
            <Script turns={turns.slice(Math.max(0, before.length - TURNS))} buyer={name} />
          </section>
        </div>
      </main>
      {answered ? (
        <Consequence card={card} answered={answered} last={place === of} onward={onward} />
      ) : (
        <ReplyBand offers={offersAt(card, seed)} controls={controls} back={false} />
      )}
    </div>
  );
}

function offersAt({ linked, states, asked }: Card, seed: number) {
  return inOrder(offered(linked, states.at(-1) as State), seed, asked.after.length);
}

/** The verbs and keys of a decision. */
function useDeciding(
  root: React.RefObject<HTMLDivElement | null>,
  card: Card,
  onDone: (answered: Answered) => void,
) {
  const [picked, pick] = useState<string>();
  const [owner, own] = useState<DigitOwner>('replies');
  const [answered, setAnswered] = useState<Answered>();
  const shownAt = useRef(performance.now());
  const busy = useRef(false);
  const focus = useFocus(root);
  const say = async (place: number): Promise<void> => {
    const sure = SURE[place];
    if (!picked || !sure || busy.current) return;
    busy.current = true;
    const { scene, beat, move } = card.missed;
    const kept = await keepDecision({
      missed: { scene, beat, ...(move !== undefined && { move }) },
      scenario: { id: card.scene.id, hash: card.scene.hash },
      after: [...card.asked.after],
      beat: card.asked.beat,
      reply: picked,
      sure,
      tookMs: Math.round(performance.now() - shownAt.current),
    });
    setAnswered(kept);
    focus('feedback');
  };
  const onward = (): void => answered && onDone(answered);
  useKeys(root, answered ? 'nobody' : owner, (command) => {
    if (command.do === 'pick') {
      const offer = offersAt(card, card.seed)[command.place];
      if (!offer || offer.locked) return;
      pick(offer.reply.id);
      focus('sure');
    } else if (command.do === 'say') void say(command.place);
    else if (command.do === 'carry-on') onward();
    else if (command.do === 'another') focus('picked');
    else if (command.do === 'last-line') focus('live');
  });
  return { answered, controls: { picked, pick, owner, own, say }, onward };
}

type ConsequenceProps = { card: Card; answered: Answered; last: boolean; onward: () => void };

/** What the line did, why, and the line that keeps the most within reach. */
function Consequence({ card, answered, last, onward }: ConsequenceProps): ReactNode {
  const { linked, moment, states } = card;
  const { beat, reply, sure } = answered;
  const { best } = moment;
  const cost = replyAt(moment, reply)?.cost ?? 'miss';
  const told = coach(linked, states.at(-1) as State, { beat, reply, best, sure, class: cost });
  const line = linked.beats.get(beat)?.byId.get(best)?.reply;
  return (
    <section className="ask" id="feedback" aria-labelledby="headline" tabIndex={-1}>
      <div className="wrap cols">
        <div className="fb">
          <h2 id="headline">{told.headline}</h2>
          <p className="txt">{told.text}</p>
          {!told.good && line && (
            <>
              <p className="hint">A benchmark performer says:</p>
              <p className="said">{line.say}</p>
              {line.why && <p className="note">{line.why}</p>}
            </>
          )}
          <div className="acts">
            <button className="btn main" type="button" onClick={onward} data-enter="">
              {last ? 'See what comes back' : 'Next decision'} <kbd aria-hidden="true">Enter</kbd>
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}
