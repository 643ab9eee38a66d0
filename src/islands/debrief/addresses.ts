import type { Played } from '#domain/records/attempt.ts';

/** The pages that a debrief leads to, under the base of the site. */
export const addresses = {
  home: () => at(''),
  /** The part of the week after a scene. */
  onward: (scene: string) => at(`#after=${encodeURIComponent(scene)}`),
  settings: () => at('settings/'),
  course: () => at('course/'),
  competency: (id: string) => at(`c/${encodeURIComponent(id)}/`),
  play: (scene: string) => at(`play/${encodeURIComponent(scene)}/`),
  /** The scene from the choice at `turn`, counted from 0, with those before it taken over. */
  again: ({ id, scenario }: Played, turn: number) =>
    `${addresses.play(scenario.id)}#from=${encodeURIComponent(id)}&turn=${turn}`,
  scene: (id: string) => at(`scenes/${encodeURIComponent(id)}.json`),
};

function at(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path;
}
