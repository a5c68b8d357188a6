/**
 * The page for frames, `embed.html`: shows what its address asks for and tells the page around it how high it is. It
 * writes markup that the bundle upgrades, so that an address can say no more than such markup.
 */

/** What an address says of the page, not of an element on it. */
const pageParameters = ['lang', 'accent'];

/** `?exercise=toe-yoga&reps=8` gives a card, `?routine=…`, `?src=…` and `#toe-yoga=…` a list. */
const writeMarkup = (address: URL): HTMLElement => {
  const { searchParams } = address;
  const place = document.createElement('div');
  for (const [name, value] of searchParams) {
    if (/^[a-z-]+$/.test(name) && !pageParameters.includes(name)) place.setAttribute(`data-${name}`, value);
  }
  place.dataset.toeYoga = searchParams.has('exercise') || searchParams.has('name') ? 'exercise-card' : 'routine-list';
  if (/[#&]toe-yoga=/.test(address.hash)) place.setAttribute('data-from-link', '');
  const lang = searchParams.get('lang');
  if (lang) place.lang = lang;
  return place;
};

/** WordPress hands a frame a secret, `#?secret=…`, and listens only to messages that bring it along. */
const findSecret = ({ hash }: URL): string | undefined => /[?&]secret=(\w+)/.exec(hash)?.[1];

/** Tells the page around it the height in px, now and whenever it is another one. Nothing else is told. */
const tellHeight = (secret: string | undefined): void => {
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === 0) return;
    parent.postMessage({ type: 'toe-yoga-height', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
};

const address = new URL(location.href);
const accent = address.searchParams.get('accent');
if (accent) document.documentElement.style.setProperty('--toe-yoga-accent', accent);
document.body.append(writeMarkup(address));
if (parent !== window) tellHeight(findSecret(address));
