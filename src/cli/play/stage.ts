import { createActor } from 'xstate';
import { compileScenario } from '#domain/scenario/machine.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import type { State } from '#domain/scenario/state.ts';

/** A scene played by its machine. */
export type Stage = {
  /** The states that the play has gone through, the opening first. */
  states: () => readonly State[];
  now: () => State;
  /** Whether the machine has an answer to this reply now. */
  takes: (reply: string) => boolean;
  choose: (reply: string) => void;
  takeBack: () => void;
};

/** Starts the machine of a scene. A line is taken back by starting it again from the snapshot before the line. */
export function openStage({ scenario, routine }: Scene): Stage {
  const machine = compileScenario(scenario, routine);
  let actor = createActor(machine).start();
  const before: ReturnType<typeof actor.getPersistedSnapshot>[] = [];
  const states = [actor.getSnapshot().context];
  return {
    states: () => states,
    now: () => actor.getSnapshot().context,
    takes: (reply) => actor.getSnapshot().can({ type: 'CHOOSE', reply }),
    choose: (reply) => {
      before.push(actor.getPersistedSnapshot());
      actor.send({ type: 'CHOOSE', reply });
      states.push(actor.getSnapshot().context);
    },
    takeBack: () => {
      const snapshot = before.pop();
      if (!snapshot) return;
      states.pop();
      actor = createActor(machine, { snapshot }).start();
    },
  };
}
