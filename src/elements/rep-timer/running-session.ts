/** One session runs on a page. Copies of the library find it under this name. */
const key = Symbol.for('toe-yoga.running');

interface Pausable {
  pause(): void;
}

const page = globalThis as { [key]?: Pausable };

/** Makes a session the page's running one; another one that runs is paused. */
export const claimPage = (session: Pausable): void => {
  if (page[key] !== session) page[key]?.pause();
  page[key] = session;
};

/** Says that a session no longer runs. */
export const releasePage = (session: Pausable): void => {
  if (page[key] === session) page[key] = undefined;
};
