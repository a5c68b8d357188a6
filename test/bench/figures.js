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
