/**
 * Who may import whom. Imports point left, and nothing points into pages or server:
 *
 *     domain ← workers ← adapters ← state ← islands | elements ← components · layouts ← pages
 *     domain ← cli
 *     domain ← server
 *     domain ← cli ← build
 *
 * dependency-cruiser does not read `.astro` files; biome.json holds the same rules for them.
 */

/** @param {string[]} folders */
const src = (...folders) => folders.map((folder) => `^src/${folder}/`);

/** @param {string[]} names */
const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);

const ASTRO = ['^astro:', ...packages('astro')];

/**
 * A layer's allow-list: whatever it imports and is not named here is an error.
 *
 * @param {string} name
 * @param {string[]} allowed
 * @param {string} comment
 * @param {string[]} allowedTypes
 */
const layer = (name, allowed, comment, allowedTypes = []) => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { pathNot: [`^src/${name}/`, ...allowed], dependencyTypesNot: allowedTypes },
});

const layers = [
  layer(
    'domain',
    packages('zod', 'yaml', '@noble/hashes', 'xstate', 'ts-fsrs', 'd3-dsv'),
    'The domain is pure and stands alone: it knows no browser, no Node and no other layer, so that the site, the ' +
      'command line, the hub and the tests can all run it. Pass what it needs as an argument.',
  ),
  layer(
    'workers',
    [...src('domain'), ...packages('workbox-.*')],
    'A worker runs beside the page, in a world without a document: it knows the domain alone. What the page does with ' +
      'its answers belongs in an adapter.',
  ),
  layer(
    'adapters',
    [...src('domain', 'workers'), ...packages('zod')],
    'An adapter carries records to one outside world and knows the domain alone. What the page does with them ' +
      'belongs in state.',
  ),
  layer(
    'state',
    [...src('domain', 'adapters'), ...packages('nanostores')],
    'A store joins adapters and domain and draws nothing. React and markup belong in islands and elements.',
  ),
  layer(
    'islands',
    [
      ...src('domain', 'adapters', 'state', 'styles'),
      ...packages('react', 'react-dom', 'nanostores', 'xstate', 'qr'),
    ],
    'An island is what a page pays for in JavaScript: it imports what stands left of it and React, and no page, ' +
      'layout or component. Pass what a page knows as a prop.',
  ),
  layer(
    'elements',
    [...src('domain', 'adapters', 'state', 'styles'), ...packages('nanostores', 'minisearch')],
    'An element is a few kilobytes on a page that has no React. Whatever needs React is an island.',
  ),
  layer(
    'components',
    [
      ...src('domain', 'adapters', 'state', 'islands', 'elements', 'layouts', 'styles'),
      ...packages('@dagrejs/dagre'),
      ...ASTRO,
    ],
    'A component is drawn while the site is built. It never imports a page, the command line or the hub.',
  ),
  layer(
    'layouts',
    [
      ...src('domain', 'adapters', 'state', 'islands', 'elements', 'components', 'styles'),
      ...packages('@fontsource.*'),
      ...ASTRO,
    ],
    'A layout frames pages and is imported by them. It never imports a page, the command line or the hub.',
  ),
  layer(
    'pages',
    [
      ...src('domain', 'adapters', 'state', 'islands', 'elements', 'components', 'layouts', 'styles'),
      ...ASTRO,
    ],
    'Pages stand furthest right: they may import every layer of the site, but neither the command line nor the hub.',
  ),
  layer(
    'cli',
    [...src('domain'), ...packages('yaml', 'zod', 'xstate', 'inkjs')],
    'The command line runs in plain Node with no build, so it knows the domain and Node alone.',
    ['core'],
  ),
  layer(
    'build',
    [...src('domain', 'cli'), ...packages('astro')],
    'What the build adds to Astro stands beside the site and no layer needs it. It knows the command line, because the ' +
      'dev server says of content what `npm run check` says, in the same lines.',
    ['core'],
  ),
  layer(
    'server',
    [...src('domain'), ...packages('zod')],
    'The hub is optional and the site is whole without it: it knows the domain and Node alone.',
    ['core'],
  ),
];

const LAYERS =
  '^src/(domain|workers|adapters|state|islands|elements|components|layouts|pages|styles|build|cli|server)/';

export default {
  forbidden: [
    ...layers,
    {
      name: 'content-config-imports',
      comment: 'The collections are a loader and a schema each, and the schema is the domain’s.',
      severity: 'error',
      from: { path: '^(src/content[.]config[.]ts|astro[.]config[.](mjs|ts))$' },
      to: {
        pathNot: [...src('domain', 'build'), ...packages('@astrojs/.*', 'zod', 'yaml'), ...ASTRO],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'files-live-in-a-layer',
      comment:
        'The folder list is the architecture. Put the file in a layer, or add the layer here and say why.',
      severity: 'error',
      from: { path: '^src/', pathNot: [LAYERS, '^src/(content[.]config|env[.]d)[.]ts$'] },
      to: {},
    },
    {
      name: 'no-drawers',
      comment:
        'A drawer for odds and ends grows for ever. Name the folder or file after the one thing it holds.',
      severity: 'error',
      from: {},
      to: { path: '/(utils?|helpers?|common|lib|shared|services?|managers?)[./]', pathNot: 'node_modules/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files that import each other can only be read, tested and moved together. Move what both need left.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-who-plays-imports-xstate',
      comment:
        'The rules of a step are plain functions and XState only wraps them: elsewhere call `step`, which costs a ' +
        'hundredth and ships nothing. `npm run play` runs the machine itself: what authors play there is what the ' +
        'graph tools of XState see.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/domain/(scenario|session)/machine[.]ts$', '^src/islands/', '^src/cli/play/'],
      },
      to: { path: packages('xstate') },
    },
    {
      name: 'only-schedule-imports-ts-fsrs',
      comment: 'One file decides when something is due, so that the algorithm can be changed in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/practice/schedule[.]ts$' },
      to: { path: [...packages('ts-fsrs'), '^ts-fsrs$'] },
    },
    {
      name: 'tests-stay-out-of-the-product',
      comment:
        'What the product needs lives in src. A test may import the product, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'product-uses-dependencies',
      comment: 'A package that the product imports belongs under `dependencies` in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm', 'type-only'],
      },
    },
    {
      name: 'imports-resolve',
      comment: 'The import leads nowhere. Mend its path, or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(test/house/fixtures|dist|[.]astro)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.astro', '.d.ts'],
    },
  },
};
