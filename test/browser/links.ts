import type { Page } from 'playwright-core';

const answers = new Map<string, Promise<string | undefined>>();

/** The links, styles, scripts and pictures of a page of the site at `home` that lead nowhere. */
export async function brokenLinks(page: Page, home: string): Promise<string[]> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    ),
  );
  return leadingNowhere(names, page.url(), home);
}

/**
 * Of the addresses that stand in a page, those of its own origin that lead nowhere. A sound one lies under the base, is
 * answered without being sent on, and names a place that the page there has.
 */
export async function leadingNowhere(
  names: readonly string[],
  page: string,
  home: string,
): Promise<string[]> {
  const { origin } = new URL(page);
  const links = names.map((name) => new URL(name, page)).filter((link) => link.origin === origin);
  const broken = await Promise.all(
    links.map(async ({ href }) => ((await leadsOn(href, home)) ? [] : [href])),
  );
  return [...new Set(broken.flat())];
}

async function leadsOn(link: string, home: string): Promise<boolean> {
  const { origin, pathname, hash } = new URL(link);
  if (!link.startsWith(home)) return false;
  const address = origin + pathname;
  const answer = answers.get(address) ?? ask(address);
  answers.set(address, answer);
  const text = await answer;
  if (text === undefined) return false;
  return !/^#[a-z][\w-]*$/.test(hash) || text.includes(`id="${hash.slice(1)}"`);
}

async function ask(address: string): Promise<string | undefined> {
  const response = await fetch(address, { redirect: 'manual' });
  return response.status === 200 ? response.text() : undefined;
}
