import type { Answer } from '#domain/records/worksheet.ts';
import { $keeping } from '#state/keeping.ts';
import { keepAnswer, readAnswer } from '#state/worksheets.ts';

/** An exercise that keeps its answer: when the typing pauses, and at once when something is chosen, moved or left. */
export abstract class KeptExercise extends HTMLElement {
  #pause: ReturnType<typeof setTimeout> | undefined;
  #kept = '';

  connectedCallback(): void {
    this.#kept = JSON.stringify(this.answer());
    this.addEventListener('input', () => {
      this.changed();
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.keep(), 800);
    });
    this.addEventListener('change', () => void this.keep());
    this.changed();
    void this.#restore();
  }

  /** What the page shows as the answer. */
  protected abstract answer(): Answer;

  /** Puts an answer that was kept on the page. */
  protected abstract show(answer: Answer): void;

  /** Brings up to date what follows from the answer. */
  protected changed(): void {}

  protected get exercise(): string {
    return this.dataset.exercise ?? '';
  }

  protected async keep(): Promise<void> {
    clearTimeout(this.#pause);
    const answer = this.answer();
    const text = JSON.stringify(answer);
    if (text === this.#kept) return;
    this.#kept = text;
    await keepAnswer(this.exercise, answer);
    this.#tell();
  }

  async #restore(): Promise<void> {
    const answer = await readAnswer(this.exercise);
    if (answer === undefined || JSON.stringify(this.answer()) !== this.#kept) return;
    this.show(answer);
    this.#kept = JSON.stringify(this.answer());
    this.changed();
    this.#tell();
  }

  #tell(): void {
    const status = this.querySelector('.kept');
    if (status === null) return;
    status.textContent =
      $keeping.get() === 'yes'
        ? 'Kept on this device.'
        : 'This browser does not keep it. Copy what you wrote before you leave.';
  }
}
