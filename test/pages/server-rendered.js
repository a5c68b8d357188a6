// Loads the elements once the reader has seen what the server has rendered, and notes what that was and where it stood.
// at night a list says which day a mark belongs to, which no server can know
const noon = new Date().setHours(12, 0, 0, 0);
Date.now = () => noon;

const host = document.body.firstElementChild;
const root = host.shadowRoot;
const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** The elements of a root, and of the roots in it. */
const elementsIn = each =>
  [...each.querySelectorAll(':not(style)')].flatMap(one => [
    one,
    ...(one.shadowRoot ? elementsIn(one.shadowRoot) : []),
  ]);

const facts = {
  nodes: elementsIn(root),
  // what only a sheet makes of it
  isStyled: getComputedStyle(root.querySelector('.base')).containerType === 'inline-size',
  /** What has moved since the elements were asked for, as a share of what is in view. */
  shift: 0,
  /** ms since the page began. */
  upgradedAt: Infinity,
  height: 0,
  /** px that the element has grown by. */
  grown: () => host.offsetHeight - facts.height,
};
window.rendered = facts;
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver(list => {
    for (const { value, startTime } of list.getEntries()) {
      // a parser may paint a root before what is slotted into it, which stands after it in the markup
      if (startTime >= facts.upgradedAt) facts.shift += value;
    }
  }).observe({ type: 'layout-shift' });
}

const upgrade = async () => {
  await nextFrame();
  await nextFrame();
  facts.height = host.offsetHeight;
  facts.upgradedAt = performance.now();
  await import(new URL(import.meta.url).searchParams.get('source'));
};

// not awaited here: WebKit never ends with a page that is left while its module waits
void upgrade();
