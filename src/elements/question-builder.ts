import { hintsOn } from '#domain/course/open-question.ts';
import type { Answer } from '#domain/records/worksheet.ts';
import { KeptExercise } from './kept-exercise.ts';

/** A question for each fact to learn, with hints as it is written; the reader can add facts. */
class QuestionBuilder extends KeptExercise {
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button?.value === 'add') this.#add().querySelector('input')?.focus();
      if (button?.value === 'remove') this.#remove(button);
    });
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.asking')];
  }

  protected answer(): Answer {
    const begun = this.#rows.filter((row) => questionIn(row).value !== '' || ownFact(row)?.value);
    return { wrote: begun.map((row) => ({ of: factOf(row), text: questionIn(row).value })) };
  }

  protected show(answer: Answer): void {
    if (!('wrote' in answer)) return;
    for (const { of, text } of answer.wrote) {
      const row = this.#rows.find((one) => isFree(one) && factOf(one) === of) ?? this.#add();
      const own = ownFact(row);
      if (own) own.value = of;
      questionIn(row).value = text;
    }
  }

  protected override changed(): void {
    for (const [place, row] of this.#rows.entries()) {
      const hints = row.querySelector('.ticks');
      if (!hints) continue;
      hints.id = `${this.exercise.split('#')[1]}-hints-${place}`;
      questionIn(row).setAttribute('aria-describedby', hints.id);
      hints.replaceChildren(...hintsOn(questionIn(row).value).map(({ open, says }) => hintItem(open, says)));
    }
  }

  #add(): HTMLElement {
    const { content } = this.querySelector('template') as HTMLTemplateElement;
    const row = document.importNode(content, true).querySelector('.asking') as HTMLElement;
    this.querySelector('.askings')?.append(row);
    return row;
  }

  #remove(button: HTMLButtonElement): void {
    button.closest('.asking')?.remove();
    this.changed();
    this.querySelector<HTMLElement>('button[value="add"]')?.focus();
    void this.keep();
  }
}

function ownFact(row: Element): HTMLInputElement | null {
  return row.querySelector('input');
}

/** A fact of the lesson that has no question yet. */
function isFree(row: Element): boolean {
  return ownFact(row) === null && questionIn(row).value === '';
}

function factOf(row: Element): string {
  return ownFact(row)?.value ?? row.querySelector('.fact')?.textContent?.trim() ?? '';
}

function questionIn(row: Element): HTMLTextAreaElement {
  return row.querySelector('textarea') as HTMLTextAreaElement;
}

function hintItem(open: boolean, says: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = says;
  item.classList.toggle('earned', open);
  return item;
}

customElements.define('question-builder', QuestionBuilder);
