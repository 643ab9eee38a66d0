import type { Gaps } from '#domain/practice/schedule.ts';
import type { Target, Targets } from '#domain/practice/tiers.ts';
import type { Role } from '#domain/records/preferences.ts';

/** What the home page knows of the course. */
export type Catalogue = {
  /** A competency with a role is for those who have it. */
  competencies: { id: string; title: string; href: string; role: Role | undefined }[];
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

/** The course of somebody with these roles. */
export function forRoles(course: Catalogue, roles: readonly Role[] = []): Catalogue {
  const competencies = course.competencies.filter(({ role }) => !role || roles.includes(role));
  const has = (id: string): boolean => competencies.some((competency) => competency.id === id);
  return {
    ...course,
    competencies,
    lessons: course.lessons.filter(({ id }) => has(id.split('/')[0] as string)),
    scenes: course.scenes.filter(({ competency }) => has(competency)),
  };
}

/** The scenes' targets by id. */
export function targetsOf(scenes: readonly ({ id: string } & Target)[]): Targets {
  return new Map(scenes.map((scene) => [scene.id, scene]));
}
