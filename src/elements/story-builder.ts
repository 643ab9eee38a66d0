import type { Answer } from '#domain/records/worksheet.ts';
import { KeptExercise } from './kept-exercise.ts';
import { readParts, showParts } from './parts.ts';
import { showTicks } from './ticks.ts';

/** A value story, part by part, with a checklist that a leader can go through, and as a card to print. */
class StoryBuilder extends KeptExercise {
  override connectedCallback(): void {
    for (const part of this.#parts) this.querySelector('.ticked')?.append(...leaderTicks(part));
    super.connectedCallback();
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) this.#untick(target.dataset.of);
    });
    this.querySelector('button')?.addEventListener('click', () => printAlone(this.#card));
  }

  get #parts(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.part')];
  }

  get #card(): HTMLElement {
    return this.querySelector('.story-card') as HTMLElement;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.ticked input')];
  }

  #checked(field: 'by' | 'on'): HTMLInputElement {
    return this.querySelector(`[data-checked="${field}"]`) as HTMLInputElement;
  }

  protected answer(): Answer {
    const [by, on] = [this.#checked('by').value, this.#checked('on').value];
    const found = this.#boxes.filter((box) => box.checked).map((box) => box.value);
    const wrote = readParts(this);
    return by || on || found.length > 0 ? { wrote, checked: { by, on, found } } : { wrote };
  }

  protected show(answer: Answer): void {
    if (!('wrote' in answer)) return;
    showParts(this, answer.wrote);
    if (!answer.checked) return;
    this.#checked('by').value = answer.checked.by;
    this.#checked('on').value = answer.checked.on;
    for (const box of this.#boxes) box.checked = answer.checked.found.includes(box.value);
  }

  protected override changed(): void {
    for (const part of this.#parts) showTicks(part, fieldOf(part).value);
    const texts = new Map(readParts(this).map(({ of, text }) => [of, text]));
    for (const place of this.#card.querySelectorAll<HTMLElement>('[data-part]')) {
      place.textContent = texts.get(place.dataset.part ?? '') ?? '';
    }
    const [by, on] = [this.#checked('by').value, this.#checked('on').valueAsDate];
    const day = on?.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    write(this.#card, '.by', by && `Checked by ${by}${day ? `, ${day}` : ''}.`);
  }

  /** What was found in a part says nothing of what is written there now. */
  #untick(part: string | undefined): void {
    for (const box of this.#boxes) if (box.dataset.part === part) box.checked = false;
  }
}

/** The ticks of a part as boxes, for somebody who reads it. */
function leaderTicks(part: HTMLElement): HTMLElement[] {
  const title = part.querySelector('label')?.textContent?.trim() ?? '';
  return [...part.querySelectorAll('[data-rules]')].map((tick) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = `${title}: ${tick.firstChild?.textContent?.trim()}`;
    box.dataset.part = fieldOf(part).dataset.of ?? '';
    const label = document.createElement('label');
    label.append(box, box.value);
    const item = document.createElement('li');
    item.append(label);
    return item;
  });
}

function fieldOf(part: HTMLElement): HTMLTextAreaElement {
  return part.querySelector('textarea') as HTMLTextAreaElement;
}

function write(within: HTMLElement, selector: string, text: string): void {
  const place = within.querySelector(selector);
  if (place) place.textContent = text;
}

/** Prints one part of the page without the rest of it. */
function printAlone(part: HTMLElement): void {
  part.dataset.printed = '';
  addEventListener('afterprint', () => delete part.dataset.printed, { once: true });
  print();
}

customElements.define('story-builder', StoryBuilder);
