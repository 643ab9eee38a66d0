import { SITE } from './build.ts';
import { holdsFor } from './every-page.ts';
import { pagesOf } from './pages.ts';

holdsFor(pagesOf(SITE).filter((path) => /^(play|author)\//.test(path)));
