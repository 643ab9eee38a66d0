import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPreferences, writePreferences } from '#adapters/browser/preferences.ts';

beforeEach(() => vi.stubGlobal('dispatchEvent', vi.fn()));
afterEach(() => vi.unstubAllGlobals());

test('preferences are nothing at all where the browser refuses its storage', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(readPreferences()).toBeUndefined();
  expect(() => writePreferences({ keys: false })).not.toThrow();
});

test('preferences are those that were kept, and none where what lies there is no JSON', () => {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
  });
  expect(readPreferences()).toEqual({});
  writePreferences({ keys: false, theme: 'dark' });
  expect(readPreferences()).toEqual({ keys: false, theme: 'dark' });
  held.set('runthrough:preferences', '{');
  expect(readPreferences()).toEqual({});
});
