/** What the cache is called that holds pages, and scenes as data. */
export const PAGES = 'pages';
