import type { ComponentProps } from 'astro/types';
import type KeyList from './KeyList.astro';

/** The keys of a page, where they are not those of a role-play. */
export type PageKeys = { title: string; keys: ComponentProps<typeof KeyList>['keys'] };
