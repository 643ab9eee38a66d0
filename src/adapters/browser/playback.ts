/** Plays a sound; `over` is fulfilled once it has ended, was stopped or cannot be played. */
export function playBack(sound: Blob): { stop: () => void; over: Promise<void> } {
  const address = URL.createObjectURL(sound);
  const audio = new Audio(address);
  const over = new Promise<void>((resolve) => {
    for (const end of ['ended', 'pause', 'error']) audio.addEventListener(end, () => resolve());
    audio.play().catch(() => resolve());
  });
  void over.then(() => URL.revokeObjectURL(address));
  return { stop: () => audio.pause(), over };
}
