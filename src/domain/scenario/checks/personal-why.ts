import type { Check } from './check.ts';

/** What is said about a person, where a note should be about a line. "You could" and "you said" are about neither. */
const PERSONAL = [
  /\byou (?:really |just |simply )?(?:should(?:n['’]t)?|shouldn['’]t|need to|have to|must|ought to|had better)\b/i,
  /\byou (?:always|never|tend to|keep (?:on )?\w+ing|clearly|obviously|still (?:do not|don['’]t))\b/i,
  /\b(?:you are|you['’]re|you were) (?:too|not|so|being|bad|weak|good|wrong)\b/i,
  /\byou (?:failed|forgot|missed|lack|do not know|don['’]t know|did not (?:think|listen)|didn['’]t (?:think|listen))\b/i,
  /\byour (?:mistake|fault|problem|weakness|bad habit|habit|attitude|personality)\b/i,
];

/** A coach's note is about the line and what it does, never about the person. What it quotes is left out. */
export const personalWhy: Check = {
  code: 'W06',
  severity: 'warning',
  title: 'A `why` speaks about the line, not about the person who says it.',
  find: ({ linked }) =>
    Object.entries(linked.scenario.beats).flatMap(([beat, { replies }]) =>
      replies.flatMap(({ id, why = '' }, index) => {
        const note = why.replace(/“[^“”]*”|"[^"]*"/g, ' ');
        const phrase = PERSONAL.flatMap((words) => words.exec(note)?.[0] ?? []).at(0);
        if (phrase === undefined) return [];
        return [
          {
            path: ['beats', beat, 'replies', index, 'why'],
            wrong: `The \`why\` of "${id}" speaks about the person: "${phrase}".`,
            remedy: 'Say what the line does in this scene, and what the buyer makes of it.',
          },
        ];
      }),
    ),
  meaning:
    'The coach’s note is read by the person who chose the line. It says what the line does in this scene. A note about the person is the one thing that people remember, and it teaches nothing.',
  bad: `
    why: You should know better than to answer before you have listened.`,
  mended: `
    why: The answer comes before anybody knows what the phones have to do with it.`,
};
