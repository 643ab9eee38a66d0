import { download } from '#adapters/browser/download.ts';
import { packed, unpacked } from '#adapters/browser/link.ts';
import type { Refusal } from '#domain/records/foreign.ts';
import {
  fileTooLarge,
  forLink,
  LARGEST_LINK,
  LONGEST_LINK,
  type Parcel,
  readFile,
  readLink,
} from '#domain/team/parcel.ts';

/** What came out of a link or a file: a parcel, or why it was refused. */
export type Opened = { parcel: Parcel } | Refusal;

/** The page that each kind of parcel is opened on. */
export const PAGE_OF: Record<Parcel['kind'], string> = {
  assignment: 'assigned/',
  campaign: 'assigned/',
  notes: 'assigned/',
  result: 'team/',
  taken: 'team/',
};

const MARK = '#p=';

/** A parcel as a link to the page that opens it; undefined where it would be too long for mail programs. */
export async function linkTo(parcel: Parcel): Promise<string | undefined> {
  const page = new URL(`${import.meta.env.BASE_URL}${PAGE_OF[parcel.kind]}`, location.href).href;
  const link = `${page}${MARK}${await packed(JSON.stringify(forLink(parcel)))}`;
  return link.length > LONGEST_LINK ? undefined : link;
}

/** Whether an address holds a parcel; other fragments belong to the page itself. */
export function holdsParcel(address: string): boolean {
  return address.includes(MARK);
}

/** Opens what an address, or a link that was pasted, holds. */
export async function openLink(address: string): Promise<Opened> {
  const held = address.trim().split(MARK)[1] ?? '';
  const whole = held.length <= LONGEST_LINK ? await unpacked(held, LARGEST_LINK) : undefined;
  return readLink(held === '' ? undefined : whole);
}

/** Opens a file; one that is too large is not read. */
export async function openFile(file: File): Promise<Opened> {
  return fileTooLarge(file.name, file.size) ?? readFile(file.name, await file.text());
}

/** Saves a parcel, with everything in it, as a file. */
export function saveParcel(file: string, parcel: Parcel): void {
  download(`${file}.json`, JSON.stringify(parcel));
}
