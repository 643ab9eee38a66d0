import { afterEach, expect, test, vi } from 'vitest';
import { tabLog } from '#adapters/browser/tab.ts';
import { NOTHING } from '#domain/records/stored.ts';
import { chose, started } from '../../domain/records/histories.ts';

function session(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  } as unknown as Storage;
}

afterEach(() => vi.unstubAllGlobals());

test('what one page of the tab holds, the next one finds', async () => {
  vi.stubGlobal('sessionStorage', session());
  await tabLog().merge({ ...NOTHING, records: [started(1)] });
  const next = tabLog();
  await next.merge({ ...NOTHING, records: [chose(2, 1, 1)] });
  expect((await tabLog().read()).records).toEqual([started(1), chose(2, 1, 1)]);
});

test('what is cleared is gone from the next page too', async () => {
  vi.stubGlobal('sessionStorage', session());
  const tab = tabLog();
  await tab.merge({ ...NOTHING, records: [started(1)] });
  tab.clear();
  expect((await tab.read()).records).toEqual([]);
  expect((await tabLog().read()).records).toEqual([]);
});

test('a tab whose storage is refused holds things while the page is open', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  const tab = tabLog();
  await tab.merge({ ...NOTHING, records: [started(1)] });
  expect((await tab.read()).records).toEqual([started(1)]);
});

test.each(['{', '{"records":[{}],"worksheets":[],"setAside":[]}', '7'])(
  'storage that holds %s is passed over',
  async (text) => {
    const storage = session();
    storage.setItem('runthrough:unkept', text);
    vi.stubGlobal('sessionStorage', storage);
    expect((await tabLog().read()).records).toEqual([]);
  },
);
