import type { ReactNode } from 'react';
import type { CompetencyProgress } from '#domain/practice/progress.ts';
import type { Catalogue } from '../week/catalogue.ts';
import { TierMark } from '../week/Stand.tsx';
import { type PlayPage, Plays } from './Plays.tsx';
import { changeWords } from './words.ts';

type Props = { row: CompetencyProgress; first: number; catalogue: Catalogue; page?: PlayPage };

/** A competency: where it stands, its line over the weeks, and what has changed. */
export function Row({ row, first, catalogue, page = 'debrief/' }: Props): ReactNode {
  const { competency, standing, deciding, weeks, change, leftOut } = row;
  const { title, href } = catalogue.competencies.find(({ id }) => id === competency) ?? {
    title: '',
    href: '',
  };
  const target = catalogue.scenes.find(({ id }) => id === deciding?.scenario.id);
  const [move] = leftOut;
  return (
    <li className="row">
      <div className="name">
        <TierMark tier={standing.tier} />
        <div>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <p className="note">
            {deciding && target
              ? `${deciding.result.run.length} of ${target.of}, benchmark ${target.moves}`
              : 'No benchmark play yet'}
          </p>
          <Plays
            of={standing.plays.length === 1 ? 'that counts' : 'that count'}
            plays={standing.plays}
            scenes={catalogue.scenes}
            page={page}
          />
        </div>
      </div>
      <Chart weeks={weeks} first={first} benchmark={standing.benchmark} below={standing.tier === 'C'} />
      <p className="change">
        {weeks.length > 0 && changeWords(change)}
        <span>{standing.tier === 'A' ? 'At benchmark' : move && `Leaves out: ${move.title}`}</span>
      </p>
    </li>
  );
}

type ChartProps = { weeks: CompetencyProgress['weeks']; first: number; benchmark: number; below: boolean };

/** The height of a chart and the room above and below its lines, in pixels. */
const HEIGHT = 64;
const EDGE = 8;

/** The line of the learner over the weeks, and the straight line of the benchmark. */
function Chart({ weeks, first, benchmark, below }: ChartProps): ReactNode {
  const x = (week: number): string => `${first === 0 ? 100 : 100 * (1 - week / first)}%`;
  const y = (share: number): number => EDGE + (1 - share) * (HEIGHT - 2 * EDGE);
  const last = weeks.at(-1);
  return (
    <svg className={below ? 'chart below' : 'chart'} height={HEIGHT} aria-hidden="true">
      <line className="bm" x1="0" x2="100%" y1={y(benchmark)} y2={y(benchmark)} />
      {weeks.slice(1).map(({ week, share }, place) => {
        const before = weeks[place] ?? { week, share };
        return <line key={week} x1={x(before.week)} y1={y(before.share)} x2={x(week)} y2={y(share)} />;
      })}
      {last && <circle cx={x(last.week)} cy={y(last.share)} r={below ? 5.5 : 7} />}
    </svg>
  );
}
