import type { Sure } from '#domain/records/attempt.ts';
import { keepAnswer, readAnswer } from '#state/worksheets.ts';

const WERE = {
  guessing: 'You were guessing.',
  fairly: 'You were fairly sure.',
  certain: 'You were certain.',
};

/** One question: choose a line, say how sure, then read what the line does. */
class CheckQuestion extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#choosing());
    this.addEventListener('keydown', (event) => this.#key(event));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer((event.submitter as HTMLButtonElement).value as Sure);
    });
    this.#told.querySelector('button')?.addEventListener('click', () => this.#again());
    // A line may have been chosen before this script came.
    if (this.#chosen) this.#choosing();
    void this.#show();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #told(): HTMLElement {
    return this.querySelector('.told') as HTMLElement;
  }

  get #sure(): HTMLFieldSetElement {
    return this.querySelector('.sure') as HTMLFieldSetElement;
  }

  get #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.option')];
  }

  get #chosen(): HTMLElement | undefined {
    return this.#options.find((option) => option.querySelector('input')?.checked);
  }

  #choosing(): void {
    this.#told.hidden = true;
    this.#sure.hidden = this.#sure.disabled = this.#chosen === undefined;
    this.#sure.scrollIntoView({ block: 'nearest' });
  }

  #choose(option: HTMLElement | undefined): void {
    const radio = option?.querySelector('input');
    if (!radio) return;
    radio.checked = true;
    this.#choosing();
    this.#sure.querySelector('button')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { key } = event;
    const at = event.target as HTMLElement;
    const deciding = this.#sure.contains(at);
    if (key === 'Enter' && at.matches('input')) this.#choose(at.closest<HTMLElement>('.option') ?? undefined);
    else if (key === 'Escape' && deciding) this.#chosen?.querySelector('input')?.focus();
    else if (/^[1-9]$/.test(key) && document.documentElement.dataset.keys !== 'off') {
      if (deciding) this.#sure.querySelectorAll('button')[Number(key) - 1]?.click();
      else this.#choose(this.#options[Number(key) - 1]);
    } else return;
    event.preventDefault();
  }

  #answer(sure: Sure): void {
    const chosen = this.#chosen;
    if (chosen === undefined) return;
    this.#tell(chosen, sure);
    this.#told.focus();
    void keepAnswer(this.dataset.exercise ?? '', { chose: lineOf(chosen), sure });
  }

  async #show(): Promise<void> {
    const answer = await readAnswer(this.dataset.exercise ?? '');
    if (answer === undefined || !('chose' in answer) || this.#chosen !== undefined) return;
    const chosen = this.#options.find((option) => lineOf(option) === answer.chose);
    const radio = chosen?.querySelector('input');
    if (chosen === undefined || !radio) return;
    radio.checked = true;
    this.#tell(chosen, answer.sure);
  }

  #tell(chosen: HTMLElement, sure: Sure): void {
    const best = this.#options.find((option) => option.dataset.right === 'true');
    const told = this.#told;
    write(told, ':scope > h3', chosen === best ? 'This line moves it on' : 'What this line does');
    write(told, ':scope > .said', lineOf(chosen));
    write(told, ':scope > .why', `${WERE[sure]} ${whyOf(chosen)}`);
    for (const better of told.querySelectorAll<HTMLElement>('.better')) {
      better.hidden = best === undefined || best === chosen;
      if (best !== undefined) write(better, '.said', lineOf(best));
      if (best !== undefined) write(better, '.why', whyOf(best));
    }
    this.#sure.hidden = this.#sure.disabled = true;
    told.hidden = false;
  }

  #again(): void {
    this.#form.reset();
    this.#choosing();
    this.querySelector('input')?.focus();
  }
}

function write(within: HTMLElement, selector: string, text: string): void {
  for (const place of within.querySelectorAll(selector)) place.textContent = text;
}

function lineOf(option: HTMLElement): string {
  return option.querySelector('.said')?.textContent?.trim() ?? '';
}

function whyOf(option: HTMLElement): string {
  return option.nextElementSibling?.querySelector('p')?.textContent?.trim() ?? '';
}

customElements.define('check-question', CheckQuestion);
