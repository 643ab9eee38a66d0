import { useEffect, useState } from 'react';
import { splitCue } from '#domain/play/cue.ts';
import { buyerAt, turnLines } from '#domain/play/transcript.ts';
import { endingAt, walk } from '#domain/play/walk.ts';
import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import type { State } from '#domain/scenario/state.ts';
import { offered, step } from '#domain/scenario/step.ts';
import type { Room } from '#domain/session/room.ts';
import { dropOf, roundOf } from '#domain/session/room.ts';
import { inOrder } from '../player/in-order.ts';

/** Where a team is in a scene: what was said last, what can be said now, and how it ended. */
export type SceneNow = {
  buyer: string;
  says: string;
  heard: { you: string; buyer: string } | undefined;
  replies: { id: string; say: string; over: boolean }[];
  ended: string | undefined;
};

/** The scene that the room plays, where it plays one and it has come. */
export function useScene(room: Room): SceneNow | undefined {
  const [linked, setLinked] = useState<Linked>();
  const id = room.format === 'scene' ? room.cards[0]?.id : undefined;
  useEffect(() => {
    if (id === undefined) return;
    void fetch(`${import.meta.env.BASE_URL}scenes/${id}.json`)
      .then((answer): Promise<Scene> => answer.json())
      .then((scene) => setLinked(linkScenario(scene.scenario, scene.routine)));
  }, [id]);
  return linked && dropOf(room) && sceneNow(linked, room);
}

function sceneNow(linked: Linked, room: Room): SceneNow {
  const replies = roundOf(room)?.replies ?? [];
  const states = walk(linked, replies);
  const state = states.at(-1) as State;
  const before = states.at(-2);
  const last = replies[states.length - 2];
  const [you, ...answer] = before && last !== undefined ? turnLines(linked, before, last, state) : [];
  const ending = endingAt(linked, state);
  return {
    buyer: linked.scenario.buyer.name,
    says: spoken(buyerAt(linked, state)),
    heard: you && { you: spoken([you]), buyer: spoken(answer) },
    replies: inOrder(offered(linked, state), room.seed, replies.length)
      .filter(({ locked }) => !locked)
      .map(({ reply }) => ({
        id: reply.id,
        say: spoken([{ text: reply.say }]),
        over: endingAt(linked, step(linked, state, reply.id)) !== undefined,
      })),
    ended: ending && linked.scenario.endings[ending]?.outcome,
  };
}

/** The words alone; a line that is nothing but a cue is told in brackets. */
function spoken(lines: readonly { text: string }[]): string {
  return lines
    .map(({ text }) => {
      const { cue, said } = splitCue(text);
      return said === '' ? `(${cue})` : said;
    })
    .join(' ');
}
