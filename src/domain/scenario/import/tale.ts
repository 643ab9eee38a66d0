/** A branching story of another tool, read into what it has in common with a scene, and what it has not. */
export type Tale = {
  title: string | undefined;
  titleLine?: number | undefined;
  /** The name of the passage that it opens with. */
  start: string | undefined;
  passages: Passage[];
  losses: Loss[];
};

/** A stretch of text and where it leads: one that leads nowhere is an end of the story. */
export type Passage = {
  name: string;
  line: number | undefined;
  text: string;
  choices: Choice[];
  /** Where the story goes on without a choice. */
  onward?: string | undefined;
};

/** Something to choose; without `to` the story ends there. */
export type Choice = {
  line: number | undefined;
  say: string;
  hears?: string | undefined;
  to: string | undefined;
  once: boolean;
};

/** Something of the source that a scene has no counterpart for: on which line of which file, what it is, and its own words. */
export type Loss = { file?: string | undefined; line: number | undefined; what: string; text: string };
