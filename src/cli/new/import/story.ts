import type { Tale } from '#domain/scenario/import/tale.ts';
import { readTwee } from '#domain/scenario/import/twee.ts';
import { readInkJson, readInkSource } from './ink.ts';

/** Reads a story by the ending of its file, or tells what is wrong with it, a line for each. */
export function readStory(file: string, text: string): { tale: Tale } | { wrong: string[] } {
  if (/\.ink$/i.test(file)) return withPassages(readInkSource(text), file, 'Write a knot');
  if (/\.json$/i.test(file)) return withPassages(readInkJson(text), file, 'Write a knot');
  if (/\.(twee|tw)$/i.test(file)) {
    return withPassages({ tale: readTwee(text) }, file, 'A passage begins with "::" and its name');
  }
  return {
    wrong: [`"${file}" is of no kind that can be imported. Write a .twee, .tw, .ink or .ink.json file.`],
  };
}

function withPassages(read: { tale: Tale } | { wrong: string[] }, file: string, remedy: string): typeof read {
  const empty = 'tale' in read && read.tale.passages.length === 0;
  return empty ? { wrong: [`There is no passage in "${file}". ${remedy}.`] } : read;
}
