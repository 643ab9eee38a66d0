import { playBack } from '#adapters/browser/playback.ts';
import type { Recording } from '#adapters/browser/recordings.ts';
import { type Recorder, recorderOf, standWords } from '#state/recorder.ts';
import { recordings, recordingsOf } from '#state/recordings.ts';

/** Records what is said aloud in an exercise, and lists what was recorded: to hear, and to delete. */
class RecordLine extends HTMLElement {
  #recorder: Recorder | undefined;

  connectedCallback(): void {
    const recorder = recorderOf(this.#of);
    this.#recorder = recorder;
    this.#button.addEventListener('click', () => void recorder.toggle());
    recorder.$stand.subscribe((stand) => {
      this.#button.hidden = stand.is === 'without';
      this.#button.textContent = stand.is === 'recording' ? 'Stop' : 'Record';
      this.#text('.num', stand.is === 'recording' ? `${stand.seconds} s` : '');
      this.#text('[role=status]', standWords(stand));
      if (stand.is === 'kept') void this.#list();
    });
    void this.#list();
  }

  disconnectedCallback(): void {
    this.#recorder?.stop();
  }

  get #of(): string {
    return this.dataset.of ?? '';
  }

  get #button(): HTMLButtonElement {
    return this.querySelector('button') as HTMLButtonElement;
  }

  #text(selector: string, words: string): void {
    const element = this.querySelector(selector);
    if (element !== null && element.textContent !== words) element.textContent = words;
  }

  async #list(): Promise<void> {
    const said = await recordingsOf((of) => of === this.#of);
    this.querySelector('ul')?.replaceChildren(...said.map((recording, place) => this.#row(recording, place)));
  }

  #row({ id, sound }: Recording, place: number): HTMLLIElement {
    const row = document.createElement('li');
    row.className = 'takes';
    const remove = button('Delete', `Delete recording ${place + 1}`, async () => {
      await recordings.delete(id);
      await this.#list();
      this.#button.focus();
    });
    row.append(hearing(sound, place), remove);
    return row;
  }
}

/** A button that plays a recording, and stops it while it plays. */
function hearing(sound: Blob, place: number): HTMLButtonElement {
  let playing: ReturnType<typeof playBack> | undefined;
  const hear = button('Hear yourself', `Hear yourself, recording ${place + 1}`, async () => {
    if (playing) return playing.stop();
    playing = playBack(sound);
    hear.textContent = 'Stop';
    await playing.over;
    playing = undefined;
    hear.textContent = 'Hear yourself';
  });
  return hear;
}

function button(words: string, label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn small';
  made.textContent = words;
  made.ariaLabel = label;
  made.addEventListener('click', () => void act());
  return made;
}

customElements.define('record-line', RecordLine);
