import { bestOf, whyNow } from '#domain/practice/due.ts';
import { type Doings, loadHistory } from '#state/history.ts';

/** Marks the rows of the course inside it: lessons that are done, the best play of a scene, and what is due. */
class CourseMarks extends HTMLElement {
  connectedCallback(): void {
    void loadHistory().then((history) => this.mark(history));
  }

  private mark({ attempts, lessons, weekStart }: Doings): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
      show(row.querySelector('.done'), lessons.has(row.dataset.lesson ?? '') ? 'Done' : '');
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-scene]')) {
      const plays = attempts.filter(({ scenario }) => scenario.id === row.dataset.scene);
      if (plays.length === 0) continue;
      show(row.querySelector('.best'), `Best ${bestOf(plays).result.run.length} of ${row.dataset.of}`);
      const earlier = plays.filter(({ finishedAt }) => finishedAt < weekStart);
      const gaps = (this.dataset.gaps ?? '').split(' ').map(Number);
      const due = earlier.length > 0 && earlier.length === plays.length && whyNow(earlier, gaps, weekStart);
      show(row.querySelector('.due'), due ? 'Due this week' : '');
    }
    this.leadOn(lessons);
  }

  /** The main action opens the first lesson that is not done; after the last, the first scene that is due or new. */
  private leadOn(lessons: Doings['lessons']): void {
    const action = this.querySelector<HTMLAnchorElement>('[data-next-lesson]');
    const rows = [...this.querySelectorAll<HTMLElement>('[data-lesson]')];
    const next = rows.find((row) => !lessons.has(row.dataset.lesson ?? ''));
    const link = next?.querySelector('a');
    if (!action || next === rows[0]) return;
    const scene = this.querySelector<HTMLElement>('[data-scene]:has(.best[hidden], .due:not([hidden])) a');
    const [to, says] = link ? [link, 'Open the next lesson'] : [scene, `Play ${scene?.textContent}`];
    if (!(to instanceof HTMLAnchorElement)) return;
    action.href = to.href;
    show(action.querySelector('.says'), says);
  }
}

function show(element: Element | null, text: string): void {
  if (!(element instanceof HTMLElement) || text === '') return;
  element.textContent = text;
  element.hidden = false;
}

customElements.define('course-marks', CourseMarks);
