/** The stage: its address, and the name of the window that it is shown in. */
export const STAGE = {
  path: `${import.meta.env.BASE_URL}session/stage/`,
  window: 'runthrough-stage',
};

/** Ends the address of a stage that has its controls on it. */
export const STRIP = '#strip';
