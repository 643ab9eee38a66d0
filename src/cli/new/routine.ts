import type { Given } from './fields.ts';
import { scalar } from './scalar.ts';

/** A routine to write over: five moves, three slips. */
export function newRoutine(given: Given): string {
  return `# yaml-language-server: $schema=../../public/schema/routine.json
title: ${scalar(given['title'] as string)}
competency: ${given['competency']}
summary: >-
  For the moment when a buyer names something that is in the way. It finds out what that is, answers it alone, and
  leaves with a date.
moves:
  - id: listen
    title: Listen
    do: Let the buyer finish, and leave two seconds of quiet.
    sounds-like: (Nothing. You count to two.)
    why: Quiet says that you heard it, and often the buyer goes on to the part that matters.
  - id: name-it
    title: Name it
    do: Say in the buyer's own words what is in the way, with no answer attached.
    sounds-like: Not before the spring, because nobody is free to start it.
    why: They hear that it arrived, so they need not say it again.
  - id: ask-behind
    title: Ask behind it
    do: Ask one open question about what stands behind it, and wait.
    sounds-like: What has to be over before you can start?
    why: The first reason is a headline. The question brings the story.
    critical: true
  - id: answer-it
    title: Answer it
    do: Answer the one thing that came out, with one piece of proof.
    sounds-like: Two of your people for one morning. That is all the start needs.
    why: One answer to one question can be accepted.
  - id: set-a-date
    title: Set a date
    do: Agree the next step, with a day and a name.
    sounds-like: Monday at ten, with both of them?
    why: A date turns an answer into a step.
slips:
  early-discount:
    title: gives a discount nobody asked for
    severity: 15
    why: It tells the buyer that the first price was not the real one.
  argue:
    title: argues with what is in the way
    severity: 8
    why: Now the buyer has to defend it.
  leave-open:
    title: leaves without a date
    severity: 5
    why: What has no date comes back as an e-mail, or not at all.
share: { routine: 100, facts: 0 }
benchmark: { moves: 4, outcome: advanced }
`;
}
