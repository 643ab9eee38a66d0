import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Preferences, preferencesIn } from '#domain/records/preferences.ts';

test('one preference that cannot be read does not cost the others', () => {
  expect(preferencesIn({ theme: 'sepia', keys: false, roles: ['king'], later: 1 })).toEqual({ keys: false });
});

test('whatever is stored, preferences come out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(Preferences.safeParse(preferencesIn(stored)).success).toBe(true);
    }),
  );
});
