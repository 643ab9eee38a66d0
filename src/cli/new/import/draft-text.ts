import { basename, dirname, relative, sep } from 'node:path';
import { stringify } from 'yaml';
import type { Draft } from '#domain/scenario/import/draft.ts';
import { lossLine } from './loss-line.ts';

/** A draft as a file: the scene, and below it, as comments, where it differs from its source. */
export function draftText({ scenario, losses }: Draft, place: string, from: string): string {
  const schema = relative(dirname(place), 'public/schema/scenario.json').split(sep).join('/');
  const head = `# yaml-language-server: $schema=${schema}\n`;
  const body = stringify(scenario, { lineWidth: 110 });
  const lines = losses.map((loss) => `#   ${lossLine(loss)}\n`);
  const report =
    losses.length === 0
      ? []
      : [
          `\n# Where this differs from ${basename(from)}. Delete each line once you have dealt with it.\n`,
          ...lines,
        ];
  return [head, body, ...report].join('');
}
