import type { Gaps } from '#domain/practice/schedule.ts';
import type { Target, Targets } from '#domain/practice/tiers.ts';

/** What the home page knows of the course. */
export type Catalogue = {
  competencies: { id: string; title: string; href: string }[];
  lessons: {
    id: string;
    title: string;
    href: string;
    minutes: number;
    scene: string;
    line: string;
    moves: string[];
  }[];
  scenes: ({
    id: string;
    hash: string;
    title: string;
    href: string;
    minutes: number;
    buyer: string;
    /** The moves that count in it, in the routine's order. */
    routine: { id: string; title: string }[];
  } & Target)[];
  /** How long things rest, in days. */
  gaps: Gaps;
};

/** The scenes' targets by id. */
export function targetsOf(scenes: readonly ({ id: string } & Target)[]): Targets {
  return new Map(scenes.map((scene) => [scene.id, scene]));
}
