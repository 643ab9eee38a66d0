import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Sizes in units of the stage: the smallest is 44 px on a screen 1920 px wide. */
const SIZES = [5, 4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.6, 2.4, 2.2];

/**
 * Sets the words of an element as large as they fit into it, by its custom property `--fit`. One that the smallest size does not fit
 * is marked `data-tight`.
 */
export function useFit<Box extends HTMLElement>(): RefObject<Box | null> {
  const ref = useRef<Box>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    const fit = (): void => {
      box?.removeAttribute('data-tight');
      const fits = SIZES.some((size) => {
        box?.style.setProperty('--fit', String(size));
        return box && box.scrollHeight <= box.clientHeight;
      });
      box?.toggleAttribute('data-tight', !fits);
    };
    fit();
    let here = true;
    void document.fonts.ready.then(() => here && fit());
    return () => {
      here = false;
    };
  });
  return ref;
}
