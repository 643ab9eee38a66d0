import type { Page } from 'playwright-core';

/** What is too small for a room, cut off, or makes the stage scroll. */
export function unreadable(stage: Page): Promise<string[]> {
  return stage.evaluate(async () => {
    await document.fonts.ready;
    const least = (44 * Math.min(innerWidth / 1920, innerHeight / 1080)).toFixed(2);
    const found: string[] = [];
    const { scrollHeight, scrollWidth } = document.documentElement;
    if (scrollHeight > innerHeight || scrollWidth > innerWidth) found.push('it scrolls');
    const texts = document.createTreeWalker(document.querySelector('.stage') as Node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement as Element;
      if (text.textContent?.trim() === '' || around.closest('.vh')) continue;
      const size = Number.parseFloat(getComputedStyle(around).fontSize);
      if (size < Number(least) - 0.01) found.push(`${size} px: ${text.textContent}`);
      const range = document.createRange();
      range.selectNodeContents(text);
      const { right, bottom } = range.getBoundingClientRect();
      if (right > innerWidth + 1 || bottom > innerHeight + 1) found.push(`outside: ${text.textContent}`);
    }
    for (const box of document.querySelectorAll('.stage :is(.card, .keep, .beat, .taken, .score, .heard)')) {
      if (box.scrollHeight > box.clientHeight + 1) found.push(`cut off: ${box.className}`);
    }
    const bottom = (part: string): number =>
      document.querySelector(part)?.getBoundingClientRect().bottom ?? 0;
    if (bottom('.stage .floor') > bottom('.stage .speak') + 1) found.push('the floor is too tall');
    return found;
  });
}
