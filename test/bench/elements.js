// One kind of card, so many times: ?kind=toe-yoga|vanilla|lit|shoelace|list&count=1. More come and go by window.bench.
import { kinds } from './cards.js';

const query = new URLSearchParams(location.search);
const kind = kinds[query.get('kind')];
let loaded;
const main = document.createElement('main');
document.body.append(main);

const longTasks = [];
new PerformanceObserver(list => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
  buffered: true,
});

const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

const append = count => {
  const cards = document.createDocumentFragment();
  for (let i = 0; i < count; i++) cards.append(kind.create(loaded));
  main.append(cards);
  return nextFrame();
};

/** Through everything, a screen a frame. */
const scrollThrough = async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await nextFrame();
    await nextFrame();
  }
};

/** When the frame that is being made is painted. */
const painted = () =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });

/** ms from a press on the button to the frame that answers it, and to the one that shows all that it brings. */
const watchPress = (button, host) =>
  new Promise(resolve => {
    const handle = async ({ timeStamp }) => {
      await new Promise(requestAnimationFrame);
      const answered = (await painted()) - timeStamp;
      // the session is rendered within a frame
      await host?.updateComplete;
      const shown = host ? (await painted()) - timeStamp : answered;
      resolve({ answered, shown });
    };
    button.addEventListener('click', handle, { once: true });
  });

window.bench = { append, scrollThrough, watchPress, longTasks, main, ready: false };
loaded = await kind?.load();
await append(Number(query.get('count') ?? 0));
// all of it is there
await Promise.all([...main.children].map(card => card.updateComplete));
await nextFrame();
window.bench.ready = true;
