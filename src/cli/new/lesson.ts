import type { Given } from './fields.ts';
import { scalar } from './scalar.ts';
import type { Shelf } from './shelf.ts';

/** A lesson to write over: the five parts, each with the components that it is made of. */
export function newLesson(given: Given, shelf: Shelf): string {
  return `---
title: ${scalar(given['title'] as string)}
competency: ${given['competency']}
order: ${nextOrder(shelf, given['competency'] as string)}
minutes: 5
moves: [${given['move']}]
scene: ${given['scene']}
lead: The reason you hear first is seldom the one that counts, so ask for what stands behind it.
line: What has to be over before you can start?
---

## Why the first reason is not enough

“Not before the spring” may be true, and there is nothing in it yet that you can act on. Behind it stand people, a plan
or a bad memory. Ask one question about that, and wait for the answer.

<Strip now="${given['move']}" />

${BODY}`;
}

/** The place after the last lesson of the competency. */
function nextOrder({ files }: Shelf, competency: string): number {
  const orders = files
    .filter(({ path }) => path.startsWith(`lessons/${competency}/`))
    .map(({ text }) => Number(/^order: *(\d+)/m.exec(text)?.[1] ?? 0));
  return Math.max(0, ...orders) + 1;
}

const BODY = `## Hear the difference

Ines runs service at a lift company. She has read your offer.

<Pair>
  <Side title="Answer at once" effect="and the spring stays">
    <Says who="Ines">I like it. But we can’t start before the spring.</Says>
    <You>Starting is quick, though. Three weeks, and we do most of it.</You>
    <Says who="Ines">Three weeks of whose time?</Says>
  </Side>
  <Side title="One open question" effect="and the spring gets a reason">
    <Says who="Ines">I like it. But we can’t start before the spring.</Says>
    <You>Not before the spring. <Mark>What has to be over first?</Mark></You>
    <Says who="Ines">The new depot. Everybody I have is carrying boxes.</Says>
  </Side>
</Pair>

The first answer was true and met nothing. The question took five words, and now the two of you can talk about people
and weeks.

## The line

<Line>What has to be *over* before you can start?</Line>

Take the word that carries the weight and ask what is inside it. Begin with “what” or “how”, and stop at the question
mark.

<Note title="Feels nosy?">Put the reason in front: “I don’t want to guess at it. What has to be over first?”</Note>

## Say yours

<SayYours id="say-yours" prompt="Think of a “not yet” you heard this month. Say your one question aloud, then type it.">
  <Tick open one-question>One question, and an open one</Tick>
  <Tick ends-asking max-words="20">Stops at the question mark</Tick>
</SayYours>

## Check

<Check id="check" question="Oskar says, “Nothing new before the audit.” What now?">
  <Option why="He can only say yes or no to it, and no is safer. What the audit asks of him has not come up.">Would it help if we did all of the work ourselves?</Option>
  <Option right why="His own words, then one open question about what is inside them. The answer is something to work on.">Before the audit. What does it need from your people?</Option>
  <Option why="It takes the first no as the answer. By then somebody else will have asked him.">Then I’ll call again when the audit is over.</Option>
</Check>
`;
