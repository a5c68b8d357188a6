// The contact sheet: each step of each exercise, drawn from the package without the elements.
import { exercises, exerciseText, figureSvg } from '../dist/core.js';

const form = document.querySelector('form');
const parser = new DOMParser();

const shown = () => {
  const { progress, side, view } = Object.fromEntries(new FormData(form));
  return { progress: Number(progress), side, view };
};

/** A picture as a node of this page. */
const picture = (id, step) => {
  const svg = parser.parseFromString(figureSvg(id, { ...shown(), step }), 'image/svg+xml').documentElement;
  return document.importNode(svg, true);
};

const add = (parent, name, text = '') => {
  const element = parent.appendChild(document.createElement(name));
  element.textContent = text;
  return element;
};

const cells = exercises.flatMap(({ id, figure }) => {
  const { name, steps } = exerciseText(id);
  const main = document.querySelector('main');
  add(main, 'h2', name);
  const list = add(main, 'ol');
  return (figure?.keyPoses ?? []).map((_, i) => {
    const item = add(list, 'li');
    item.append(picture(id, i + 1));
    add(item, 'p', `${i + 1}. ${steps[i]}`);
    return { id, step: i + 1, item };
  });
});

let asked = 0;
form.addEventListener('input', () => {
  // Once a frame is enough, however fast the slider goes.
  asked ||= requestAnimationFrame(() => {
    asked = 0;
    for (const { id, step, item } of cells) item.querySelector('svg').replaceWith(picture(id, step));
  });
});
