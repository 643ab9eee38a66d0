import { type ReactNode, useMemo } from 'react';
import type { Assignment } from '#domain/team/assignment.ts';
import { Sending } from '../sending/Sending.tsx';
import { dayInWords } from './words.ts';

type Props = {
  drill: Assignment;
  /** The day on which it was taken. */
  on: string;
  title: string;
};

/** That a lesson was taken, for whoever asked for it: the day, and nothing that was written. */
export function SendTaken({ drill, on, title }: Props): ReactNode {
  const { id: assignment, to, by, target: lesson } = drill;
  const parcel = useMemo(
    () => ({ format: 'runthrough', v: 1, kind: 'taken', by: to, assignment, lesson, on }) as const,
    [to, assignment, lesson, on],
  );
  return (
    <section className="send" aria-label={`Send that you took ${title}`}>
      <p className="note">
        {by} sees that you took it on {dayInWords(on)}, on your word. What you wrote stays on this device.
      </p>
      <Sending
        parcel={parcel}
        file={`runthrough-taken-${lesson.replaceAll('/', '-')}`}
        subject={`Taken: ${title}`}
        words={`${by}, I have taken the lesson that you asked for.`}
      />
    </section>
  );
}
