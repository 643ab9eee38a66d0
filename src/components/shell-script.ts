/** What the page keeps of the preferences here; the settings know of more, which stays as it is. */
type Kept = { theme?: unknown; keys?: unknown; roles?: unknown };

/**
 * What every page can do without a module: the theme before the first paint, the switch of the theme, the list of keys,
 * and Enter for the main action. It stands inline in the head as text (`shellScript`), so it refers to nothing outside
 * itself, and it is written short.
 */
function shell(): void {
  const { dataset: data } = document.documentElement;
  const name = 'runthrough:preferences';
  // Holds what was set where the browser keeps nothing.
  let here: Kept = {};
  const read = (): Kept => {
    try {
      return { ...JSON.parse(localStorage.getItem(name) as string), ...here };
    } catch {
      return here;
    }
  };
  const show = () => {
    const { theme, keys, roles } = read();
    if (theme === 'light' || theme === 'dark') data.theme = theme;
    else delete data.theme;
    data.keys = keys === false ? 'off' : 'on';
    data.roles = String(roles);
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-tool=switch]'))
      box.checked = keys !== false;
  };
  const set = (change: Kept) => {
    try {
      localStorage.setItem(name, JSON.stringify({ ...read(), ...change }));
    } catch {
      here = { ...here, ...change };
    }
    dispatchEvent(new Event(name));
  };
  const find = (selector = '#keys') => document.querySelector<HTMLDialogElement>(selector);
  const on = addEventListener;
  on('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLInputElement>('[data-tool]');
    const tool = pressed?.dataset.tool;
    const light = data.theme ? data.theme === 'light' : matchMedia('(prefers-color-scheme:light)').matches;
    if (tool === 'theme') set({ theme: light ? 'dark' : 'light' });
    if (tool === 'keys') find()?.showModal();
    if (tool === 'switch') set({ keys: pressed?.checked });
  });
  on('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // A field that is typed in has a caret.
    if (key === '?' && data.keys === 'on' && (target as HTMLInputElement).selectionStart == null) {
      event.preventDefault();
      find()?.[find()?.open ? 'close' : 'showModal']();
    }
    if (key === 'Enter' && target === document.body && !event.repeat && !find()?.open)
      find('[data-enter]')?.click();
  });
  for (const event of ['storage', 'DOMContentLoaded', name]) on(event, show);
  show();
}

/** The text of the inline script. No string in it has a blank beside a sign, so blanks there can go. */
export const shellScript = `(${shell})()`
  .replace(/\/\/ .*|\/\*[\s\S]*?\*\//g, '')
  .replace(/\s*([^\w\s"'])\s*/g, '$1')
  .trim();
