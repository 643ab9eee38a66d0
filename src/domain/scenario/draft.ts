import { splitCue } from '#domain/play/cue.ts';
import { slugOf } from './slug.ts';
import { factLines, replyLine, type Starter } from './starter.ts';

/** An objection as a learner met it, with what they would say to it. */
export type ObjectionPlay = {
  objection: string;
  /** The element of the competency that it is about. */
  element: string;
  buyer: { name: string; role: string; company: string };
  /** The learner's line for each move; a move may have none yet. */
  lines: Readonly<Record<string, string>>;
};

/** Where the scene of an objection belongs, and the routine that it is played by. */
export type DraftFrame = {
  competency: string;
  routine: string;
  /** What screens call each move. */
  titles: Readonly<Record<string, string>>;
  starter: Starter;
};

/** A scene file: its name and its text. */
export type Draft = { file: string; text: string };

/**
 * The draft of a scene from an objection. It passes the check whatever was written, but for warnings about the learner's
 * own lines: they are the benchmark route, among wrong turns and answers that an author writes over. A move without a
 * line leaves a cue that says so.
 */
export function draftOf(play: ObjectionPlay, frame: DraftFrame): Draft {
  const { makes, touches, slips, facts } = frame.starter;
  const parts: Parts = {
    makes: makes.map((ids) => replyLine('makes', ids)) as Parts['makes'],
    says: makes.map((ids) => scalar(inOneBreath(ids, play.lines, frame.titles))) as Parts['says'],
    slips: replyLine('slips', slips),
    hint: replyLine('touches', touches),
    reveals: replyLine('reveals', facts),
  };
  const text = [head(play, frame), opener(), objection(play, parts), middle(parts), close(parts), TAIL].join(
    '',
  );
  return { file: `${slugOf(play.objection) || 'an-objection'}.yaml`, text };
}

type Parts = {
  makes: [string, string, string];
  says: [string, string, string];
  slips: string;
  hint: string;
  reveals: string;
};

/** What is said in one turn: its cues in one pair of brackets, then the lines. */
function inOneBreath(
  moves: readonly string[],
  lines: ObjectionPlay['lines'],
  titles: DraftFrame['titles'],
): string {
  const parts = moves.map((move) => {
    const line = plain(lines[move] ?? '');
    return line === '' ? { cue: `To write: ${titles[move]}.`, said: '' } : splitCue(line);
  });
  const cue = parts
    .map((part) => part.cue.trim())
    .filter(Boolean)
    .join(' ');
  const said = parts
    .map((part) => part.said.trim())
    .filter(Boolean)
    .join(' ');
  if (cue === '') return said || '(You wait.)';
  return `(${cue}) ${said}`.trim();
}

function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Text on one line of YAML: every JSON string is one, whatever is in it. */
function scalar(text: string): string {
  return JSON.stringify(plain(text));
}

function head(
  { objection, element, buyer }: ObjectionPlay,
  { competency, routine, starter }: DraftFrame,
): string {
  const name = plain(buyer.name) || 'The buyer';
  return `# yaml-language-server: $schema=../../../public/schema/scenario.json
# The objection and the lines of the replies "mine-…" are from a real talk. Write over everything else until a coach who
# reads it aloud hears two people, and give the buyer an answer between two of your lines where one is due.
title: ${scalar(objection)}
kind: objection-play
competency: ${competency}
element: ${element}
routine: ${routine}
level: 1
minutes: 3
brief: ${scalar(`${name} has read your offer and asked you in.`)}
goal: Leave with a dated step that the buyer can keep.
buyer:
  name: ${scalar(name)}
  role: ${scalar(plain(buyer.role) || 'Buyer')}
  company: ${scalar(plain(buyer.company) || 'Their company')}
  manner: Says things once.
meters:
  trust: { start: 45 }
  patience: { start: 60, ends: { at: 0, in: out-of-time } }
${factLines(starter.facts, [])}start: opener
beats:
`;
}

/** A turn in which the best reply is neither the longest nor the shortest, and asks nothing: no line of a learner can
    make the scene one that is won without reading. */
