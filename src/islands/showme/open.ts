import type { Played } from '#domain/records/attempt.ts';
import type { KeptResult } from '#domain/team/kept.ts';
import { loadPlay, loadPlays } from '#state/plays.ts';
import { loadTeam } from '#state/team.ts';
import { addresses } from '../debrief/addresses.ts';
import { type Opened, openDebrief } from '../debrief/open.ts';

/** A play to be shown, whose it is, and what it was worth when it came; one of this device's own is nobody's. */
export type Shown = Opened & {
  who: string | undefined;
  standing: KeptResult['standing'] | undefined;
  all: readonly Played[];
};

/** Opens the play that the address names: one that somebody sent, or one that was played here. */
export async function openShown(fragment: string): Promise<Shown> {
  const [{ results }, plays] = await Promise.all([loadTeam(), loadPlays()]);
  const sent = results.find(({ attempt }) => `#${attempt.id}` === fragment);
  const theirs = results.filter(({ by }) => by === sent?.by).map(({ attempt }) => attempt);
  const attempts = sent ? theirs : plays.attempts;
  const opened = await openDebrief(fragment, {
    plays: async () => ({ attempts }),
    play: async (id) => sent?.attempt ?? loadPlay(id),
    fetchScene: (id) => fetch(addresses.scene(id)),
  });
  return { ...opened, who: sent?.by, standing: sent?.standing, all: attempts };
}
