import { Compiler } from 'inkjs/full';
import { createActor } from 'xstate';
import { turnLines } from '#domain/play/transcript.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import { compileScenario } from '#domain/scenario/machine.ts';
import { offered } from '#domain/scenario/step.ts';
import { inkOf } from './ink.ts';
import { DETOURS, routine, sceneOf } from './scene.ts';
import { timesAsFast } from './side-by-side.ts';

/** What a play comes to: the last line, and how many replies were on screen in all. */
type Played = { last: string; shown: number };

/** How many plays go through the machine while inkjs plays one of an equivalent story, each with its lines and replies. */
export function machineAgainstInk(): number {
  const scenario = sceneOf(1);
  const linked = linkScenario(scenario, routine);
  const machine = compileScenario(scenario, routine);
  const throughMachine = (): Played => {
    const actor = createActor(machine).start();
    const played = { last: '', shown: 0 };
    for (const reply of DETOURS) {
      const before = actor.getSnapshot().context;
      played.shown += offered(linked, before).length;
      actor.send({ type: 'CHOOSE', reply });
      for (const { text } of turnLines(linked, before, reply, actor.getSnapshot().context))
        played.last = text;
    }
    actor.stop();
    return played;
  };
  const story = new Compiler(inkOf(scenario)).Compile();
  const say = new Map(
    Object.values(scenario.beats).flatMap((beat) => beat.replies.map((one) => [one.id, one.say])),
  );
  const throughInk = (): Played => {
    story.ResetState();
    const played = { last: '', shown: 0 };
    const listen = () => {
      while (story.canContinue) played.last = (story.Continue() ?? '').trim();
    };
    listen();
    for (const reply of DETOURS) {
      const choices = story.currentChoices;
      played.shown += choices.length;
      story.ChooseChoiceIndex(choices.findIndex((choice) => choice.text === say.get(reply)));
      listen();
    }
    return played;
  };
  const [ours, theirs] = [throughMachine(), throughInk()];
  if (ours.last !== theirs.last || ours.shown !== theirs.shown) {
    throw new Error(`The stories differ: ${JSON.stringify({ ours, theirs })}`);
  }
  return timesAsFast(throughMachine, throughInk);
}
