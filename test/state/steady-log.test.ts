import { expect, test, vi } from 'vitest';
import type { Journal } from '#adapters/browser/journal.ts';
import { tabLog } from '#adapters/browser/tab.ts';
import { memoryLog } from '#adapters/memory/log.ts';
import { enter, type Index, type Line, textOf } from '#domain/records/journal.ts';
import { type AttemptLog, NotKept, type Obstacle } from '#domain/records/log.ts';
import { linesOf, NOTHING } from '#domain/records/stored.ts';
import type { Keeping } from '#state/keeping.ts';
import { steadyLog } from '#state/steady-log.ts';
import { at, chose, id, started } from '../domain/records/histories.ts';

/** A database that can be made to refuse. */
function weakDatabase() {
  const log = memoryLog();
  const state: { writing?: Obstacle; reading?: Obstacle } = {};
  const guard =
    <Given extends unknown[], Done>(kind: keyof typeof state, work: (...given: Given) => Promise<Done>) =>
    async (...given: Given) => {
      const obstacle = state[kind];
      if (obstacle) throw new NotKept(obstacle);
      return work(...given);
    };
  const database: AttemptLog = {
    append: guard('writing', log.append),
    merge: guard('writing', log.merge),
    plays: guard('reading', log.plays),
    read: guard('reading', log.read),
  };
  return { log, state, database };
}

/** A journal in memory, as the worker keeps it, that is united with a database. */
function memoryJournal(database: AttemptLog) {
  const lines: Line[] = [];
  const state = { united: false, uniting: 0 };
  const journal: Journal = {
    keep: async (more) => void lines.push(...more),
    unite: async (bring) => {
      state.united = true;
      state.uniting += 1;
      const stored = linesOf(await database.read());
      const [here, there]: [Index, Index] = [new Map(), new Map()];
      enter(here, lines);
      enter(there, stored);
      const lacking = enter(there, lines);
      lines.push(...enter(here, stored));
      await bring({ lacking, found: stored.length === 0 && lacking.length > 0 });
    },
    isUnited: () => state.united,
    size: async () => textOf(lines).length,
  };
  return { lines, journal, state };
}

function steady() {
  const weak = weakDatabase();
  const told: Keeping[] = [];
  const broughtBack = vi.fn();
  const second = memoryJournal(weak.log);
  const log = steadyLog(
    { database: weak.database, tab: tabLog(), journal: second.journal },
    { keeping: (keeping) => told.push(keeping), broughtBack },
  );
  return { ...weak, steady: log, told, second, broughtBack };
}

test('while the database refuses, the play goes on and the bar is told why', async () => {
  const { state, steady: log, told, log: database } = steady();
  await log.append(started(1));
  state.writing = 'full';
  expect(await log.append(chose(2, 1, 1))).toBe('kept');
  expect(told).toEqual(['yes', 'full']);
  expect((await log.read()).records).toEqual([started(1), chose(2, 1, 1)]);
  expect((await database.read()).records).toEqual([started(1)]);
});

test('the next record that is taken brings what was missing with it', async () => {
  const { state, steady: log, told, log: database } = steady();
  await log.append(started(1));
  state.writing = 'full';
  await log.append(chose(2, 1, 1));
  delete state.writing;
  expect(await log.append(chose(3, 1, 2))).toBe('kept');
  expect((await database.read()).records).toEqual([started(1), chose(2, 1, 1), chose(3, 1, 2)]);
  expect(told.at(-1)).toBe('yes');
});

test('where there is no database at all, the tab holds what is done', async () => {
  const { state, steady: log, told } = steady();
  state.writing = 'private';
  state.reading = 'private';
  await log.append(started(1));
  await log.append(chose(2, 1, 1));
  expect((await log.read()).records).toEqual([started(1), chose(2, 1, 1)]);
  expect(new Set(told)).toEqual(new Set(['private']));
});

