import { enableCompileCache } from 'node:module';

/** Asked for before any TypeScript is loaded, so that what Node keeps of it need not be compiled again either. */
enableCompileCache();

/** The YAML parser asks the environment at every token: a plain object answers at once. */
process.env = { ...process.env };

/** Whoever reads may stop before the end, as `head` does. */
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
});

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
