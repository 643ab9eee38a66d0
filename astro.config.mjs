import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { preloadIslands } from './src/build/preload.ts';

/**
 * Small files pack worse than large ones: React is one file, and so are what keeps plays (but for what few pages ask of
 * it), what plays a scene, the player, and what the week is made of.
 */
const CHUNKS = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  {
    name: 'device',
    test: /(src\/(state|adapters|domain\/records)\/(?!.*(copy|your-data|recordings|download|history|moments|decisions|numbers|team|drills|notes|parcels|link|foreign))|node_modules\/(idb|zod|nanostores)\/)/,
  },
  { name: 'keeping', test: /src\/islands\/keeping\// },
  { name: 'stand', test: /src\/islands\/week\/(Stand|MoveStrip)/ },
  { name: 'scene', test: /src\/domain\/(play|scenario|scoring|solving)\// },
  { name: 'player', test: /src\/islands\/player\// },
  { name: 'practice', test: /src\/(domain\/practice\/(?!where|progress)|state\/(history|moments))/ },
];

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [react(), mdx(), preloadIslands()],
  // Highlighted code would bring inline styles, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Rolldown warns of a directive in every lesson that is Astro's own and that Astro takes out itself.
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } },
    },
  },
  security: {
    csp: {
      // Astro adds script-src and style-src: 'self' and the hashes of what is inline.
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
});
