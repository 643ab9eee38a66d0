import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/*
 * The service worker. What a build names by its content (scripts, styles, fonts) is kept when the worker is installed;
 * pages come from the network where there is one and are kept as they come, so no page is ever older than need be.
 *
 * Two builds side by side. A page that is open goes on with the assets of its own build: a new worker waits until no page
 * is left, and only then takes out what no kept page needs any more. Before that it has fetched each kept page afresh.
 */

declare const self: ServiceWorkerGlobalScope & {
  /** Written in by the build. */
  __KEPT: { assets: PrecacheEntry[]; pages: string[] };
};

const PAGES = 'pages';
const ASSETS = 'assets';
const { assets, pages } = self.__KEPT;
const inside = (path: string): string => new URL(path, self.registration.scope).href;

precacheAndRoute(assets);
registerRoute(({ url }) => url.href.startsWith(inside('_astro/')), new CacheFirst({ cacheName: ASSETS }));
registerRoute(
  ({ url, event }) => {
    const scene = /\/play\/([^/]+)\/$/.exec(url.pathname)?.[1];
    // The debrief of a scene reads it as data.
    if (scene) (event as FetchEvent).waitUntil(keep(inside(`scenes/${scene}.json`)));
    return url.origin === self.location.origin;
  },
  new NetworkFirst({ cacheName: PAGES, networkTimeoutSeconds: 4 }),
);
setCatchHandler(async ({ request }) =>
  request.destination === 'document'
    ? ((await matchPrecache(inside('offline/'))) ?? Response.error())
    : Response.error(),
);

self.addEventListener('install', (event) => event.waitUntil(keepPages()));
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([caches.delete(ASSETS), self.clients.claim()])),
);

/** Fetches every page that is to be here: those of the frame, those kept before, and those that are open. */
async function keepPages(): Promise<void> {
  const cache = await caches.open(PAGES);
  const kept = (await cache.keys()).map(({ url }) => url);
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const all = new Set([...pages.map(inside), ...kept, ...open.map(({ url }) => url.replace(/#.*/, ''))]);
  await Promise.all([...all].map(keep));
}

/** Keeps what lies at an address, and lets go of what has left the site. */
async function keep(url: string): Promise<void> {
  const [cache, response] = await Promise.all([caches.open(PAGES), fetch(url)]);
  if (response.ok) await cache.put(url, response);
  else await cache.delete(url);
}
