import type { ReactNode } from 'react';
import type { Phase } from '#domain/session/format.ts';
import { type Live, phaseOf } from '#domain/session/live.ts';
import { type Drop, dropOf, type Room, roundOf } from '#domain/session/room.ts';
import { leftOutMost, stripsOf } from '#domain/session/tally.ts';
import { QrCode } from '../sending/QrCode.tsx';
import { Clock } from './Clock.tsx';
import { Heard, Kept } from './Heard.tsx';
import { ScenePicture } from './ScenePicture.tsx';
import { useFit } from './useFit.ts';
import { FORMAT_WORDS, floorWords, namesWords, placeWords } from './words.ts';

const SCENE: readonly Phase[] = ['choosing', 'revealing', 'arguing', 'committing', 'hearing'];
const HINTED: readonly Phase[] = ['propping', 'proppingUp', 'proving'];

/** What the room sees. The stage sets it large; the control window has the same as text. */
export function Picture({ live }: { live: Live }): ReactNode {
  const { at, room } = live;
  return (
    <div className="picture" key={`${at} ${room.rounds.length}`} data-at={at}>
      {at !== 'lobby' && (
        <p className="hd">
          <b>{FORMAT_WORDS[room.format].title}</b>. {placeWords(live)}
        </p>
      )}
      {at === 'lobby' ? <Lobby room={room} /> : <Body live={live} />}
    </div>
  );
}

function Body({ live }: { live: Live }): ReactNode {
  const phase = phaseOf(live);
  const drop = dropOf(live.room);
  if (!phase || !drop) return <Taken live={live} />;
  if (SCENE.includes(phase)) return <ScenePicture live={live} />;
  if (phase === 'scoring') return <Heard room={live.room} drop={drop} />;
  if (phase === 'keeping') return <Kept room={live.room} />;
  if (phase === 'reading') return <Card drop={drop} />;
  return (
    <>
      <div className="speak">
        <Card drop={drop} />
        <Floor live={live} />
      </div>
      {live.hints && HINTED.includes(phase) && <Hints room={live.room} drop={drop} />}
    </>
  );
}

function Lobby({ room }: { room: Room }): ReactNode {
  const { title, does } = FORMAT_WORDS[room.format];
  return (
    <div className="lobby">
      <p className="title">{title}</p>
      <p className="how">{does} Pass whenever you like; nobody asks why.</p>
      <p className="in">
        <b>{room.people.length} in the room.</b> {namesWords(room.people)}
      </p>
    </div>
  );
}

function Card({ drop }: { drop: Drop }): ReactNode {
  const box = useFit<HTMLDivElement>();
  return (
    <div className="card" ref={box}>
      <p className="who">{drop.who}</p>
      <blockquote>“{drop.says}”</blockquote>
      <p className="facts">{drop.moment}</p>
    </div>
  );
}

function Floor({ live }: { live: Live }): ReactNode {
  const { who, does } = floorWords(live);
  return (
    <div className="floor">
      <p className="nm" data-long={who.length > 22 ? 'very' : who.length > 9 || undefined}>
        {who}
      </p>
      <p className="has">{does}</p>
      {live.room.clock && <Clock clock={live.room.clock} />}
    </div>
  );
}

function Hints({ room, drop }: { room: Room; drop: Drop }): ReactNode {
  const now = room.format === 'relay' ? roundOf(room)?.move : undefined;
  return (
    <ol className="rt" aria-label="Listen for">
      {drop.moves.map(({ id, title }, place) => (
        <li key={id} data-s={place === now ? 'now' : undefined}>
          {title}
        </li>
      ))}
    </ol>
  );
}

/** What the team takes out of the session, as far as it is there. */
function Taken({ live: { room, drill } }: { live: Live }): ReactNode {
  const box = useFit<HTMLDivElement>();
  const spots = room.rounds.flatMap(({ heard }) => heard.filter(({ kept }) => kept));
  const leftOut = leftOutMost(stripsOf(room));
  const { keep, change, owner } = room.wrap;
  return (
    <div className="out">
      <div className="taken" ref={box}>
        {spots.slice(-3).map(({ text, who }, place) => (
          <p className="spot" key={place}>
            <mark className="bright">{text}</mark> {who && <span className="by">{who}</span>}
          </p>
        ))}
        {leftOut && <p className="left-out">Left out most: {leftOut.title}</p>}
        {keep && <p>Keep: {keep}</p>}
        {change && <p>Change: {change}</p>}
        {owner && <p>Owner: {owner}</p>}
        {spots.length === 0 && !leftOut && !keep && !change && <p>One to keep, one to change, one owner.</p>}
      </div>
      {drill && (
        <div className="scan">
          <QrCode text={drill.link} />
          <p>Take it along: “{drill.title}”</p>
        </div>
      )}
    </div>
  );
}
