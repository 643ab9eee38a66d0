import { type ReactNode, useState } from 'react';
import { dayAfter, dayHere } from '#adapters/browser/calendar.ts';
import { count } from '#domain/debrief/words.ts';
import type { Campaign } from '#domain/numbers/campaign.ts';
import type { Reading, Step } from '#domain/numbers/priority.ts';
import type { Sheet } from '#domain/numbers/sheet.ts';
import { type CampaignMaterial, countedIn } from './campaigns.ts';
import { dayInWords, figure } from './words.ts';

type Props = {
  sheet: Sheet;
  reading: Reading | undefined;
  material: CampaignMaterial;
  onStart: (campaign: Campaign) => Promise<void>;
};

/** One competency, some people, some weeks: what a campaign is made of, filled in from the first priority. */
export function StartCampaign({ sheet, reading, material, onStart }: Props): ReactNode {
  const known = (stage: number): boolean =>
    material.competencies.some(({ id }) => id === sheet.stages[stage]?.competency);
  const steps = (reading?.steps ?? []).filter(({ stage, of }) => of > 0 && known(stage));
  const [chosen, setChosen] = useState<number>();
  const [people, setPeople] = useState<string>();
  const [weeks, setWeeks] = useState(6);
  const [starts, setStarts] = useState(dayHere);
  const step = steps.find(({ stage }) => stage === (chosen ?? reading?.priority?.stage)) ?? steps[0];
  if (!reading || !step) {
    return (
      <p className="note">
        A campaign starts from counts. Put them in above, and its step needs a competency of this course.
      </p>
    );
  }
  const typed =
    people ??
    sheet.rows
      .map(({ who }) => who)
      .filter(Boolean)
      .join(', ');
  const named = [
    ...new Set(
      typed
        .split(',')
        .map((who) => who.trim())
        .filter(Boolean),
    ),
  ];
  const campaign = campaignOf(sheet, reading, material, { step, people: named, weeks, starts });
  return (
    <form
      className="start"
      onSubmit={(event) => {
        event.preventDefault();
        if (named.length > 0) void onStart(campaign);
      }}
    >
      <label>
        The step to move
        <select value={step.stage} onChange={({ target }) => setChosen(Number(target.value))}>
          {steps.map(({ stage, made, of }) => (
            <option key={stage} value={stage}>
              {titleOf(material, sheet, stage)}: {figure(made)} of {figure(of)}{' '}
              {sheet.stages[stage - 1]?.title.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        Who takes part, separated by commas
        <input value={typed} required maxLength={2000} onChange={({ target }) => setPeople(target.value)} />
      </label>
      <label>
        Weeks
        <input
          type="number"
          min={1}
          max={12}
          value={weeks}
          onChange={({ target }) =>
            setWeeks(Math.min(12, Math.max(1, Math.round(Number(target.value)) || 1)))
          }
        />
      </label>
      <label>
        Starts on
        <input
          type="date"
          value={starts}
          required
          onChange={({ target }) => target.value && setStarts(target.value)}
        />
      </label>
      <p className="meta">{planWords(campaign, material)}</p>
      <button type="submit" className="btn">
        Start the campaign
      </button>
    </form>
  );
}

type Chosen = { step: Step; people: string[]; weeks: number; starts: string };

function campaignOf(
  sheet: Sheet,
  reading: Reading,
  { competencies }: CampaignMaterial,
  { step, people, weeks, starts }: Chosen,
): Campaign {
  const id = sheet.stages[step.stage]?.competency;
  const course = competencies.find((one) => one.id === id) as CampaignMaterial['competencies'][number];
  return {
    competency: course.id,
    routine: course.routine.id,
    people,
    starts,
    weeks,
    lessons: course.lessons.map((lesson) => lesson.id),
    scenes: course.scenes.map((scene) => scene.id),
    moves: course.routine.moves,
    step: {
      from: sheet.stages[step.stage - 1]?.title ?? '',
      to: sheet.stages[step.stage]?.title ?? '',
    },
    before: countedIn(sheet, reading, step.stage),
    check: dayAfter(starts, 7 * weeks),
  };
}

/** What follows from what is chosen: routine, lessons, scenes, the run to reach, the counts before, the day of the check. */
function planWords(campaign: Campaign, { competencies }: CampaignMaterial): string {
  const { routine, lessons, scenes, weeks, moves, before, check } = campaign;
  const title = competencies.find(({ id }) => id === campaign.competency)?.routine.title ?? routine;
  const many = (things: readonly string[], thing: string): string => {
    const held = Math.min(things.length, weeks);
    return `${count(held)} ${held === 1 ? thing : `${thing}s`}`;
  };
  return (
    `${title}, ${many(lessons, 'lesson')} and ${many(scenes, 'scene')}, until a play reaches ${moves} moves in order. ` +
    `Before: ${figure(before.made)} of ${figure(before.of)}. Checked on ${dayInWords(check)}.`
  );
}

function titleOf({ competencies }: CampaignMaterial, { stages }: Sheet, stage: number): string {
  return competencies.find(({ id }) => id === stages[stage]?.competency)?.title ?? '';
}
