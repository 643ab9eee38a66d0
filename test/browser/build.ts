import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const COPY = join(ROOT, '.cache/training');
const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The site as `npm run build` leaves it. */
export const SITE = join(ROOT, 'dist');

/** The site as built under `/training/`. */
export const TRAINING = join(COPY, 'dist');

/** A page that breaks every rule. */
export const BAD_SITE = join(FIXTURES, 'bad');

/** The lesson that only the site under `/training/` has: every lesson of the course has an exercise. */
export const PLAIN_LESSON = 'a-lesson-without-exercises';

/** Builds the site into `dist`. */
export function buildSite(): void {
  astro('build', '--root', ROOT);
}

/** Builds a copy of the site under a sub-path, with one more lesson that has no exercise. */
export function buildTraining(): void {
  copySite(COPY);
  addPlainLesson();
  astro('build', '--root', COPY, '--base', '/training/');
}

/** Copies what the site is made of into another folder. */
export function copySite(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json']) {
    rmSync(join(to, name), { recursive: true, force: true });
    cpSync(join(ROOT, name), join(to, name), { recursive: true });
  }
  if (!existsSync(join(to, 'node_modules'))) {
    symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'junction');
  }
}

function addPlainLesson(): void {
  cpSync(join(FIXTURES, `${PLAIN_LESSON}.mdx`), join(COPY, `content/lessons/objections/${PLAIN_LESSON}.mdx`));
  const file = join(COPY, 'content/course.yaml');
  const course = parse(readFileSync(file, 'utf8'));
  for (const { competencies } of course.tracks) {
    for (const competency of competencies) {
      if (competency.id === 'objections') competency.lessons.push(PLAIN_LESSON);
    }
  }
  writeFileSync(file, stringify(course));
}

function astro(...args: string[]): void {
  const program = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`The site does not build.\n${stdout}${stderr}`);
}

if (import.meta.main) {
  if (process.argv[2] === 'training') buildTraining();
  else buildSite();
}
