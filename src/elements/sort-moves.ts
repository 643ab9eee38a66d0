import { orderInWords, outOfOrder } from '#domain/course/sorting.ts';
import type { Answer } from '#domain/records/worksheet.ts';
import { KeptExercise } from './kept-exercise.ts';

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** The moves of a routine to be put into their order, by buttons or by the arrow keys. */
class SortMoves extends KeptExercise {
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', ({ target }) => this.#press((target as Element).closest('button')));
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  get #list(): HTMLElement {
    return this.querySelector('.sorting') as HTMLElement;
  }

  get #items(): HTMLElement[] {
    return [...this.#list.children] as HTMLElement[];
  }

  protected answer(): Answer {
    return { order: this.#items.map(moveOf) };
  }

  /** Moves that the routine has had since, or has no more, leave the others in the order kept. */
  protected show(answer: Answer): void {
    if (!('order' in answer)) return;
    for (const move of answer.order) {
      const item = this.#items.find((one) => moveOf(one) === move);
      if (item) this.#list.append(item);
    }
  }

  protected override changed(): void {
    const items = this.#items;
    write(this, '.found', '');
    for (const [place, item] of items.entries()) {
      delete item.dataset.s;
      write(item, '.apart', '');
      for (const button of buttonsIn(item)) {
        button.disabled = button.value === '-1' ? place === 0 : place === items.length - 1;
      }
    }
  }

  #press(button: HTMLButtonElement | null): void {
    const item = button?.closest('li');
    if (button?.value && item) this.#step(item, Number(button.value));
    else if (button) this.#check();
  }

  #key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const item = (event.target as Element).closest<HTMLElement>('.sorting > li');
    if (!step || !item || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#step(item, step);
  }

  #step(item: HTMLElement, step: number): void {
    const items = this.#items;
    const place = items.indexOf(item) + step;
    const other = items[place];
    if (!other) return;
    const held = document.activeElement;
    if (step < 0) other.before(item);
    else other.after(item);
    this.changed();
    refocus(item, held);
    write(this, '.place', `${titleOf(item)} is now ${place + 1} of ${items.length}.`);
    void this.keep();
  }

  #check(): void {
    const items = this.#items;
    const apart = outOfOrder(items.map(moveOf), (this.dataset.routine ?? '').split(' '));
    for (const item of items) {
      const out = apart.includes(moveOf(item));
      item.dataset.s = out ? 'order' : 'hit';
      write(item, '.apart', out ? 'out of order' : '');
    }
    const titles = (out: boolean) =>
      items.filter((item) => apart.includes(moveOf(item)) === out).map(titleOf);
    write(this, '.found', orderInWords(titles(true), titles(false)));
  }
}

function moveOf(item: HTMLElement): string {
  return item.dataset.move ?? '';
}

function titleOf(item: HTMLElement): string {
  return item.querySelector('.title')?.textContent ?? '';
}

function buttonsIn(item: HTMLElement): HTMLButtonElement[] {
  return [...item.querySelectorAll('button')];
}

/** The focus stays with a move that was moved; where its button can do no more, it goes to the other one. */
function refocus(item: HTMLElement, held: Element | null): void {
  const buttons = buttonsIn(item);
  const button = buttons.find((one) => one === held && !one.disabled) ?? buttons.find((one) => !one.disabled);
  button?.focus();
}

function write(within: HTMLElement, selector: string, text: string): void {
  const place = within.querySelector(selector);
  if (place) place.textContent = text;
}

customElements.define('sort-moves', SortMoves);
