import type { AstroIntegration } from 'astro';

/** The module in which Vite keeps what a dynamic import does. */
const HELPER = '\0vite/preload-helper.js';

type Chunk = { fileName: string; isDynamicEntry?: boolean; viteMetadata?: { importedCss: Set<string> } };

/**
 * Makes a dynamic import an import and nothing more: Vite's own first looks up the styles and modules that come with it,
 * in 0.8 kB, and a list of them, on every page that has one. A module that is loaded later has no style of its own, which the build checks.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'plain-imports',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: false as const } } : undefined,
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle: (_options: unknown, bundle: object) => refuseStyles(Object.values(bundle)),
  };
  return {
    name: 'plain-imports',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

/** Throws where a module that is loaded later brings a style, which nothing would load. */
export function refuseStyles(chunks: readonly Chunk[]): void {
  const styled = chunks.find(
    ({ isDynamicEntry, viteMetadata }) => isDynamicEntry && viteMetadata?.importedCss.size,
  );
  if (styled) {
    throw new Error(`${styled.fileName} is loaded later and imports a style. Import the style in the page.`);
  }
}
