/** The day it is on this device, or was at a moment (ISO 8601): 2026-11-30. */
export function dayHere(at?: string): string {
  return (at === undefined ? new Date() : new Date(at)).toLocaleDateString('sv-SE');
}

/** The day so many days after another: 2026-11-30, 7 is 2026-12-07. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
