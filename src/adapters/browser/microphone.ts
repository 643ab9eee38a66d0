/*
 * The microphone is asked for when somebody records, and let go of right after. Over plain http a browser has no
 * `navigator.mediaDevices`.
 */

/** A recording under way: `sound` is there once it has been stopped, by hand or because the microphone is gone. */
export type Listening = { stop: () => void; sound: Promise<Blob> };

/** Whether this browser can record, as far as it says before it is asked. */
export function canRecord(): boolean {
  return 'MediaRecorder' in window && navigator.mediaDevices?.getUserMedia !== undefined;
}

/** Asks for the microphone and records. Rejected where it is refused, missing or in use. */
export async function listen(): Promise<Listening> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const sound = new Promise<Blob>((resolve) => {
    recorder.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop();
      resolve(new Blob(parts, { type: recorder.mimeType }));
    });
  });
  recorder.start();
  return { sound, stop: () => recorder.state === 'recording' && recorder.stop() };
}
