import { useCallback, useEffect, useRef, useState } from 'react';
import { dayAfter, dayHere } from '#adapters/browser/calendar.ts';
import { newId } from '#adapters/browser/id.ts';
import { type Sheet, USUAL_STAGES, weeksOf } from '#domain/numbers/sheet.ts';
import { type KeptSheet, keepSheet, loadSheets } from '#state/numbers.ts';

/** How long after the last key a sheet is kept, in milliseconds. */
const PAUSE = 500;

/** A sheet for the twelve weeks that end today. */
function freshSheet(): Sheet {
  const counts = USUAL_STAGES.map(() => 0);
  return {
    from: dayAfter(dayHere(), 1 - 12 * 7),
    to: dayHere(),
    stages: [...USUAL_STAGES],
    rows: [{ who: '', counts }],
    sale: 0,
    currency: 'EUR',
    goal: 0,
    benchmarks: USUAL_STAGES.slice(1).map(() => null),
  };
}

/** The sheet being worked on, the ones before it, and what can be done with them. */
export function useSheets() {
  const [sheets, setSheets] = useState<KeptSheet[]>([]);
  const [open, setOpen] = useState<KeptSheet>();
  const unsaved = useRef<KeptSheet>(undefined);

  useEffect(() => {
    void loadSheets().then((kept) => {
      setSheets(kept);
      setOpen(kept[0] ?? { id: newId(), sheet: freshSheet() });
    });
  }, []);

  const flush = useCallback(async () => {
    const saving = unsaved.current;
    unsaved.current = undefined;
    if (!saving) return;
    await keepSheet(saving);
    setSheets(await loadSheets());
  }, []);

  useEffect(() => {
    const hide = (): void => void flush();
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [flush]);

  useEffect(() => {
    if (open === undefined || unsaved.current === undefined) return;
    const timer = setTimeout(() => void flush(), PAUSE);
    return () => clearTimeout(timer);
  }, [open, flush]);

  const change = (sheet: Sheet): void => {
    unsaved.current = { id: open?.id ?? newId(), sheet };
    setOpen(unsaved.current);
  };
  const choose = async (kept: KeptSheet): Promise<void> => {
    await flush();
    setOpen(kept);
  };
  return {
    sheets,
    open,
    change,
    choose,
    /** Takes a whole sheet over; it is kept when this is fulfilled. */
    take: (sheet: Sheet): Promise<void> => {
      change(sheet);
      return flush();
    },
    /** Opens the period after this one: same stages, benchmarks and people, no counts. */
    startNext: (base: Sheet): Promise<void> => choose({ id: newId(), sheet: nextSheet(base) }),
  };
}

function nextSheet(base: Sheet): Sheet {
  const rows = base.rows.map(({ who, counts }) => ({ who, counts: counts.map(() => 0) }));
  return { ...base, from: dayAfter(base.to, 1), to: dayAfter(base.to, Math.round(weeksOf(base) * 7)), rows };
}
