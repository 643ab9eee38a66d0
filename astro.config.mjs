import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { checkWhileWriting } from './src/build/check.ts';
import { offline } from './src/build/offline.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { preloadIslands } from './src/build/preload.ts';

/**
 * Small files pack worse than large ones: what keeps plays is one file (but for what few pages ask of it), and so are
 * React with the bar that every island page has, what plays a scene (but for what exercises alone ask of it), the player,
 * and what the week is made of. A file takes along what it imports and no file above it has: React stands behind what
 * lessons share with islands, `lesson` holds what exercises share with the player, and `later` what a dynamic import does.
 */
const CHUNKS = [
  { name: 'later', test: /vite\/preload-helper/ },
  { name: 'lesson', test: /src\/domain\/(play\/cue|scenario\/reading|scoring\/run)\./ },
  {
    name: 'device',
    test: /(src\/(state\/(?!play)|adapters\/|domain\/records\/)(?!.*(calendar|copy|your-data|recordings|offline|whole-course|recorder|microphone|playback|voice|download|history|moments|decisions|numbers|team|drills|notes|parcels|logs|bright-spots|made-cards|spots-file|live-room|sessions|link|foreign|many-plays|bulk|snapshot|room))|src\/workers\/(database|merge|request)|node_modules\/(zod|nanostores)\/)/,
  },
  {
    name: 'react',
    test: /(node_modules\/(react|react-dom|scheduler|@astrojs\/react)|src\/islands\/keeping)\/|rolldown\/runtime/,
  },
  { name: 'bright-spots', test: /src\/(state\/bright-spots|domain\/team\/bright-spot)\./ },
  { name: 'stand', test: /src\/islands\/week\/(Stand|MoveStrip)/ },
  { name: 'scene', test: /src\/domain\/(play|scenario|scoring|solving)\/(?!(draft|slug|starter)\.)/ },
  { name: 'player', test: /src\/islands\/player\/(?!aids)/ },
  {
    name: 'practice',
    test: /src\/(domain\/practice\/(?!where|progress|pressure)|state\/(history|moments|drills)|domain\/team\/assignment)/,
  },
];

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [react(), mdx(), preloadIslands(), plainImports(), offline(), checkWhileWriting()],
  // Highlighted code would bring inline styles, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Rolldown warns of a directive in every lesson that is Astro's own and that Astro takes out itself.
  vite: {
    worker: { format: 'es' },
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
        'media-src blob:',
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "worker-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types journal bulk offline',
      ],
    },
  },
});
