import type { ReactNode } from 'react';
import type { Assignment } from '#domain/team/assignment.ts';
import { sameDrill } from '#domain/team/campaign-drills.ts';
import type { Parcel } from '#domain/team/parcel.ts';
import type { Catalogue } from '../week/catalogue.ts';
import { asksOf, dayInWords } from './words.ts';

type Props = {
  campaign: Extract<Parcel, { kind: 'campaign' }>;
  drills: readonly Assignment[];
  catalogue: Catalogue;
  onAccept: (asked: readonly Assignment[]) => Promise<void>;
};

/** The weeks of a campaign as whoever is in it sees them: what each week asks for, and what is sent. */
export function Weeks({ campaign, drills, catalogue, onAccept }: Props): ReactNode {
  const lacking = campaign.drills.filter((drill) => !drills.some((known) => sameDrill(known, drill)));
  return (
    <article className="asked" aria-labelledby="asked">
      <p className="meta">From {campaign.by || 'whoever leads your team'}</p>
      <h1 id="asked">A campaign for your fifteen minutes</h1>
      <ul role="list" className="drills">
        {campaign.drills.map((drill) => {
          const asks = asksOf(drill, catalogue);
          return (
            <li key={drill.id}>
              <h2>{asks?.title ?? `“${drill.target}” is not in this course`}</h2>
              <p className="note">
                {drill.from && `From ${dayInWords(drill.from)}, by`} {dayInWords(drill.due)}. {asks?.goal}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="shared">
        Lessons and practice stay on this device. The result of a scene is sent when you send it yourself, and
        scores are not for decisions about employment.
      </p>
      {lacking.length > 0 ? (
        <p className="acts">
          <button type="button" className="btn main" data-enter="" onClick={() => void onAccept(lacking)}>
            Accept <kbd aria-hidden="true">Enter</kbd>
          </button>
          <span className="meta">Each part then stands in its week.</span>
        </p>
      ) : (
        <p className="acts" role="status">
          <a className="btn main" href={import.meta.env.BASE_URL} data-enter="">
            This week <kbd aria-hidden="true">Enter</kbd>
          </a>
          <span className="meta">Accepted. Each part stands in its week.</span>
        </p>
      )}
    </article>
  );
}
