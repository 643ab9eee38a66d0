import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Problem } from '#domain/scenario/problem.ts';
import { lineOf, reportOn } from '../cli/report.ts';

/** How long after a save the check waits for the next, in milliseconds: editors write a file in several steps. */
const PAUSE = 50;

/**
 * Checks the content while the dev server runs: what `npm run check` says is printed whenever it changes, and as long as
 * there is an error its lines stand over every page.
 */
export function checkWhileWriting(): AstroIntegration {
  let root = '';
  return {
    name: 'check-while-writing',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': (setup) => watch(setup, root),
    },
  };
}

function watch({ server, logger }: HookParameters<'astro:server:setup'>, root: string): void {
  const browser = server.environments.client.hot;
  let said = '';
  let errors: Problem[] = [];
  let waiting: NodeJS.Timeout | undefined;

  const check = (): void => {
    const { problems } = reportOn(`${root}content`);
    const lines = problems.map((problem) => lineOf('content', problem)).join('\n');
    if (lines !== said) logger.info(lines === '' ? 'The content has no problem.' : `\n${lines}`);
    const mended = errors.length > 0;
    errors = problems.filter(({ severity }) => severity === 'error');
    said = lines;
    if (errors.length > 0) browser.send(overlayOf(errors, root));
    else if (mended) browser.send({ type: 'full-reload' });
  };
  const isContent = (file: string): boolean => relative(root, file).split(sep)[0] === 'content';
  server.watcher.on('all', (_, file) => {
    if (!isContent(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
  });
  // A page that is loaded or reloaded while there are errors shows them too.
  browser.on('vite:client:connect', () => {
    if (errors.length > 0) browser.send(overlayOf(errors, root));
  });
  server.httpServer?.once('listening', check);
}

/** The errors for the overlay of Astro, which shows the first place and below it the lines as they are. */
function overlayOf(errors: readonly Problem[], root: string) {
  const lines = errors.map((problem) => lineOf('content', problem));
  const [{ file, line, column }] = errors as [Problem];
  return {
    type: 'error' as const,
    err: {
      name: 'npm run check',
      title:
        errors.length === 1
          ? 'There is an error in the content.'
          : `There are ${errors.length} errors in the content.`,
      message: lines.join('\n\n'),
      stack: lines.join('\n'),
      loc: { file: `${root}content/${file}`, line, column },
    },
  };
}
