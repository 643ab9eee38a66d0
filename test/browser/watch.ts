import type { Page } from 'playwright-core';

/** Tells what went wrong on a page so far, in words. */
export type Problems = () => Promise<string[]>;

declare global {
  interface Window {
    violations: string[];
  }
}

/**
 * Listens to a page from before its first byte: violations of its policy, errors on its console, exceptions, answers
 * that are errors, and requests to another origin than its own.
 */
export async function watch(page: Page, address: string): Promise<Problems> {
  const { origin } = new URL(address);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy|trusted/i.test(message.text())) {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      problems.push(`another origin: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.violations.push(`policy: ${violatedDirective} refuses ${blockedURI} ${sample}`);
    });
  });
  return async () => [...problems, ...(await page.evaluate(() => window.violations ?? []))];
}
