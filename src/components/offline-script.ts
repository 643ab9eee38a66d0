/**
 * What every page does for the day without a network: starts the service worker, brings what this week needs, and says
 * what will not open. Like the rest of the inline script it refers to nothing outside itself.
 */
export function offline(base: string): void {
  const worker = navigator.serviceWorker;
  // Over plain http there is none.
  if (!worker) return;
  /** Shows a bar once while the browser is open. */
  const tell = (bar: string) => {
    const shown = document.querySelector<HTMLElement>(`[data-bar=${bar}]`);
    if (!shown || sessionStorage[bar]) return;
    sessionStorage[bar] = 'told';
    shown.hidden = false;
  };
  /** Offline, marks what will not open; online, fetches what this week needs. */
  const look = async () => {
    const { onLine } = navigator;
    if (!onLine) tell('offline');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (await caches.match(link.href)) continue;
      if (!onLine) link.dataset.away = '';
      else if (location.pathname === base) void fetch(link.href);
    }
  };
  addEventListener('offline', look);
  addEventListener('load', async () => {
    const url = `${base}sw.js`;
    // Trusted Types: a policy that answers with one address, whatever it is asked.
    const policy = window.trustedTypes?.createPolicy('offline', { createScriptURL: () => url });
    const registration = await worker.register(policy?.createScriptURL(url) ?? url).catch(() => {});
    if (!registration) return;
    // The first one of all waits for a moment too, with none before it.
    const ready = () => registration.active && registration.waiting && tell('new');
    registration.onupdatefound = () => {
      if (registration.installing) registration.installing.onstatechange = ready;
    };
    ready();
    await worker.ready;
    setTimeout(look, 2000);
  });
}
