import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { walk } from '#domain/play/walk.ts';
import type { Choice, Played } from '#domain/records/attempt.ts';
import { type OpenPlay, type Plays, playToCarryOn } from '#domain/records/plays.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { loadPlays, startPlay } from '#state/plays.ts';
import { loadPreferences } from '#state/preferences.ts';
import { engineOf } from './engine.ts';
import { Play } from './Play.tsx';
import { defaultManner, MANNERS, type Manner, Start } from './Start.tsx';

type Props = {
  scene: Scene;
  /** How many turns the benchmark path takes. */
  turns: number;
  /** Replies of the first turn in the order that the page shows before anything has started. */
  firstReplies: string[];
  /** What the start screen says of the scene. */
  about?: ReactNode;
  /** What else can be turned on, shown on the start screen. */
  children: ReactNode;
};

const ON_THE_CLOCK = { pressure: 'on' } as const;

/** Where a play can be taken up again; `misfit`: the address asks for a turn that the scene does not have. */
type Found = {
  open: OpenPlay | undefined;
  reached: boolean;
  ready: boolean;
  misfit: boolean;
  drill?: string | undefined;
};

/** A scene: its start screen, then the play. */
export function Player({ scene, turns, firstReplies, about, children }: Props): ReactNode {
  const engine = useMemo(() => engineOf(scene), [scene]);
  const [found, setFound] = useState<Found>({ open: undefined, reached: false, ready: false, misfit: false });
  const [play, setPlay] = useState<OpenPlay>();

  useEffect(() => {
    void take();
    async function take(): Promise<void> {
      const plays = await loadPlays();
      const again = fromAddress(plays.attempts, scene, engine.linked);
      if (again) {
        setPlay(await startPlay(again));
        history.replaceState(null, '', location.pathname);
        return;
      }
      setFound(whatIsThere(plays, scene, engine.linked));
    }
  }, [scene, engine]);

  const { drill } = found;
  const begun = useRef(false);
  const start = async (manner: Manner): Promise<void> => {
    if (begun.current) return;
    begun.current = true;
    setPlay(
      await startPlay({
        scenario: { id: scene.id, hash: scene.hash },
        ...MANNERS[manner],
        ...(manner === 'benchmark' &&
          scene.scenario.level === 3 &&
          loadPreferences().pressure &&
          ON_THE_CLOCK),
        ...(drill && { for: { assignment: drill } }),
      }),
    );
  };

  if (play) return <Play key={play.id} scene={scene} turns={turns} engine={engine} opened={play} />;
  return (
    <Start
      scene={scene}
      engine={engine}
      firstReplies={firstReplies}
      open={found.open}
      usual={drill ? 'benchmark' : defaultManner(found.reached)}
      drill={drill !== undefined}
      ready={found.ready}
      misfit={found.misfit}
      onStart={start}
      onCarryOn={setPlay}
      about={about}
    >
      {children}
    </Start>
  );
}

/** What the device and the address hold for the start screen: `#for=<drill>` names the drill that is played for. */
function whatIsThere(plays: Plays, scene: Scene, linked: Linked): Found {
  const [, drill] = /^#for=([\da-f-]{36})$/.exec(location.hash) ?? [];
  const begun = plays.open.filter((open) => !drill || open.for?.assignment === drill);
  const left = playToCarryOn({ ...plays, open: begun }, scene);
  const replies = left?.choices.map(({ reply }) => reply) ?? [];
  const whole = walk(linked, replies).length === replies.length + 1;
  return {
    open: whole ? left : undefined,
    reached: plays.attempts.some(({ scenario, result }) => scenario.id === scene.id && result.benchmark),
    ready: true,
    misfit: location.hash.startsWith('#say='),
    drill,
  };
}

/**
 * The play that the address asks for: `#from=<attempt>&turn=<n>` takes over the choices before that turn of a play,
 * `#say=<reply>,<reply>` those replies from the opening on.
 */
function fromAddress(
  attempts: readonly Played[],
  { id, hash }: Scene,
  linked: Linked,
): Parameters<typeof startPlay>[0] | undefined {
  const asked = new URLSearchParams(location.hash.slice(1));
  const attempt = attempts.find((one) => one.id === asked.get('from') && one.scenario.hash === hash);
  const turn = Number(asked.get('turn'));
  const say = asked.get('say');
  const taken = turn >= 0 ? attempt?.choices.slice(0, turn) : undefined;
  const choices = say === null ? taken : given(linked, say.split(',').filter(Boolean));
  return (
    choices && {
      scenario: { id, hash },
      ...MANNERS.coached,
      choices,
      from: { ...(attempt && { attempt: attempt.id }), choices: choices.length },
    }
  );
}

/** Replies as choices that nobody took time for, where they lead through the scene to a point with more to say. */
function given(linked: Linked, replies: readonly string[]): Choice[] | undefined {
  const beats = walk(linked, replies).map(({ at }) => at);
  return linked.beats.has(beats[replies.length] ?? '')
    ? replies.map((reply, turn) => ({ beat: beats[turn] as string, reply, tookMs: 0 }))
    : undefined;
}
