import { type FormEvent, type ReactNode, useState } from 'react';
import { claimsInOrder, type ShownClaim } from '#domain/team/logs.ts';
import type { Kept } from '#state/entries.ts';
import { keepClaim, takeOff } from '#state/logs.ts';
import { shortDay } from './words.ts';

type Props = { claims: readonly Kept<ShownClaim>[]; today: string; onChange: () => Promise<void> };

/** Claims that somebody was asked to show: evidence is something a buyer did. */
export function Claims({ claims, today, onChange }: Props): ReactNode {
  const inOrder = claimsInOrder(claims.map(({ id, thing }) => ({ id, ...thing })));
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">Claims shown</h2>
      <p className="note">
        “It is at 80 percent.” Show me. Evidence is something that the buyer did, and never how sure somebody
        is.
      </p>
      <ClaimForm today={today} onChange={onChange} />
      <ol role="list">
        {inOrder.map(({ id, ...claim }) => (
          <Claim key={id} id={id} claim={claim} onChange={onChange} />
        ))}
      </ol>
    </section>
  );
}

const FIELDS = [
  ['claim', 'What was claimed'],
  ['asked', 'Evidence asked for'],
  ['seen', 'What the buyer did'],
  ['gap', 'What is missing'],
] as const;

function ClaimForm({ today, onChange }: Pick<Props, 'today' | 'onChange'>): ReactNode {
  const fresh: ShownClaim = { who: '', claim: '', asked: '', seen: '', gap: '', by: today };
  const [claim, setClaim] = useState(fresh);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    void keepClaim({ ...claim, who: claim.who.trim(), seen: claim.seen.trim() })
      .then(onChange)
      .then(() => setClaim(fresh));
  };
  return (
    <form onSubmit={keep}>
      <label>
        Who claims it
        <input
          list="names"
          required
          maxLength={60}
          value={claim.who}
          onChange={({ target }) => setClaim({ ...claim, who: target.value })}
        />
      </label>
      {FIELDS.map(([key, label]) => (
        <label key={key}>
          {label}
          <input
            required={key === 'claim' || key === 'asked'}
            maxLength={300}
            value={claim[key]}
            onChange={({ target }) => setClaim({ ...claim, [key]: target.value })}
          />
        </label>
      ))}
      <label>
        By
        <input
          type="date"
          required
          value={claim.by}
          onChange={({ target }) => setClaim({ ...claim, by: target.value })}
        />
      </label>
      <p className="acts">
        <button type="submit" className="btn">
          Keep the claim
        </button>
      </p>
    </form>
  );
}

function Claim({
  id,
  claim,
  onChange,
}: {
  id: string;
  claim: ShownClaim;
  onChange: () => Promise<void>;
}): ReactNode {
  const [seen, setSeen] = useState('');
  return (
    <li>
      <b>{claim.who}</b>, {claim.seen === '' ? `to be shown by ${shortDay(claim.by)}` : 'shown'}
      <dl>
        {FIELDS.filter(([key]) => claim[key] !== '').map(([key, label]) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{claim[key]}</dd>
          </div>
        ))}
      </dl>
      {claim.seen === '' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (seen.trim() !== '') void keepClaim({ ...claim, seen: seen.trim() }, id).then(onChange);
          }}
        >
          <label>
            What the buyer did
            <input required maxLength={300} value={seen} onChange={({ target }) => setSeen(target.value)} />
          </label>
          <p className="acts">
            <button type="submit" className="btn small">
              It was shown
            </button>
          </p>
        </form>
      )}
      <button type="button" className="use" onClick={() => void takeOff('shown', id).then(onChange)}>
        Take it off<span className="vh">: {claim.claim}</span>
      </button>
    </li>
  );
}
