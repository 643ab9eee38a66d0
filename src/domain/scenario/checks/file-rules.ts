import type { Rule } from './check.ts';

/**
 * The rules about a file as such: that it can be read (`document.ts`), its shape (`shape.ts`), its ids (`duplicates.ts`,
 * `references.ts`), and lessons (`lesson-rules.ts`). A scene that breaks one of them goes through no other check.
 */
export const FILE_RULES: readonly Rule[] = [
  {
    code: 'S01',
    severity: 'error',
    title: 'The file can be read: it is YAML, has something in it, and is not too large.',
    meaning:
      'Nothing else in the file is looked at until it can be read. Most often a text holds a colon and a blank, or a `#1`, which begins a comment, or it begins with a bracket or a quotation mark: put the whole of it in quotes.',
    bad: 'goal: One thing: a day on which a first surgery starts.',
    mended: "goal: 'One thing: a day on which a first surgery starts.'",
  },
  {
    code: 'S02',
    severity: 'error',
    title: 'Every key is one that the language knows.',
    meaning:
      'A key that nobody knows would be passed over without a word, and what stands under it would be lost. It is a typing mistake, or it stands one level too high or too deep.',
    bad: `
      say: That one is yours. At the desk nothing changes. Shall we start Hill Road on Monday the fourth?
      makez: [speak, settle]`,
    mended: `
      say: That one is yours. At the desk nothing changes. Shall we start Hill Road on Monday the fourth?
      makes: [speak, settle]`,
  },
  {
    code: 'S03',
    severity: 'error',
    title: 'Every value is of the kind that its key asks for, and within its bounds.',
    meaning:
      'There is a word where a number belongs, a text where a list does, or a number that is too large. The language page says of each key what it takes.',
    bad: 'trust: { start: 145 }',
    mended: 'trust: { start: 45 }',
  },
  {
    code: 'S04',
    severity: 'error',
    title: 'Every key that has to be there is there.',
    meaning:
      'Something is missing without which the scene cannot be played. The message stands at the place where the key belongs.',
    bad: `
      slips: [give-up]
      hears: June. Fine.
      why: Nothing has been learned, so in June it will be the same talk.`,
    mended: `
      slips: [give-up]
      hears: June. Fine.
      next: later
      why: Nothing has been learned, so in June it will be the same talk.`,
  },
  {
    code: 'S05',
    severity: 'error',
    title: 'An id names one thing, and keys that belong together stand together.',
    meaning:
      'Two replies of one beat have one id, a beat and an ending have, or two files: nobody could say which of them a saved play means. `asks` without `then` and `locked` without `when` are told of here too.',
    bad: `
      - id: in-june
        say: I understand. We'd be happy to come and train all eleven for you, in one evening, for free.`,
    mended: `
      - id: train-them
        say: I understand. We'd be happy to come and train all eleven for you, in one evening, for free.`,
  },
  {
    code: 'S06',
    severity: 'error',
    title: 'Every id that is named exists.',
    meaning:
      'A `next` leads to no beat and no ending, or a move, a slip, a meter, a fact, a routine, a competency or an element has another name than the one written here.',
    bad: `
      hears: (A pause.) No. It's only that.
      next: sreen`,
    mended: `
      hears: (A pause.) No. It's only that.
      next: screen`,
  },
  {
    code: 'L01',
    severity: 'error',
    title: 'A lesson contains no code, and every tag in it can be read.',
    meaning:
      'A lesson is text, and anybody may be asked to read a change to it. What it needs (two scripts side by side, a question, a line to take away) is there as components, which need no import and take plain text. A tag that names no component, or is not closed, or a bare "<" would stop the build.',
    bad: `
      import Chart from "./chart.js"

      Ask what it brings to mind, and wait.`,
    mended: `
      Ask what it brings to mind, and wait.`,
  },
  {
    code: 'L02',
    severity: 'warning',
    title: 'A lesson takes six minutes at most, and no less than its head says, give or take one.',
    meaning:
      'The words are counted, at 200 a minute, with one minute for the exercises. People come with fifteen minutes, and a scene is to fit in after the lesson.',
    bad: 'minutes: 1',
    mended: 'minutes: 5',
  },
];
