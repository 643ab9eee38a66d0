import type { Line } from '#domain/records/journal.ts';
import writer from '../../workers/journal.ts?worker&url';
import type { Question, United } from '../../workers/messages.ts';
import { inSession } from './session.ts';
import { workerAt } from './worker.ts';

/** The second copy of what the database keeps. Where the browser offers none, everything here comes to nothing. */
export type Journal = {
  /** Fulfilled once the lines are on the disk. */
  keep(lines: Line[]): Promise<unknown>;
  /** Brings both copies to what either has: `bring` is given what the database lacks. */
  unite(bring: (united: United) => Promise<unknown>): Promise<unknown>;
  /** Whether the copies have been united since this tab was opened. */
  isUnited(): boolean;
  /** How many bytes it has; undefined where there is none. */
  size(): Promise<number | undefined>;
};

/** How long a page waits for an answer, in milliseconds: what it keeps is in the database already. */
const PATIENCE = 2000;
const UNITED = 'runthrough:united';

/** The journal in the browser's own files, which were seen to survive where its databases were lost. */
export function fileJournal(): Journal {
  const askWriter = workerAt<Question>('journal', writer);
  let slow = false;

  const ask: typeof askWriter = async (question) => {
    // Over plain http there is no `navigator.storage`.
    if (!navigator.storage?.getDirectory) return undefined;
    return askWriter(question);
  };

  /** Waits for an answer, but not for ever, and not again before one has come. */
  const patiently = <Answer>(answer: Promise<Answer>) =>
    new Promise<Answer | undefined>((resolve) => {
      const late = setTimeout(
        () => {
          slow = true;
          resolve(undefined);
        },
        slow ? 0 : PATIENCE,
      );
      void answer.then((came) => {
        clearTimeout(late);
        slow = false;
        resolve(came);
      });
    });

  return {
    keep: (lines) => patiently(ask(lines)),
    unite: (bring) =>
      patiently(
        ask<United>('unite').then(async (united) => {
          if (united) await bring(united);
          inSession((session) => session.setItem(UNITED, 'yes'));
        }),
      ),
    isUnited: () => inSession((session) => session.getItem(UNITED)) != null,
    size: () => patiently(ask<number>('size')),
  };
}
