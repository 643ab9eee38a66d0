import { rewritten } from '#domain/scenario/checks/rewritten.ts';

/** The scene of the guide after one of its steps, and what the guide says that the check prints of it. */
export type Stage = { scene: string; printed: string };

/**
 * The stages of the scene that a page of the guide builds up, the last as it stands at the end, of which nothing is
 * printed. A block of `yaml` is added to the end of the file, a block of `diff` changes lines of it, and a block of `text`
 * is what the check prints then.
 */
export function stagesOf(page: string): Stage[] {
  const stages: Stage[] = [];
  let scene = '';
  for (const [, kind, block = ''] of page.matchAll(/^```(yaml|diff|text)\n([\s\S]*?)^```$/gm)) {
    if (kind === 'yaml') scene += block;
    else if (kind === 'diff') scene = changed(scene, block);
    else stages.push({ scene, printed: block });
  }
  return [...stages, { scene, printed: '' }];
}

/** A scene after the lines of a `diff` have come and gone. */
export function changed(scene: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const without = (sign: string) =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  const after = rewritten(scene, without('+'), without('-'));
  if (after === undefined)
    throw new Error(`The guide changes lines that do not stand once in its scene:\n${diff}`);
  return after;
}