test('an answer to an exercise is found again while the database refuses', async () => {
  const { state, steady: log } = steady();
  const sheet = (said: string, n: number) => ({
    ...({ id: id(1), v: 1, exercise: 'objections/stop#say-yours', at: at(n), answer: { said } } as const),
  });
  await log.merge({ ...NOTHING, worksheets: [sheet('first', 1)] });
  state.writing = 'full';
  await log.merge({ ...NOTHING, worksheets: [sheet('second', 2)] });
  expect((await log.read(['worksheets'], 'objections/stop#say-yours')).worksheets).toEqual([
    sheet('second', 2),
  ]);
  expect((await log.read()).worksheets).toEqual([sheet('second', 2)]);
});

test('what a copy had set aside is held as well while the database refuses', async () => {
  const { state, steady: log, log: database } = steady();
  const setAside = [{ store: 'attempts' as const, id: 'odd', text: '{"id":"odd"}' }];
  state.writing = 'full';
  await log.merge({ ...NOTHING, setAside });
  expect((await log.read()).setAside).toEqual(setAside);
  delete state.writing;
  await log.append(started(1));
  expect((await database.read()).setAside).toEqual(setAside);
});

test('many writes at once are done in turn', async () => {
  const { state, steady: log, log: database } = steady();
  state.writing = 'full';
  const first = Promise.all([log.append(started(1)), log.append(chose(2, 1, 1))]);
  await first;
  delete state.writing;
  await Promise.all([log.append(chose(3, 1, 2)), log.append(chose(4, 1, 3)), log.read()]);
  expect((await database.read()).records.map((record) => record.id)).toEqual([1, 2, 3, 4].map(id));
});

test('an error in the program is not taken for a full disk', async () => {
  const { database, steady: log } = steady();
  database.append = () => Promise.reject(new TypeError('wrong'));
  await expect(log.append(started(1))).rejects.toThrow('wrong');
});

test('whatever is kept is kept in the journal, and so is what the database refuses', async () => {
  const { state, steady: log, second } = steady();
  await log.append(started(1));
  state.writing = 'full';
  await log.append(chose(2, 1, 1));
  expect(second.lines.map(([, { id: kept }]) => kept)).toEqual([id(1), id(2)]);
});

test('a record that comes second on its chain is not kept in the journal', async () => {
  const { steady: log, second } = steady();
  for (const record of [started(1), chose(2, 1, 1)]) await log.append(record);
  expect(await log.append(chose(3, 1, 1))).toBe('moved-on');
  expect(second.lines).toHaveLength(2);
});

test('an empty database is filled from the journal before anything is read, and the page is told', async () => {
  const { steady: log, second, broughtBack, log: database } = steady();
  second.lines.push(['attempts', started(1)], ['attempts', chose(2, 1, 1)]);
  expect((await log.read()).records).toEqual([started(1), chose(2, 1, 1)]);
  expect((await database.read()).records).toHaveLength(2);
  expect(broughtBack).toHaveBeenCalledTimes(1);
});

test('what cannot be read comes back from the journal too', async () => {
  const { steady: log, second } = steady();
  second.lines.push(['attempts', { id: 'odd' }]);
  expect((await log.read()).setAside).toEqual([{ store: 'attempts', id: 'odd', text: '{"id":"odd"}' }]);
});

test('where the database refuses, the tab holds what the journal has', async () => {
  const { state, steady: log, second } = steady();
  state.writing = 'private';
  state.reading = 'private';
  second.lines.push(['attempts', started(1)]);
  expect((await log.read()).records).toEqual([started(1)]);
});

test('what one copy lacks of the other is brought there once a tab has begun, and nobody is told', async () => {
  const { steady: log, second, broughtBack, log: database } = steady();
  await database.merge({ ...NOTHING, records: [started(1)] });
  second.lines.push(['attempts', started(2)]);
  await log.read();
  await vi.waitFor(async () => expect((await log.read()).records).toHaveLength(2));
  expect(second.lines).toHaveLength(2);
  expect(second.state.uniting).toBe(1);
  expect(broughtBack).not.toHaveBeenCalled();
});

test('a large copy reaches the journal as a whole, afterwards', async () => {
  const { steady: log, second } = steady();
  const records = Array.from({ length: 101 }, (_, n) => started(n));
  await log.merge({ ...NOTHING, records });
  await vi.waitFor(() => expect(second.lines).toHaveLength(101));
});
