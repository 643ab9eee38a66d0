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
