/** The day it is on this device: 2026-11-30. */
export function dayHere(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** The day so many days after another: 2026-11-30, 7 is 2026-12-07. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