function opener(): string {
  return `  opener:
    says: (The offer lies on the table.) Right, I've been through it.
    replies:
      - id: sign
        say: That was quick. Then where do we sign?
        effect: { trust: -15, patience: -60 }
        next: out-of-time
        why: It takes reading for agreeing, and what was thought while reading is never said.
      - id: listen
        say: Then I'd like to hear it all, good and bad.
        effect: { trust: +5 }
        next: objection
        why: It makes room for the bad part, and that is the part to hear today.
      - id: present
        say: I'm glad. Shall I go through the main points again?
        effect: { trust: -5, patience: -15 }
        hears: (Looks at the clock.) I can read. Write to me if there's more.
        next: later
        why: The points have been read. What was made of them has not been heard.
`;
}

function objection({ objection }: ObjectionPlay, { makes, says, slips, hint }: Parts): string {
  return `  objection:
    says: ${scalar(objection)}
    replies:
      - id: explain
        say: I hear that now and then. Most people find that it pays for itself within the year.${hint}
        effect: { trust: -5, patience: -15 }
        hears: I'm not most people.
        next: behind
        why: It answers before anybody knows what is behind it, and now there are two things to doubt.
      - id: mine-first
        say: ${says[0]}${makes[0]}
        effect: { trust: +10 }
        hears: Yes. That's how it looks from here.
        next: behind
      - id: discount
        say: I could take ten per cent off for a start this month. Would that make it easier?${slips}
        effect: { trust: -10, patience: -20 }
        hears: Ten per cent, for hurrying me?
        next: haggle
        why: The price drops before anyone knows what is in the way. Now the price is the subject.
  haggle:
    recovery: true
    says: (Turns the offer over.) So what's the real price, then?
    replies:
      - id: fifteen
        say: Fifteen is the most that I can do, and only with your signature by Friday.${slips}
        effect: { patience: -60 }
        next: out-of-time
        why: Two prices in two minutes. The buyer has learned to wait for the third.
      - id: take-back
        say: The one on the page. I was in a hurry, and I'd like to hear the rest.${makes[0]}
        effect: { trust: +5 }
        next: behind
        why: The price stands again, and the talk goes back to what was said.
`;
}

function middle({ makes, says, hint, reveals }: Parts): string {
  return `  behind:
    says: (Leans back.) So that's where I stand.
    replies:
      - id: help-out
        say: I understand. Would it help if our people took all of the work off you?${hint}
        effect: { trust: -5, patience: -10 }
        hears: I'd still have to show them round. Write to me.
        next: later
        why: Kind, and it guesses. What is behind the objection is still unknown.
      - id: mine-second
        say: ${says[1]}${makes[1]}${reveals}
        effect: { trust: +10 }
        hears: (Thinks.) It's the one thing, really. Nothing else.
        next: one-thing
      - id: call-back
        say: Then I'd better call again next quarter, when things have calmed down.
        effect: { trust: -5 }
        hears: Next quarter. Fine.
        next: later
        why: Nothing has been learned, so next quarter it will be the same talk.
`;
}

function close({ makes, says, hint }: Parts): string {
  return `  one-thing:
    says: If that were out of the way, I'd go ahead.
    replies:
      - id: send-it
        say: Then I'll write all of that up tonight, so you can read it when you have time.${hint}
        hears: (Back at the screen.) Do that.
        next: later
        why: It leaves with no date, so it leaves.
      - id: sign-now
        say: Then sign today and you're first in line. I'd hate to see you lose that place.
        effect: { trust: -15, patience: -40 }
        hears: I said if.
        next: out-of-time
        why: The way in was just opened, and it is used to push.
      - id: mine-third
        say: ${says[2]}${makes[2]}
        effect: { trust: +10 }
        next: dated
`;
}

const TAIL = `endings:
  dated: { outcome: advanced, says: (Writes the day down.) Good. I'll be there. }
  later: { outcome: stalled, says: (Reaches for the phone.) We'll talk when there is news. }
  out-of-time: { outcome: lost, says: (Gets up.) I have to stop you there. }
tests:
  - name: the benchmark route
    choose: [listen, mine-first, mine-second, mine-third]
    expect: { ending: dated, score: ">= 95" }
  - name: a discount, and a larger one
    choose: [listen, discount, fifteen]
    expect: { ending: out-of-time, score: "< 40" }
`;
