import type { ReactNode } from 'react';
import type { Campaign } from '#domain/numbers/campaign.ts';
import type { RatioAt } from './campaigns.ts';
import { dayInWords, percent } from './words.ts';

type Props = { ratios: readonly RatioAt[]; campaigns: readonly Campaign[]; step: Campaign['step'] };

const WIDTH = 640;
const HEIGHT = 160;
const WEEK = 7 * 86_400_000;

/** One ratio over the periods, with the campaigns marked on it; the table beside it says the same in numbers. */
export function RatioChart({ ratios, campaigns, step }: Props): ReactNode {
  const first = Date.parse(ratios[0]?.from ?? '');
  const last = Date.parse(ratios.at(-1)?.to ?? '');
  const x = (at: number): number =>
    Math.min(WIDTH, Math.max(0, ((at - first) / Math.max(1, last - first)) * WIDTH));
  const y = (share: number): number => HEIGHT - share * HEIGHT;
  const spans = campaigns.map(
    ({ starts, weeks }) => [Date.parse(starts), Date.parse(starts) + weeks * WEEK] as const,
  );
  return (
    <figure className="ratios">
      <figcaption>
        {step.from} to {step.to.toLowerCase()}, period by period, from 0% at the bottom to 100% at the top.
        The shaded weeks are campaigns.
      </figcaption>
      <svg viewBox={`-4 -8 ${WIDTH + 8} ${HEIGHT + 16}`} aria-hidden="true">
        <line className="axis" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {spans.map(([from, to]) => (
          <rect
            key={from}
            className="span"
            x={x(from)}
            width={Math.max(2, x(to) - x(from))}
            y="0"
            height={HEIGHT}
          />
        ))}
        <polyline points={ratios.map(({ at, share }) => `${x(at)},${y(share)}`).join(' ')} />
        {ratios.map(({ at, share }) => (
          <circle key={at} cx={x(at)} cy={y(share)} r="5" />
        ))}
      </svg>
      <ul>
        {ratios.map(({ at, share, from, to }) => (
          <li key={at}>
            {percent(share)}, {dayInWords(from)} to {dayInWords(to)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
