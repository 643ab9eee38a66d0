/** Where things lie on a device: the records of plays, the answers to exercises, and everything else. */
export const STORES = ['attempts', 'worksheets', 'entries'] as const;

/** One of the stores. */
export type Store = (typeof STORES)[number];
