import { atom } from 'nanostores';
import { canShowPages, keepPage, pagesAway, wholeCourse } from '#adapters/browser/offline.ts';

/** How much of the whole course is on this device. */
export type WholeCourse = { bytes: number; pages: number; away: number; saving: boolean };

/** Undefined until it is known, and where this browser keeps no pages. */
export const $wholeCourse = atom<WholeCourse | undefined>(undefined);

/** Reads what the whole course comes to, and how much of it is here. */
export async function loadWholeCourse(): Promise<void> {
  const course = await wholeCourse();
  if (!course) return;
  const { bytes, pages } = course;
  const away = (await pagesAway(pages)).length;
  $wholeCourse.set({ bytes, pages: pages.length, away, saving: false });
}

/** Brings every page that is not here onto this device, one after the other, until all can be opened with no network. */
export async function saveWholeCourse(): Promise<void> {
  const course = await wholeCourse();
  for (const page of course ? await pagesAway(course.pages) : []) {
    const known = $wholeCourse.get();
    if ((await keepPage(page)) && known) $wholeCourse.set({ ...known, away: known.away - 1, saving: true });
  }
  await canShowPages();
  await loadWholeCourse();
}
