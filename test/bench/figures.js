// One kind of moving foot, so many times: ?kind=toe-yoga|animations|lottie&count=20&where=view|away
import '/dist/toe-yoga.min.js';
import { feet } from './feet.js';

const query = new URLSearchParams(location.search);
const count = Number(query.get('count') ?? 1);
const main = document.createElement('main');
main.className = `${count === 1 ? 'one' : ''} ${query.get('where') ?? ''}`;
document.body.append(main);

const makers = {
  nothing: () => document.createElement('div'),
  'toe-yoga': () => {
    const figure = document.createElement('toe-yoga-animator');
    Object.assign(figure, { noControls: true, loop: true, captions: [] });
    figure.updateComplete.then(() => figure.play());
    return figure;
  },
  ...feet,
};
for (let i = 0; i < count; i++) main.append(makers[query.get('kind') ?? 'toe-yoga']());

/** Attributes that are written when a frame is drawn. */
const attributeFilter = ['d', 'points', 'transform'];
/** ms from one frame to the next, at most; what is longer is a rest. */
const longestFrame = 250;

/** How many frames a second are drawn while the first of them moves, in so many ms. Web Animations write nothing. */
window.countFrames = async ms => {
  const figure = main.firstElementChild;
  const times = [];
  // all that one frame writes is told in one go
  const observer = new MutationObserver(() => times.push(performance.now()));
  observer.observe(figure.shadowRoot ?? figure, { attributes: true, subtree: true, attributeFilter });
  await new Promise(resolve => setTimeout(resolve, ms));
  observer.disconnect();
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  const moving = gaps.filter(gap => gap < longestFrame);
  return moving.length ? (1000 * moving.length) / moving.reduce((sum, gap) => sum + gap) : null;
};
