import { stringify } from 'yaml';

/** Text on one line of YAML, in quotation marks where it needs them. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
