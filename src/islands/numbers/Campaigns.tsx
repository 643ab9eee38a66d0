import { type ReactNode, useEffect, useState } from 'react';
import { dayHere } from '#adapters/browser/calendar.ts';
import { type Campaign, liveOf, partOf } from '#domain/numbers/campaign.ts';
import type { Reading } from '#domain/numbers/priority.ts';
import { type Sheet, teamCounts } from '#domain/numbers/sheet.ts';
import { practiceOf } from '#domain/team/campaign-drills.ts';
import type { KeptCampaign, KeptSheet } from '#state/numbers.ts';
import { loadTeam } from '#state/team.ts';
import type { CampaignMaterial } from './campaigns.ts';
import { ratioOver } from './campaigns.ts';
import { EndCampaign } from './EndCampaign.tsx';
import { RatioChart } from './RatioChart.tsx';
import { SendCampaign } from './SendCampaign.tsx';
import { StartCampaign } from './StartCampaign.tsx';
import type { Campaigning } from './useCampaigns.ts';
import { VerdictLine } from './VerdictLine.tsx';
import { dayInWords, names, percent } from './words.ts';

type Props = {
  sheet: Sheet;
  reading: Reading | undefined;
  sheets: readonly KeptSheet[];
  material: CampaignMaterial;
  campaigns: Campaigning;
};

/** The one campaign under way, or the way to start one; and those before it, with what came of them. */
export function Campaigns({ sheet, reading, sheets, material, campaigns }: Props): ReactNode {
  const all = campaigns.kept.map(({ campaign }) => campaign);
  const live = campaigns.kept.find(({ campaign }) => campaign === liveOf(all));
  const title = (id: string): string => material.competencies.find((one) => one.id === id)?.title ?? id;
  const past = campaigns.kept.filter((one) => one !== live);
  const [latest] = all;
  const ratios = latest ? ratioOver(sheets, latest.step, teamCounts) : [];
  return (
    <section className="campaigns" id="campaign" aria-labelledby="campaigns" tabIndex={-1}>
      <h2 id="campaigns">
        {live ? `Campaign: ${title(live.campaign.competency)}` : 'One campaign at a time'}
      </h2>
      {live ? (
        <Live kept={live} sheet={sheet} reading={reading} material={material} campaigns={campaigns} />
      ) : (
        <StartCampaign sheet={sheet} reading={reading} material={material} onStart={campaigns.start} />
      )}
      {latest && ratios.length > 1 && <RatioChart ratios={ratios} campaigns={all} step={latest.step} />}
      {past.length > 0 && (
        <>
          <h3>Before</h3>
          <ol className="past" role="list">
            {past.map(({ id, campaign }) => (
              <li key={id}>
                <b>{title(campaign.competency)}</b>
                <span className="meta">
                  {dayInWords(campaign.starts)}, {campaign.weeks} weeks, {names(campaign.people)}
                </span>
                {campaign.after ? (
                  <VerdictLine before={campaign.before} after={campaign.after} step={campaign.step} />
                ) : (
                  <p>Ended without a count.</p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

const WEEK = 7 * 86_400_000;

/** What was practised, beside what was counted: the two are never one number. */
function Practice({ campaign }: { campaign: Campaign }): ReactNode {
  const [practice, setPractice] = useState<ReturnType<typeof practiceOf>>();
  useEffect(
    () => void loadTeam().then(({ results }) => setPractice(practiceOf(campaign, results))),
    [campaign],
  );
  if (!practice) return null;
  const { senders, plays, reached } = practice;
  return (
    <p>
      Practice, beside it: {senders} of {campaign.people.length} sent plays, and {reached} of {plays} plays
      reached {campaign.moves} moves in order.
    </p>
  );
}

type LiveProps = {
  kept: KeptCampaign;
  sheet: Sheet;
  reading: Reading | undefined;
  material: CampaignMaterial;
  campaigns: Campaigning;
};

function Live({ kept, sheet, reading, material, campaigns }: LiveProps): ReactNode {
  const { campaign } = kept;
  const week = Math.floor((Date.parse(dayHere()) - Date.parse(campaign.starts)) / WEEK);
  const { lesson, scene } = partOf(campaign, week);
  const course = material.competencies.find(({ id }) => id === campaign.competency);
  const [lessonTitle, sceneTitle] = [
    course?.lessons.find(({ id }) => id === lesson)?.title,
    course?.scenes.find(({ id }) => id === scene)?.title,
  ];
  const { made, of } = campaign.before;
  return (
    <>
      <p>
        {week < 0
          ? `Starts on ${dayInWords(campaign.starts)}.`
          : week < campaign.weeks
            ? `Week ${week + 1} of ${campaign.weeks}.`
            : `The ${campaign.weeks} weeks are over.`}{' '}
        {names(campaign.people)} train {course?.routine.title ?? campaign.routine} until a play reaches{' '}
        {campaign.moves} moves in order. Before: {made} of {of} {campaign.step.from.toLowerCase()} became{' '}
        {campaign.step.to.toLowerCase()}, {percent(made / Math.max(1, of))}. Check it on{' '}
        {dayInWords(campaign.check)}. The next campaign can start once this one is counted or ended.
      </p>
      {(lessonTitle ?? sceneTitle) && (
        <p>
          This week: {lessonTitle && <>the lesson “{lessonTitle}”</>}
          {lessonTitle && sceneTitle && ' and '}
          {sceneTitle && <>the scene “{sceneTitle}”</>}.
        </p>
      )}
      <SendCampaign campaign={campaign} title={course?.title ?? campaign.competency} />
      <EndCampaign
        kept={kept}
        sheet={sheet}
        reading={reading}
        onEnd={(after) => void campaigns.end(kept, after)}
        practice={<Practice campaign={campaign} />}
      />
    </>
  );
}
