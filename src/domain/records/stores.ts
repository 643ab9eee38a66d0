/** Where things lie on a device: the records of plays, the answers to exercises, and everything else. */
export const STORES = ['attempts', 'worksheets', 'entries'] as const;

/** One of the stores. */
export type Store = (typeof STORES)[number];

/** By what the things of a store belong together: the records of one play, the answers to one exercise, entries of one kind. */
export const BELONGS = { attempts: 'play', worksheets: 'exercise', entries: 'kind' } as const;
