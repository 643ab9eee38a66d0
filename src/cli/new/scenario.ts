import type { Routine } from '#domain/scenario/routine.ts';
import { factLines, replyLine, starterOf } from '#domain/scenario/starter.ts';
import type { Given } from './fields.ts';
import { scalar } from './scalar.ts';
import type { Shelf } from './shelf.ts';

/** What the starter scene takes from its routine, as lines of YAML. */
type Parts = {
  facts: string;
  reveals: string;
  slips: string;
  hint: string;
  /** The moves of the opening, the middle and the close. */
  makes: [string, string, string];
};

/** A scene to write over: three turns, a way back after a poor line, and an ending of each outcome. */
export function newScenario(given: Given, shelf: Shelf): string {
  const parts = partsOf(shelf.routines.get(given['routine'] as string) as Routine);
  return [head(given, parts), opener(parts), haggle(parts), middle(parts), close(parts), TAIL].join('');
}

function partsOf(routine: Routine): Parts {
  const { makes, touches, slips, facts } = starterOf(routine);
  return {
    facts: factLines(facts, LABELS),
    reveals: replyLine('reveals', facts),
    slips: replyLine('slips', slips),
    hint: replyLine('touches', touches),
    makes: makes.map((ids) => replyLine('makes', ids)) as Parts['makes'],
  };
}

const LABELS = ['The new depot has to be ready first', 'From March on two people are free'];

function head(given: Given, { facts }: Parts): string {
  const kind = given['competency'] === 'objections' ? 'objection-play' : 'conversation';
  return `# yaml-language-server: $schema=../../../public/schema/scenario.json
title: ${scalar(given['title'] as string)}
kind: ${kind}
competency: ${given['competency']}
element: ${given['element']}
routine: ${given['routine']}
level: 1
minutes: 3
brief: >-
  A Tuesday, ten o'clock. Ines Moreau runs service at a lift company. She has read your offer for a planning board and
  asked you in.
goal: Leave with a dated step that Ines can keep.
buyer:
  name: Ines Moreau
  role: Head of Service
  company: Brightwell Lifts
  manner: Friendly and short of time. She says what is on her mind once.
meters:
  trust: { start: 45 }
  patience: { start: 60, ends: { at: 0, in: out-of-time } }
${facts}start: opener
beats:
`;
}

function opener({ makes, slips, hint }: Parts): string {
  return `  opener:
    says: (She turns your offer face down.) I like it. But we can't start before the spring.
    replies:
      - id: explain-first
        say: Starting is quick, though. Most teams are up and running in three weeks, and we do the heavy part.${hint}
        effect: { trust: -5, patience: -15 }
        hears: (She looks at the clock.) Three weeks of whose time?
        next: no-hands
        why: A quick start answers a question that nobody has asked. She hears three more weeks of work.
      - id: hear-it
        say: (You let that stand for a moment.) Not before the spring. So something has to be over before you can begin.${makes[0]}
        effect: { trust: +10 }
        hears: Yes. The new depot. We've been moving since May.
        next: no-hands
        why: Her own words come back with no answer attached, so she goes on to the part that matters.
      - id: discount
        say: I could take ten per cent off for a start this month. Would that make it easier to say yes today?${slips}
        effect: { trust: -10, patience: -20 }
        hears: Ten per cent, for hurrying me?
        next: haggle
        why: The price drops before anyone knows what is in the way. Now the price is what she asks about.
`;
}

function haggle({ makes, slips }: Parts): string {
  return `  haggle:
    recovery: true
    says: (She turns the offer over again.) So what's the real price, then?
    replies:
      - id: fifteen
        say: Fifteen is the most that I can do, and only if I have your signature here by Friday.${slips}
        effect: { patience: -60 }
        next: out-of-time
        why: Two prices in two minutes. She has learned to wait for the third.
      - id: take-back
        say: (You put the pen down.) The one on the page. I was in a hurry. What makes it the spring, for you?${makes[0]}
        effect: { trust: +5 }
        hears: The new depot. We've been moving since May.
        next: no-hands
        why: The price stands again, and the question goes back to the spring.
`;
}

function middle({ makes, reveals, hint }: Parts): string {
  return `  no-hands:
    says: (She rubs her eyes.) Until the depot is ready I have nobody to spare.
    replies:
      - id: all-for-her
        say: I understand. Would it help if our people did the whole start, so that you could be happy to leave it to us?${hint}
        effect: { trust: -5, patience: -10 }
        hears: (She smiles.) Then I'd still have to show them round. Write to me.
        next: later
        why: Kind, and it guesses at what she needs. She is short of people, and it costs her people to be helped.
      - id: ask-weeks
        say: Take me through the weeks until it's ready. Is that the only thing that still stands in the way?${makes[1]}${reveals}
        effect: { trust: +10 }
        hears: (She pulls the plan over.) It is. Look, here we put in the shelves, and here we move the vans.
        next: free-hands
        why: It asks for the plan behind the reason, and whether there is another. Now the plan lies on the table.
      - id: call-back
        say: Then I'd better call again in May, once you've moved and have people free.
        effect: { trust: -5 }
        hears: In May. Fine.
        next: later
        why: Nothing has been learned, so in May it will be the same talk.
`;
}

function close({ makes, hint }: Parts): string {
  return `  free-hands:
    says: (She counts the weeks.) In the middle of March I'd have two people again.
    replies:
      - id: send-it
        say: Then I'll write all of that up tonight and mail it to you, so you can read it when you have time.${hint}
        hears: (She is back at her screen.) Do that.
        next: later
        why: It leaves with no date, so it leaves.
      - id: sign-now
        say: Then sign today and you'll be first in line for March. I'd hate to see you lose that place.
        effect: { trust: -15, patience: -40 }
        hears: (She shuts the plan.) I said two people, not yes.
        next: out-of-time
        why: She has just opened her plan, and it is used to push her.
      - id: two-people
        say: Two people are all that a start needs, for one morning. Shall we say the fifteenth, with both of them?${makes[2]}
        effect: { trust: +10 }
        next: dated
        why: One answer, cut to what she said, and a day that she can put into her plan.
`;
}

const TAIL = `endings:
  dated: { outcome: advanced, says: '(She writes it into the plan.) The fifteenth. I will tell them.' }
  later: { outcome: stalled, says: (She reaches for the phone.) We'll talk when there is news. }
  out-of-time: { outcome: lost, says: (She gets up.) I have to stop you there. }
tests:
  - name: the benchmark route
    choose: [hear-it, ask-weeks, two-people]
    expect: { ending: dated, score: ">= 95" }
  - name: a discount, and a larger one
    choose: [discount, fifteen]
    expect: { ending: out-of-time, score: "< 40" }
  - name: proof first, and a date all the same
    choose: [explain-first, ask-weeks, two-people]
    expect: { ending: dated }
`;
