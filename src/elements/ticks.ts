import { earnsTick, type TickRules } from '#domain/course/tick.ts';

/** Shows which of the ticks inside an element a text has earned. */
export function showTicks(within: HTMLElement, text: string): void {
  for (const tick of within.querySelectorAll<HTMLElement>('[data-rules]')) {
    const earned = earnsTick(JSON.parse(tick.dataset.rules ?? '{}') as TickRules, text);
    tick.classList.toggle('earned', earned);
    const heard = tick.querySelector('[data-heard]');
    if (heard !== null) heard.textContent = earned ? ': yes' : ': not yet';
  }
}
