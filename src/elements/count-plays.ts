import { linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { solve } from '#domain/solving/solve.ts';
import { analyseItems, type ItemAnalysis } from '#domain/team/item-analysis.ts';
import { beatWords, countedWords, replyWords } from '#domain/team/use-words.ts';
import { loadPlays } from '#state/plays.ts';

/** Counts the plays of this device, and writes into a map and its outline how each turn and each reply was taken. */
export async function countPlays(map: HTMLElement): Promise<void> {
  const status = map.querySelector('[data-counted]');
  if (!status) return;
  try {
    const analysis = await analysed(map.dataset.scene ?? '');
    if (analysis) write(map, analysis);
    status.textContent = analysis
      ? countedWords(analysis).join(' ')
      : 'This scene cannot be solved, so its plays cannot be counted. Mend what the checks say first.';
  } catch {
    status.textContent = 'The scene did not load. Check the connection, then count again.';
  }
}

async function analysed(id: string): Promise<ItemAnalysis | undefined> {
  const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}scenes/${encodeURIComponent(id)}.json`;
  const [answer, { attempts }] = await Promise.all([fetch(address), loadPlays()]);
  const scene: Scene = await answer.json();
  const linked = linkScenario(scene.scenario, scene.routine);
  const solution = solve(linked);
  return 'unsolved' in solution ? undefined : analyseItems(scene, linked, solution, attempts);
}

function write(map: HTMLElement, { plays, beats, endings }: ItemAnalysis): void {
  const came = new Map([
    ...beats.map((use) => [use.beat, use.plays] as const),
    ...endings.map(({ ending, plays: ended }) => [ending, ended] as const),
  ]);
  for (const place of map.querySelectorAll<HTMLElement>('[data-came]')) {
    place.textContent = `${came.get(place.dataset.came ?? '') ?? 0} of ${plays}`;
  }
  for (const use of beats) {
    const told = map.querySelector(`[data-told="${CSS.escape(use.beat)}"]`);
    tell(told?.querySelector('[data-use]'), beatWords(use));
    for (const reply of use.replies) {
      const place = told?.querySelector(`[data-chosen="${CSS.escape(reply.reply)}"]`);
      tell(place, replyWords(reply));
      place?.classList.toggle('rare', reply.rare === true);
    }
  }
}

function tell(place: Element | null | undefined, sentences: readonly string[]): void {
  if (place) place.textContent = sentences.join(' ');
}
