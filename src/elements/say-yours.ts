import { earnsTick, type TickRules } from '#domain/course/tick.ts';
import { $keeping } from '#state/keeping.ts';
import { keepAnswer, readAnswer } from '#state/worksheets.ts';

/** A line to write after saying it aloud: ticks as it is typed, kept when the typing pauses. */
class SayYours extends HTMLElement {
  #pause: ReturnType<typeof setTimeout> | undefined;
  #kept = '';

  connectedCallback(): void {
    this.#line.addEventListener('input', () => {
      this.#tick();
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#keep(), 800);
    });
    this.#line.addEventListener('change', () => this.#keep());
    this.#tick();
    void this.#show();
  }

  get #line(): HTMLTextAreaElement {
    return this.querySelector('textarea') as HTMLTextAreaElement;
  }

  get #exercise(): string {
    return this.dataset.exercise ?? '';
  }

  async #show(): Promise<void> {
    const answer = await readAnswer(this.#exercise);
    if (answer === undefined || !('said' in answer) || this.#line.value !== '') return;
    this.#line.value = answer.said;
    this.#kept = answer.said;
    this.#tick();
    this.#tell();
  }

  #tick(): void {
    for (const tick of this.querySelectorAll<HTMLElement>('[data-rules]')) {
      const earned = earnsTick(JSON.parse(tick.dataset.rules ?? '{}') as TickRules, this.#line.value);
      tick.classList.toggle('earned', earned);
      const heard = tick.querySelector('[data-heard]');
      if (heard !== null) heard.textContent = earned ? ': yes' : ': not yet';
    }
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#pause);
    const said = this.#line.value;
    if (said === this.#kept) return;
    this.#kept = said;
    await keepAnswer(this.#exercise, { said });
    this.#tell();
  }

  #tell(): void {
    const status = this.querySelector('.kept');
    if (status === null) return;
    status.textContent =
      $keeping.get() === 'yes'
        ? 'Kept on this device.'
        : 'This browser does not keep it. Copy your line before you leave.';
  }
}

customElements.define('say-yours', SayYours);
