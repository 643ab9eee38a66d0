import { download } from '#adapters/browser/download.ts';
import type { Answer } from '#domain/records/worksheet.ts';
import { type Draft, type DraftFrame, draftOf } from '#domain/scenario/draft.ts';
import { KeptExercise } from './kept-exercise.ts';
import { readParts, showParts } from './parts.ts';

/** An objection, and a line for each move of the routine: a play that leaves the page as the draft of a scene. */
class ObjectionBuilder extends KeptExercise {
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) void this.#hand(button.value);
    });
  }

  get #objection(): HTMLTextAreaElement {
    return this.querySelector('[data-of="objection"]') as HTMLTextAreaElement;
  }

  protected answer(): Answer {
    return { wrote: readParts(this) };
  }

  protected show(answer: Answer): void {
    if ('wrote' in answer) showParts(this, answer.wrote);
  }

  protected override changed(): void {
    this.#write('.did', '');
    if (this.#objection.value.trim() !== '') this.#refuse('');
  }

  async #hand(how: string): Promise<void> {
    if (this.#objection.value.trim() === '') {
      this.#refuse('There is no objection yet. Write what the buyer said.');
      this.#objection.focus();
      return;
    }
    const { file, text } = this.#draft();
    if (how === 'download') download(file, text, 'application/yaml');
    this.#write('.did', how === 'download' ? `Downloaded as ${file}.` : await copied(text));
  }

  #draft(): Draft {
    const lines = Object.fromEntries(readParts(this).map(({ of, text }) => [of, text]));
    const { objection = '', element = '' } = lines;
    const buyer = {
      name: lines['buyer-name'] ?? '',
      role: lines['buyer-role'] ?? '',
      company: lines['buyer-company'] ?? '',
    };
    const frame = JSON.parse(this.dataset.frame ?? '') as DraftFrame;
    return draftOf({ objection, element, buyer, lines }, frame);
  }

  #refuse(wrong: string): void {
    this.#objection.setAttribute('aria-invalid', String(wrong !== ''));
    this.#write('.wrong', wrong);
  }

  #write(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place) place.textContent = text;
  }
}

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'This browser does not let a page copy. Download the scene instead.';
  }
}

customElements.define('objection-builder', ObjectionBuilder);
