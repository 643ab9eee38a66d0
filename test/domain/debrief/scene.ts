import { type Reading, readPlay } from '#domain/debrief/reading.ts';
import { type Reviewed, turningPoints } from '#domain/debrief/turning.ts';
import { type Turn, turnsOf } from '#domain/debrief/turns.ts';
import { transcribe } from '#domain/play/transcript.ts';
import { walk } from '#domain/play/walk.ts';
import type { Attempt, Result, Sure } from '#domain/records/attempt.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { resultOf } from '#domain/scoring/result.ts';

const move = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  do: `Do ${id}.`,
  'sounds-like': `Like ${id}.`,
  why: `Because of ${id}.`,
  ...more,
});

const routine = Routine.parse({
  title: 'Four',
  competency: 'objections',
  summary: 'For tests.',
  moves: [
    move('stop', 'Stop'),
    move('search', 'Search', { critical: true }),
    move('speak', 'Speak'),
    move('settle', 'Settle'),
  ],
  slips: {
    discount: { title: 'gives a discount nobody asked for', severity: 15, why: 'It was not asked for.' },
    argue: { title: 'argues', severity: 8, why: 'It is defended then.' },
  },
  benchmark: { moves: 3, outcome: 'advanced' },
});

const reply = (id: string, next: string, more: object = {}) => ({
  id,
  say: `I say ${id}.`,
  hears: `(She nods.) You said ${id}.`,
  why: `Why ${id}.`,
  next,
  ...more,
});

const scenario = Scenario.parse({
  title: 'Too dear',
  kind: 'objection-play',
  competency: 'objections',
  element: 'price',
  routine: 'four',
  level: 1,
  minutes: 3,
  brief: 'A brief.',
  goal: 'A goal.',
  buyer: { name: 'Dana Reyes', role: 'VP', company: 'Halden', manner: 'dry' },
  meters: { trust: { start: 45 } },
  start: 'opener',
  beats: {
    opener: {
      says: '(She looks up.) It is too dear.',
      replies: [
        reply('wait', 'middle', {
          say: '(You wait.) What is?',
          makes: ['stop', 'search'],
          effect: { trust: 20 },
        }),
        reply('proof', 'rescue', { touches: ['speak'], slips: ['argue'], effect: { trust: -10 } }),
        reply('cut', 'rescue', { slips: ['discount'], effect: { trust: -30 } }),
      ],
    },
    rescue: {
      recovery: true,
      says: 'So what is it?',
      replies: [
        reply('ask', 'middle', { makes: ['search'], effect: { trust: 25 } }),
        reply('lower', 'gone', { slips: ['discount'], effect: { trust: -10 } }),
      ],
    },
    middle: {
      says: 'What is in it?',
      replies: [reply('answer', 'close', { makes: ['speak'] }), reply('jump', 'late', { makes: ['settle'] })],
    },
    close: {
      says: 'And now?',
      replies: [
        reply('date', 'signed', { makes: ['settle'] }),
        reply('mail', 'inbox', { touches: ['settle'] }),
      ],
    },
    late: {
      says: 'And what is in it?',
      replies: [reply('answer-late', 'signed', { makes: ['speak'] }), reply('mail-late', 'inbox')],
    },
  },
  endings: {
    signed: { outcome: 'advanced', says: 'Thursday, then.' },
    inbox: { outcome: 'stalled', says: 'I will read it.' },
    gone: { outcome: 'lost', says: 'No.' },
  },
});

export const SCENE: Scene = { id: 'too-dear', hash: contentHash(scenario, routine), scenario, routine };

/** The id of the nth play. */
export const playId = (nth = 1): string => `0195${String(nth).padStart(4, '0')}-0000-7000-8000-000000000000`;

type Made = {
  nth?: number;
  sure?: (Sure | undefined)[];
  mode?: Attempt['mode'];
  hash?: string;
  claims?: Partial<Result>;
  scene?: Scene;
};

/** A finished play of a scene. */
export function play(
  replies: string[],
  { nth, sure, mode, hash, claims, scene = SCENE }: Made = {},
): Attempt {
  const linked = linkScenario(scene.scenario, scene.routine);
  const states = walk(linked, replies);
  const choices = replies.map((id, turn) => ({
    beat: states[turn]?.at as string,
    reply: id,
    tookMs: 10_000,
    ...(sure?.[turn] && { sure: sure[turn] }),
  }));
  return {
    id: playId(nth),
    scenario: { id: scene.id, hash: hash ?? scene.hash },
    mode: mode ?? 'practice',
    feedback: 'at-the-end',
    seed: 1,
    startedAt: '2026-11-02T08:45:00.000Z',
    finishedAt: '2026-11-02T08:49:00.000Z',
    choices,
    result: { ...(resultOf(linked, choices) as Result), ...claims },
    transcript: transcribe(linked, choices),
  };
}

/** A play as the debrief reads it. */
export function read(
  replies: string[],
  made: Made = {},
): { reading: Reading; turns: Turn[]; turning: Reviewed[] } {
  const reading = readPlay(play(replies, made), made.scene ?? SCENE);
  const turns = turnsOf(reading);
  return { reading, turns, turning: turningPoints(turns, reading.result.benchmark) };
}
