import type { Attempt, Choice } from '#domain/records/attempt.ts';
import type { AttemptLog } from '#domain/records/log.ts';
import { extend, type OpenPlay, type Plays, playsOf } from '#domain/records/plays.ts';
import type { Chose, Finished, PlayRecord, Started, TookBack, TurnedOff } from '#domain/records/record.ts';

/** What a keeper of plays is given from outside. */
export type Device = {
  log: AttemptLog;
  newId: () => string;
  newSeed: () => number;
  now: () => string;
  /** Called when the first attempt of this device is finished. */
  onFirstAttempt?: () => void;
};

type Begun = Pick<
  Started,
  'scenario' | 'mode' | 'feedback' | 'seed' | 'from' | 'for' | 'pressure' | 'choices'
>;

/** What a play starts from. `choices` are taken over from the play that `from` names. */
type Start = Omit<Begun, 'seed' | 'choices'> & { choices?: Choice[] };

type Event =
  | Pick<Chose, 'kind' | 'choice'>
  | Pick<TookBack, 'kind' | 'to'>
  | Pick<TurnedOff, 'kind'>
  | Pick<Finished, 'kind' | 'result' | 'transcript'>;

type End = Pick<Finished, 'result' | 'transcript'>;

/** The plays of a device. Each verb takes the play as the verb before it gave it back. */
export type PlayKeeper = {
  loadPlays(): Promise<Plays>;
  /** A play that is over, with its words. */
  loadPlay(id: string): Promise<Attempt | undefined>;
  startPlay(start: Start): Promise<OpenPlay>;
  keepChoice(play: OpenPlay, choice: Choice): Promise<OpenPlay>;
  takeBack(play: OpenPlay, to: number): Promise<OpenPlay>;
  turnOffClock(play: OpenPlay): Promise<OpenPlay>;
  finishPlay(play: OpenPlay, end: End): Promise<Attempt>;
};

/** Keeps plays in a log. Where another tab has gone on with a play, the play forks, so that neither tab loses a line. */
export function keepPlays({ log, newId, newSeed, now, onFirstAttempt }: Device): PlayKeeper {
  const finishing = new Map<string, Promise<Attempt>>();

  const loadPlays = (): Promise<Plays> => log.plays();

  async function loadPlay(id: string): Promise<Attempt | undefined> {
    const find = async (play?: string) =>
      playsOf((await log.read(['attempts'], play)).records).attempts.find((attempt) => attempt.id === id);
    // A branch is named by a record of its own, and not by its play.
    return (await find(id)) ?? find();
  }

  async function start(begun: Begun): Promise<OpenPlay> {
    const id = newId();
    const record: Started = { id, v: 1, kind: 'started', play: id, after: null, at: now(), ...begun };
    await log.append(record);
    return extend(undefined, record) as OpenPlay;
  }

  async function goOn(play: OpenPlay, event: Event): Promise<OpenPlay | Attempt> {
    const record: PlayRecord = { id: newId(), v: 1, play: play.play, after: play.head, at: now(), ...event };
    const next = extend(play, record);
    if (!next) throw new RangeError('Nothing can be taken back to a choice that was not made yet.');
    if ((await log.append(record)) === 'moved-on') return goOn(await start(forkOf(play)), event);
    return next;
  }

  async function finish(play: OpenPlay, end: End): Promise<Attempt> {
    const attempt = (await goOn(play, { kind: 'finished', ...end })) as Attempt;
    void loadPlays().then(({ attempts }) => attempts.length === 1 && onFirstAttempt?.());
    return attempt;
  }

  return {
    loadPlays,
    loadPlay,
    startPlay: ({ choices = [], ...rest }) => start({ ...rest, choices, seed: newSeed() }),
    keepChoice: async (play, choice) => (await goOn(play, { kind: 'chose', choice })) as OpenPlay,
    takeBack: async (play, to) => (await goOn(play, { kind: 'took-back', to })) as OpenPlay,
    turnOffClock: async (play) => (await goOn(play, { kind: 'turned-off' })) as OpenPlay,
    finishPlay: (play, end) => {
      // A screen that is drawn twice asks twice.
      const attempt = finishing.get(play.head) ?? finish(play, end);
      finishing.set(play.head, attempt);
      return attempt;
    },
  };
}

/** The same play again from where it stands, under a name of its own. */
function forkOf({ id, scenario, mode, feedback, seed, choices, for: purpose, pressure }: OpenPlay): Begun {
  const from = { attempt: id, choices: choices.length };
  const always = { scenario, mode, feedback, seed, choices, from };
  return { ...always, ...(purpose && { for: purpose }), ...(pressure && { pressure }) };
}
