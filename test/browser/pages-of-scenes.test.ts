import { SITE } from './build.ts';
import { holdsFor } from './every-page.ts';
import { pagesOf } from './pages.ts';

const pages = pagesOf(SITE).filter((path) => /^(play|author)\//.test(path));
/** Whether a page is a scene's own: its play page or its map. */
const ofOneScene = (path: string): boolean => pages.includes(path.replace(/^author\//, 'play/'));

holdsFor(pages.filter(ofOneScene), true);
holdsFor(pages.filter((path) => !ofOneScene(path)));
