import * as z from 'zod/mini';
import { atMost, count, name } from '#domain/records/words.ts';

/** What the service worker calls its cache of pages. It shares no module with a page: its script has to stand alone. */
const PAGES = 'pages';

/** What the whole course comes to, as the build lists it: addresses from the site's root, and bytes. */
const Course = z.strictObject({ pages: z.array(name).check(atMost(5000)), bytes: count });
type Course = z.infer<typeof Course>;

/** What the whole course comes to; undefined where it cannot be kept, or nobody can be asked. */
export async function wholeCourse(): Promise<Course | undefined> {
  if (!navigator.serviceWorker || !window.caches) return undefined;
  const response = await fetch(`${import.meta.env.BASE_URL}course.json`).catch(() => undefined);
  return response?.ok ? Course.safeParse(await response.json()).data : undefined;
}

/** Those pages that are not on this device. */
export async function pagesAway(pages: readonly string[]): Promise<string[]> {
  const here = await Promise.all(pages.map((page) => caches.match(addressOf(page))));
  return pages.filter((_, place) => !here[place]);
}

/** Brings a page onto this device; whether it is there now. */
export async function keepPage(page: string): Promise<boolean> {
  const cache = await caches.open(PAGES);
  return cache.add(addressOf(page)).then(
    () => true,
    () => false,
  );
}

/** Waits until the service worker is there, which shows the pages that are kept. */
export async function canShowPages(): Promise<void> {
  await navigator.serviceWorker.ready;
}

function addressOf(page: string): string {
  return new URL(import.meta.env.BASE_URL + page, location.origin).href;
}
