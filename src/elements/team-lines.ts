import { loadSpots } from '#state/bright-spots.ts';

/** So many lines of the team stand beside an exercise. */
const SHOWN = 3;

/** Lines of the team that make a move of this lesson; hidden where there are none. */
class TeamLines extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const moves = this.dataset.moves?.split(' ') ?? [];
    const spots = (await loadSpots()).filter(({ spot: { move } }) => move && moves.includes(move.id));
    this.hidden = spots.length === 0;
    this.querySelector('ul')?.replaceChildren(
      ...spots.slice(0, SHOWN).map(({ spot: { line, who } }) => {
        const item = document.createElement('li');
        const mark = document.createElement('mark');
        mark.className = 'bright said';
        mark.textContent = line;
        item.append(mark, who === null ? '' : ` ${who}`);
        return item;
      }),
    );
  }
}

customElements.define('team-lines', TeamLines);
