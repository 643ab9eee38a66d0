import type { ReactNode } from 'react';
import { type Heard, type Room, roundOf } from '#domain/session/room.ts';
import { send } from '#state/live-room.ts';

/** The lines of the round under way, each to be kept or not. */
export function KeepLines({ room }: { room: Room }): ReactNode {
  const round = room.rounds.length - 1;
  const lines = roundOf(room)?.heard ?? [];
  if (lines.length === 0) return null;
  return (
    <fieldset className="keep-lines">
      <legend>Keep as a bright spot</legend>
      {lines.map((line, place) => (
        <KeepLine key={place} room={room} at={{ round, heard: place }} line={line} />
      ))}
    </fieldset>
  );
}

type Props = { room: Room; at: { round: number; heard: number }; line: Heard };

/** A line with its tick; once it is kept, the move that it makes and the consent of whoever said it. */
export function KeepLine({ room, at, line }: Props): ReactNode {
  const { text, who, kept } = line;
  const moves = room.cards[room.rounds[at.round]?.card ?? -1]?.moves ?? [];
  const keep = (change: Heard['kept']): void => send({ type: 'KEEP', ...at, kept: change });
  return (
    <div className="keep-line">
      <label className="pick">
        <input
          type="checkbox"
          checked={kept !== undefined}
          onChange={() => keep(kept ? undefined : { move: null, consent: false })}
        />
        <span>
          <span className="said">{kept ? <mark className="bright">{text}</mark> : `“${text}”`}</span>{' '}
          {who && <span className="note">{who}</span>}
        </span>
      </label>
      {kept && (
        <div className="of-line">
          <label className="pick">
            <input
              type="checkbox"
              checked={kept.consent}
              onChange={() => keep({ ...kept, consent: !kept.consent })}
            />
            {who ?? 'Whoever said it'} agrees to its being kept
          </label>
          {moves.length > 0 && (
            <label className="which">
              Move
              <select
                value={kept.move ?? ''}
                onChange={({ currentTarget }) => keep({ ...kept, move: currentTarget.value || null })}
              >
                <option value="">none named</option>
                {moves.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
    </div>
  );
}
