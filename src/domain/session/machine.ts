import { assign, setup, transition } from 'xstate';
import { extended, paused, resumed, started } from './clock.ts';
import type { RoomEvent } from './events.ts';
import { type Format, type Phase, secondsOf } from './format.ts';
import type { Live } from './live.ts';
import { dropOf, type Plan, type Room, roomOf, roundOf } from './room.ts';
import { change, deal, keep, lay, nextCard, write } from './rounds.ts';
import { clearFloor, giveFloor, join, leave, passFloor, pickSpeaker } from './turns.ts';

/** How many seconds a speaker gets more at a time. */
const MORE_SECONDS = 15;

type Update<Type extends RoomEvent['type']> = (room: Room, event: Extract<RoomEvent, { type: Type }>) => Room;

/** What an event of one type does to the room. */
function on<Type extends RoomEvent['type']>(type: Type, update: Update<Type>) {
  return assign<Room, RoomEvent, undefined, RoomEvent, never>(({ context, event }) =>
    event.type === type ? update(context, event as Parameters<Update<Type>>[1]) : context,
  );
}

/** What an action does to the room, whatever has happened. */
function always(update: (room: Room) => Room) {
  return assign<Room, RoomEvent, undefined, RoomEvent, never>(({ context }) => update(context));
}

/** The clock from the start again, for whoever has the floor now. */
function restarted(room: Room, at: number): Room {
  return room.clock ? { ...room, clock: started(room.clock.given / 1000, at) } : room;
}

/** Whoever speaks next: out of the hat, or nobody until somebody takes the floor. */
function openFloor(room: Room): Room {
  return room.first === 'random' ? pickSpeaker(room) : clearFloor(room);
}

/** The same room with its clock changed, where it has one. */
function onClock(room: Room, how: (clock: NonNullable<Room['clock']>) => Room['clock']): Room {
  return room.clock ? { ...room, clock: how(room.clock) } : room;
}

/**
 * The room as a machine: lobby, rounds of phases, wrap-up, closed. It has no clock, no dice and no timer of its own; the
 * present state is `value` and the room's plain data, so that any window can resume it.
 */
