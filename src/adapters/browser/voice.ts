/** Whether this browser can read aloud. */
export function hasVoice(): boolean {
  return 'speechSynthesis' in window;
}

/** Reads lines aloud in the language of the page, until any key or click. Gives back how to stop. */
export function readAloud(lines: readonly string[]): () => void {
  const stop = new AbortController();
  const hush = (): void => {
    stop.abort();
    speechSynthesis.cancel();
  };
  for (const event of ['keydown', 'pointerdown']) {
    addEventListener(event, hush, { capture: true, signal: stop.signal });
  }
  for (const line of lines) {
    const words = new SpeechSynthesisUtterance(line);
    words.lang = document.documentElement.lang;
    speechSynthesis.speak(words);
  }
  return hush;
}
