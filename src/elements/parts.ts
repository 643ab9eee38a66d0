import type { Written } from '#domain/records/worksheet.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function fieldsIn(within: HTMLElement): Field[] {
  return [...within.querySelectorAll<Field>('[data-of]')];
}

/** What is written in the fields of an exercise; empty ones are left out. */
export function readParts(within: HTMLElement): Written[] {
  return fieldsIn(within)
    .map(({ dataset, value }) => ({ of: dataset.of ?? '', text: value }))
    .filter(({ text }) => text !== '');
}

/** Writes into the fields of an exercise. */
export function showParts(within: HTMLElement, wrote: readonly Written[]): void {
  const texts = new Map(wrote.map(({ of, text }) => [of, text]));
  for (const field of fieldsIn(within)) field.value = texts.get(field.dataset.of ?? '') ?? field.value;
}
