import type { APIRoute } from 'astro';
import { findables } from '../components/findables.ts';

/** What the search reads: a list of `Findable`. */
export const GET: APIRoute = async () => Response.json(await findables());
