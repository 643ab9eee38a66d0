import type { Answer } from '#domain/records/worksheet.ts';
import { KeptExercise } from './kept-exercise.ts';
import { showTicks } from './ticks.ts';

/** A line to write after saying it aloud: ticks as it is typed. */
class SayYours extends KeptExercise {
  get #line(): HTMLTextAreaElement {
    return this.querySelector('textarea') as HTMLTextAreaElement;
  }

  protected answer(): Answer {
    return { said: this.#line.value };
  }

  protected show(answer: Answer): void {
    if ('said' in answer) this.#line.value = answer.said;
  }

  protected override changed(): void {
    showTicks(this, this.#line.value);
  }
}

customElements.define('say-yours', SayYours);
