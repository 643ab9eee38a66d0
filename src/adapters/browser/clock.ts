/** The moment it is: ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** The Monday, midnight on this device, of the week it is: ISO 8601 in UTC. */
export function weekStart(): string {
  const today = new Date();
  const monday = new Date(
    today.getFullYear(),
    today.getMonth(),
    today.getDate() - ((today.getDay() + 6) % 7),
  );
  return monday.toISOString();
}

/** The day it is, in words: "Tuesday 24 November". */
export function todayInWords(): string {
  return new Date().toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The day so many days after another: 2026-11-30, 7 is 2026-12-07. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
