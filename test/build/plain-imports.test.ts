import { expect, test } from 'vitest';
import { refuseStyles } from '../../src/build/plain-imports.ts';

const styled = { importedCss: new Set(['later.css']) };

test('a module that is loaded later may not bring a style', () => {
  expect(() => refuseStyles([{ fileName: 'later.js', isDynamicEntry: true, viteMetadata: styled }])).toThrow(
    'later.js is loaded later and imports a style. Import the style in the page.',
  );
});

test('a module that is there from the start may', () => {
  expect(() => refuseStyles([{ fileName: 'now.js', viteMetadata: styled }])).not.toThrow();
});
