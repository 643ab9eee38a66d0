/** How a scene can close. */
export const OUTCOMES = ['advanced', 'stalled', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The keys of a condition that are not the name of a meter. */
export const CONDITION_WORDS = ['knows', 'made', 'slipped', 'visited', 'chose', 'any', 'all', 'not'] as const;

/** The severity from which a slip is serious. */
export const SERIOUS = 10;

/** The five words for how the buyer stands, from the first meter of the file: one for each 20 points of 100. */
export const STANCES = ['closed', 'guarded', 'listening', 'leaning in', 'ready'] as const;
export type Stance = (typeof STANCES)[number];

/** The word for a meter's value, 0 to 100: closed (0–19), guarded, listening, leaning in, ready (80–100). */
export function stanceOf(meter: number): Stance {
  return STANCES[Math.min(4, Math.floor(meter / 20))] as Stance;
}
