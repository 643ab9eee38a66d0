import type { Findable } from '#domain/course/findable.ts';
import { type Found, finderOf } from './finder.ts';

const KINDS: Record<Findable['kind'], string> = {
  lesson: 'Lesson',
  scene: 'Scene',
  competency: 'Competency',
  word: 'Word',
  guide: 'Author’s guide',
};

/** How long typing has to rest before the count is told and the address is kept. */
const PAUSE = 500;

/** A field that finds as it is typed in; its index comes with the page that holds it. */
class SiteSearch extends HTMLElement {
  #find: Promise<(query: string) => Found[]> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#field.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#field.addEventListener('input', () => void this.#show());
    this.#field.addEventListener('change', () => this.#keep());
    this.addEventListener('keydown', (event) => this.#go(event));
    this.#field.focus();
    void this.#show();
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #query(): string {
    return this.#field.value.trim();
  }

  async #show(): Promise<void> {
    clearTimeout(this.#pause);
    try {
      this.#find ??= load(this.dataset.index ?? '');
      const find = await this.#find;
      const found = find(this.#query);
      this.querySelector('.found')?.replaceChildren(...found.map(rowOf));
      this.#afterPause(() => this.#tell(found.length));
    } catch {
      this.#find = undefined;
      this.#status('The search did not load. Check the connection, then type again.');
    }
  }

  #afterPause(act: () => void): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      act();
      this.#keep();
    }, PAUSE);
  }

  #tell(count: number): void {
    const nothing = this.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = this.#query === '' || count > 0;
    const results = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
    this.#status(this.#query === '' ? '' : `${results} for “${this.#query}”`);
  }

  #status(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** The address holds what is looked for, so that the way back leads to it. */
  #keep(): void {
    const query = this.#query;
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  }

  /** The arrows go along the field and what was found; Enter goes from the field to the first. */
  #go(event: KeyboardEvent): void {
    const stops = [this.#field, ...this.querySelectorAll<HTMLElement>('.found a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const down = event.key === 'ArrowDown' || (event.key === 'Enter' && at === 0);
    const next = down ? stops[at + 1] : event.key === 'ArrowUp' ? stops[at - 1] : undefined;
    if (at < 0 || !next || event.isComposing) return;
    event.preventDefault();
    next.focus();
  }
}

async function load(address: string): Promise<(query: string) => Found[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The index of the search is not there: ${answer.status}.`);
  return finderOf((await answer.json()) as Findable[]);
}

function rowOf({ href, title, kind, of, excerpt }: Found): Element {
  const link = element('a', '', title);
  link.href = href;
  const row = element(
    'li',
    '',
    element('p', 'title', link),
    element('p', 'note', of ? `${KINDS[kind]}, ${of}` : KINDS[kind]),
    element('p', 'excerpt', ...excerpt.map(({ text, hit }) => (hit ? element('b', '', text) : text))),
  );
  row.dataset.kind = kind;
  return row;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

customElements.define('site-search', SiteSearch);
