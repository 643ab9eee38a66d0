const ARROWS: Record<string, 'down' | 'up' | 'left' | 'right'> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A scene's map: one turn is selected and told of beside it, arrow keys go along the lines, `p` plays from there. */
class SceneMap extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#follow(event));
    document.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('hashchange', () => this.#select(named(location.hash)));
    this.querySelector('[data-count]')?.addEventListener('click', () => void this.#count());
    this.dataset.on = '';
    this.#select(named(location.hash) ?? this.#stops[0]?.dataset.stop);
  }

  get #stops(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-stop]')];
  }

  #stop(id: string | undefined): HTMLElement | undefined {
    return this.#stops.find(({ dataset }) => dataset.stop === id);
  }

  #select(id: string | undefined): void {
    if (!this.#stop(id)) return;
    for (const stop of this.#stops) {
      if (stop.dataset.stop === id) stop.setAttribute('aria-current', 'true');
      else stop.removeAttribute('aria-current');
    }
    for (const told of this.querySelectorAll<HTMLElement>('[data-told]')) {
      told.toggleAttribute('data-now', told.dataset.told === id);
    }
    const play = this.querySelector<HTMLAnchorElement>('[data-now] [data-play]');
    const here = this.#playHere;
    if (!here) return;
    here.classList.toggle('off', !play);
    if (play) here.href = play.href;
  }

  get #playHere(): HTMLAnchorElement | null {
    return document.querySelector('[data-play-here]');
  }

  /** A link to a turn selects it on the map, where there is one to be seen. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#at-"]');
    const stop = link && this.#stop(named(link.hash));
    if (!stop?.checkVisibility() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(stop);
  }

  #go(stop: HTMLElement): void {
    this.#select(stop.dataset.stop);
    history.replaceState(null, '', `#at-${stop.dataset.stop}`);
    stop.focus();
  }

  #key(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    const here = this.#playHere;
    const from = (target as HTMLElement).closest<HTMLElement>('[data-stop]');
    const way = ARROWS[key];
    const stop = from && way && this.#stop(from.dataset[way]);
    if (stop) this.#go(stop);
    else if (key === 'p' && document.documentElement.dataset.keys !== 'off') here?.click();
    else return;
    event.preventDefault();
  }

  /** What counts the plays is loaded when it is asked for: the page itself needs none of it. */
  async #count(): Promise<void> {
    const { countPlays } = await import('./count-plays.ts');
    await countPlays(this);
  }
}

function named(hash: string): string | undefined {
  return hash.startsWith('#at-') ? decodeURIComponent(hash.slice(4)) : undefined;
}

customElements.define('scene-map', SceneMap);
