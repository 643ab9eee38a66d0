import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { BAD_SITE, buildSite, buildTraining, SITE, TRAINING } from './build.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser to launch. */
    chrome: string;
    /** The address of the built site. */
    site: string;
    /** The address of the site as built under `/training/`, with one more lesson that has no exercise. */
    training: string;
    /** The address of a page that breaks every rule, by which the rules are proved. */
    bad: string;
  }
}

/** Builds the site unless `SITE_BUILT` says that it was just built, and serves it to the browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, how } = findBrowser();
  process.stdout.write(`${how}\n`);
  if (!process.env.SITE_BUILT) {
    buildSite();
    buildTraining();
  }
  const [site, training, bad] = await Promise.all([
    serve(SITE),
    serve(TRAINING, '/training/'),
    serve(BAD_SITE),
  ]);
  project.provide('chrome', path);
  project.provide('site', site.address);
  project.provide('training', training.address);
  project.provide('bad', bad.address);
  return async () => {
    await Promise.all([site.close(), training.close(), bad.close()]);
  };
}
