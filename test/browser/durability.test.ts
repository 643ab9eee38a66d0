import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { PlayRecord } from '#domain/records/record.ts';
import { valuesIn } from './keeping.ts';
import { startMortal } from './killing.ts';
import { openScene } from './playing.ts';

declare global {
  interface Window {
    said(reply: string): Promise<unknown>;
  }
}

const KILLS = 30;

/**
 * Plays by itself, in the page: says one line after the other, scene after scene, and tells each one as soon as the
 * screen shows it as said.
 */
function playOn(): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const turnOn = () => Number(find('.pane')?.dataset.turn ?? -1);
  let started = false;
  let asked: { reply: string; turn: number } | undefined;
  const look = () => {
    if (asked && turnOn() > asked.turn) {
      void window.said(asked.reply);
      asked = undefined;
    }
    if (asked) return;
    if (find('#debrief')) return location.reload();
    const start = find('.manners [data-enter]:not([disabled])');
    if (start && !started) start.click();
    started ||= start !== null;
    if (!find('.pane')) return;
    find('#feedback [data-enter]')?.click();
    const sure = find('.sure button:not(:disabled)');
    const reply = document.querySelector<HTMLInputElement>('.reply input:checked');
    if (sure && reply) {
      asked = { reply: reply.value, turn: turnOn() };
      sure.click();
    } else {
      const replies = document.querySelectorAll<HTMLInputElement>('.reply input:not(:disabled)');
      replies[Math.floor(Math.random() * replies.length)]?.click();
    }
  };
  setInterval(look, 10);
}

/** How often each line was said. */
function counted(replies: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const reply of replies) times.set(reply, (times.get(reply) ?? 0) + 1);
  return times;
}

async function saidOnDisk(page: Page): Promise<Map<string, number>> {
  const records = (await valuesIn(page, 'attempts')) as PlayRecord[];
  return counted(records.flatMap((record) => (record.kind === 'chose' ? [record.choice.reply] : [])));
}

test(`of ${KILLS} browsers killed in the middle of a play, each line that was shown as said is there`, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'runthrough-'));
  const said: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const mortal = await startMortal(inject('chrome'), profile);
    try {
      const page = await mortal.context.newPage();
      await openScene(page, inject('site'));
      const onDisk = await saidOnDisk(page);
      const lost = [...counted(said)].filter(([reply, times]) => (onDisk.get(reply) ?? 0) < times);
      expect({ kill, lost }).toEqual({ kill, lost: [] });
      const before = said.length;
      await page.exposeFunction('said', (reply: string) => said.push(reply));
      await page.addInitScript(playOn);
      await page.evaluate(playOn);
      await expect.poll(() => said.length, { interval: 10, timeout: 60_000 }).toBeGreaterThan(before);
      await page.waitForTimeout(Math.random() * 500);
    } finally {
      await mortal.kill();
    }
  }
  await rm(profile, { recursive: true });
}, 600_000);
