import { styleText } from 'node:util';

/** How a stretch of text stands out on a terminal. */
export type Style = 'bold' | 'dim' | 'italic' | 'green' | 'yellow' | 'red';

/** Gives text a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** No colours: for files, pipes and tests. */
export const plain: Paint = (_, text) => text;

/** Colours on a terminal, unless `NO_COLOR` is set to anything. */
export function paintFor(stream: { isTTY?: boolean }, env: { NO_COLOR?: string | undefined }): Paint {
  if (!stream.isTTY || env.NO_COLOR) return plain;
  return (style, text) => styleText(style, text, { validateStream: false });
}