export const roomMachine = setup({
  types: { context: {} as Room, events: {} as RoomEvent, input: {} as Plan },
  guards: {
    is: ({ context }, formats: Format[]) => formats.includes(context.format),
    aCardAndSomeoneAreIn: ({ context }) => context.people.length > 0 && context.cards.length > 0,
    cardsAreLeft: ({ context }) => nextCard(context) < context.cards.length,
    movesAreLeft: ({ context }) =>
      context.format === 'relay' && (roundOf(context)?.move ?? 0) + 1 < (dropOf(context)?.moves.length ?? 0),
    aMoveCameBefore: ({ context }) => context.format === 'relay' && (roundOf(context)?.move ?? 0) > 0,
    someoneIsLeft: ({ context }) => {
      const round = roundOf(context);
      return context.people.some((who) => !round?.speakers.includes(who) && !round?.passed.includes(who));
    },
    theSceneIsOver: ({ context }) => roundOf(context)?.over === true,
    aLineCameBefore: ({ context }) => (roundOf(context)?.replies.length ?? 0) > 0,
    aRoundCameBefore: ({ context }) => context.rounds.length > 1,
  },
  actions: {
    letIn: on('JOIN', (room, { who }) => join(room, who)),
    letOut: on('LEAVE', (room, { who }) => leave(room, who)),
    lay: on('LAY', (room, { cards }) => lay(room, cards)),
    deal: always(deal),
    takeCardBack: always((room) => ({ ...room, rounds: room.rounds.slice(0, -1) })),
    startClock: assign(({ context, event }, phase: Phase) => {
      const seconds = secondsOf(phase, context.seconds);
      return { clock: seconds !== undefined && 'at' in event ? started(seconds, event.at) : null };
    }),
    stopClock: assign({ clock: null }),
    openFloor: always(openFloor),
    clearFloor: always(clearFloor),
    handOver: on('PASS', (room, { at }) => restarted(pickSpeaker(passFloor(room)), at)),
    giveFloor: on('TAKE', (room, { who, at }) => restarted(giveFloor(room, who), at)),
    nextMove: always((room) => change(room, ({ move }) => ({ move: move + 1 }))),
    lastMove: always((room) => change(room, ({ move }) => ({ move: move - 1 }))),
    addTime: on('MORE', (room, { at }) => onClock(room, (clock) => extended(clock, MORE_SECONDS, at))),
    pause: on('PAUSE', (room, { at }) => onClock(room, (clock) => paused(clock, at))),
    resume: on('RESUME', (room, { at }) => onClock(room, (clock) => resumed(clock, at))),
    write: on('WRITE', write),
    keep: on('KEEP', (room, { kept, ...place }) => keep(room, place, kept)),
    raise: on('RAISE', (room, event) =>
      change(room, ({ hands }) => ({ hands: { ...hands, [event.move]: event.hands } })),
    ),
    vote: on('VOTE', (room, event) =>
      change(room, ({ votes }) => ({ votes: { ...votes, [event.reply]: event.hands } })),
    ),
    commit: on('COMMIT', (room, { reply, over }) =>
      change(room, ({ replies }) => ({ replies: [...replies, reply], over })),
    ),
    takeLineBack: always((room) =>
      change(room, ({ replies }) => ({ replies: replies.slice(0, -1), over: false })),
    ),
    clearVotes: always((room) => change(room, () => ({ votes: {} }))),
    settle: on('SETTLE', (room, { wrap }) => ({ ...room, wrap })),
  },
}).createMachine({
  id: 'room',
  context: ({ input }) => roomOf(input),
  initial: 'lobby',
  on: { JOIN: { actions: 'letIn' }, LEAVE: { actions: 'letOut' }, LAY: { actions: 'lay' } },
  states: {
    lobby: {
      on: {
        NEXT: { guard: 'aCardAndSomeoneAreIn', target: 'round', actions: 'deal' },
        END: 'closed',
      },
    },
    round: {
      initial: 'reading',
      on: {
        PASS: { actions: 'handOver' },
        TAKE: { actions: 'giveFloor' },
        MORE: { actions: 'addTime' },
        PAUSE: { actions: 'pause' },
        RESUME: { actions: 'resume' },
        WRITE: { actions: 'write' },
        KEEP: { actions: 'keep' },
        RAISE: { actions: 'raise' },
        SKIP: [
          { guard: 'cardsAreLeft', target: '.reading', actions: ['deal', 'stopClock'] },
          { target: 'wrapping' },
        ],
        END: 'wrapping',
      },
      states: {
        reading: {
          entry: 'stopClock',
          on: {
            NEXT: [{ guard: { type: 'is', params: ['scene'] }, target: 'choosing' }, { target: 'thinking' }],
            BACK: [
              { guard: 'aRoundCameBefore', target: 'keeping', actions: 'takeCardBack' },
              { target: '#room.lobby', actions: 'takeCardBack' },
            ],
          },
        },
        thinking: {
          entry: { type: 'startClock', params: 'thinking' },
          on: {
            NEXT: [
              { guard: { type: 'is', params: ['huddle'] }, target: 'intending', actions: 'openFloor' },
              { target: 'propping', actions: 'openFloor' },
            ],
            BACK: 'reading',
          },
        },
        propping: {
          entry: { type: 'startClock', params: 'propping' },
          on: {
            NEXT: [
              {
                guard: 'movesAreLeft',
                target: 'propping',
                reenter: true,
                actions: ['nextMove', 'openFloor'],
              },
              { guard: { type: 'is', params: ['drop-and-prop'] }, target: 'proppingUp' },
              { guard: { type: 'is', params: ['anecdote'] }, target: 'proving' },
              { target: 'scoring' },
            ],
            BACK: [
              { guard: 'aMoveCameBefore', target: 'propping', reenter: true, actions: 'lastMove' },
              { target: 'thinking', actions: 'clearFloor' },
            ],
          },
        },
        proppingUp: {
          entry: { type: 'startClock', params: 'proppingUp' },
          on: { NEXT: 'proving', BACK: 'propping' },
        },
        proving: {
          entry: { type: 'startClock', params: 'proving' },
          on: {
            NEXT: 'scoring',
            BACK: [
              { guard: { type: 'is', params: ['drop-and-prop'] }, target: 'proppingUp' },
              { target: 'propping' },
            ],
          },
        },
        choosing: {
          entry: ['clearVotes', { type: 'startClock', params: 'choosing' }],
          on: {
            NEXT: 'revealing',
            BACK: [{ guard: 'aLineCameBefore', target: 'hearing' }, { target: 'reading' }],
          },
        },
        revealing: {
          entry: 'stopClock',
          on: { VOTE: { actions: 'vote' }, NEXT: 'arguing', BACK: 'choosing' },
        },
        arguing: {
          entry: { type: 'startClock', params: 'arguing' },
          on: { NEXT: 'committing', BACK: 'revealing' },
        },
        committing: {
          entry: 'stopClock',
          on: { COMMIT: { target: 'hearing', actions: 'commit' }, BACK: 'arguing' },
        },
        hearing: {
          entry: 'stopClock',
          on: {
            NEXT: [{ guard: 'theSceneIsOver', target: 'keeping' }, { target: 'choosing' }],
            BACK: { target: 'committing', actions: 'takeLineBack' },
          },
        },
        intending: {
          entry: { type: 'startClock', params: 'intending' },
          on: {
            NEXT: [
              { guard: 'someoneIsLeft', target: 'intending', reenter: true, actions: 'openFloor' },
              { target: 'keeping' },
            ],
            BACK: { target: 'thinking', actions: 'clearFloor' },
          },
        },
        scoring: {
          entry: 'stopClock',
          on: {
            NEXT: 'keeping',
            BACK: [{ guard: { type: 'is', params: ['relay'] }, target: 'propping' }, { target: 'proving' }],
          },
        },
        keeping: {
          entry: 'stopClock',
          on: {
            NEXT: [
              { guard: 'cardsAreLeft', target: 'reading', actions: 'deal' },
              { target: '#room.wrapping' },
            ],
            BACK: [
              { guard: { type: 'is', params: ['scene'] }, target: 'hearing' },
              { guard: { type: 'is', params: ['huddle'] }, target: 'intending' },
              { target: 'scoring' },
            ],
          },
        },
      },
    },
    wrapping: {
      entry: 'stopClock',
      on: {
        SETTLE: { actions: 'settle' },
        KEEP: { actions: 'keep' },
        BACK: { target: 'round.keeping' },
        CLOSE: 'closed',
      },
    },
    closed: { type: 'final' },
  },
});

/** What an event makes of a room under way; one that does not fit the moment changes nothing. */
export function after(live: Live, event: RoomEvent): Live {
  const value = live.at === 'lobby' || live.at === 'wrapping' ? live.at : { round: live.at };
  const state = roomMachine.resolveState({ value, context: live.room });
  const [next] = transition(roomMachine, state, event);
  const at = typeof next.value === 'string' ? next.value : next.value.round;
  return { ...live, at: at as Live['at'], room: next.context };
}
