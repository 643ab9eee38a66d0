import { comesUpMost, comingUpInWords, TOLD } from '#domain/course/coming-up.ts';

/** Statements to answer, and what comes up most in the answers. They stay in the form: nothing is kept or sent. */
class SelfCheck extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.classList.remove('answered'));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#tell();
    });
  }

  #tell(): void {
    const most = comesUpMost(
      [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value, dataset }) => ({
        pattern: dataset.pattern ?? '',
        often: Number(value),
      })),
    );
    const told = this.querySelector('.told') as HTMLElement;
    const shown = most.slice(0, TOLD);
    (told.querySelector('h2') as HTMLElement).textContent = comingUpInWords(most.length);
    (told.querySelector('.none') as HTMLElement).hidden = most.length > 0;
    for (const pattern of told.querySelectorAll<HTMLElement>('[data-is]')) {
      pattern.hidden = !shown.includes(pattern.dataset.is ?? '');
    }
    this.classList.add('answered');
    told.focus();
  }
}

customElements.define('self-check', SelfCheck);
