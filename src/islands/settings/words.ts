import type { Restored } from '#domain/records/copy.ts';
import type { Refusal } from '#domain/records/foreign.ts';
import type { WholeCourse } from '#state/whole-course.ts';

/** What a copy brought, in a sentence. */
export function restoredWords({ plays, answers, entries, setAside }: Restored): string {
  const parts = [
    ...(plays > 0 ? [counted(plays, 'play')] : []),
    ...(answers > 0 ? [counted(answers, 'answer')] : []),
    ...(entries > 0 ? [counted(entries, 'other record')] : []),
    ...(setAside > 0 ? [`${counted(setAside, 'record')} that cannot be read`] : []),
  ];
  if (parts.length === 0) return 'Everything in this copy was here already.';
  return `Restored ${new Intl.ListFormat('en').format(parts)}.`;
}

/** Why a file was refused, in three sentences. */
export function refusalWords({ wrong, remedy }: Refusal): string {
  return `${wrong} ${remedy} Nothing was changed.`;
}

/** What cannot be read. */
export function setAsideWords(records: number): string {
  const lost = 'Nothing was lost: every copy holds';
  return records === 1
    ? `1 record cannot be read and was set aside. ${lost} it.`
    : `${records} records cannot be read and were set aside. ${lost} them.`;
}

/** What belongs to nothing that can be shown. */
export function strayWords(records: number): string {
  const verb = records === 1 ? 'belongs' : 'belong';
  return `${counted(records, 'record')} ${verb} to a play of which an earlier part is missing. Nothing was lost: every copy holds what there is.`;
}

/** How much room is used. */
export function roomWords(bytes: number | undefined): string {
  if (bytes === undefined) return 'The browser does not say';
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What stands by for the day when the browser loses what it keeps. */
export function secondCopyWords(bytes: number | undefined): string {
  return bytes === undefined
    ? 'None. This browser keeps one copy only, so save one of your own now and then.'
    : `On this device, ${roomWords(bytes)}. If the browser loses the first, this one fills it again.`;
}

/** How much of the course is on this device. */
export function courseHereWords({ pages, away, saving }: WholeCourse): string {
  if (away === 0 && !saving) return 'The whole course is on this device.';
  return `${saving ? 'Saving' : 'Here now'}: ${pages - away} of ${pages} pages.`;
}

/** A moment, as people write it. */
export function momentWords(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
