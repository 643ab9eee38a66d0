const DAY = 86_400_000;

/**
 * The day of a moment, counted from the Monday of this week: Monday is 0, the Sunday before it −1.
 *
 * @param weekStart the midnight on the device with which the week began, ISO 8601
 */
export function dayOf(at: string, weekStart: string): number {
  return Math.floor((Date.parse(at) - Date.parse(weekStart)) / DAY);
}
