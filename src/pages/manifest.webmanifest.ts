import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';

/** What a device needs to know to install the site. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'Runthrough',
      short_name: 'Runthrough',
      description: 'Run the conversation through before you have it.',
      start_url: href('/'),
      scope: href('/'),
      display: 'standalone',
      background_color: '#f3f4f3',
      theme_color: '#f3f4f3',
      icons: [
        { src: href('/icons/192.png'), sizes: '192x192', type: 'image/png' },
        { src: href('/icons/512.png'), sizes: '512x512', type: 'image/png' },
        { src: href('/icons/maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
