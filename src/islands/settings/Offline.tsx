import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { $wholeCourse, loadWholeCourse, saveWholeCourse } from '#state/whole-course.ts';
import { courseHereWords, roomWords } from './words.ts';

/** What works without a network, and the whole course to take along. */
export function Offline(): ReactNode {
  const course = useSyncExternalStore($wholeCourse.listen, $wholeCourse.get, () => undefined);
  useEffect(() => void loadWholeCourse(), []);
  if (!course) return null;
  return (
    <section className="part" aria-labelledby="offline">
      <h2 id="offline">Offline</h2>
      <p>This week’s parts and whatever you opened before work without a network.</p>
      <div className="go">
        {course.away > 0 && (
          <button type="button" className="btn" disabled={course.saving} onClick={saveWholeCourse}>
            Save the whole course, {roomWords(course.bytes)}
          </button>
        )}
        <p className="note num" role="status">
          {courseHereWords(course)}
        </p>
      </div>
    </section>
  );
}
