// The peers: the same foot's outline, its five toes moving through the same four steps with the same rests, as a
// designer would export it for lottie-web, and as plain Web Animations on SVG groups.
const period = 4 * 2.3;
const frames = 60;

/** Where a toe's joint is, how long and thick it is, and how far it turns (degrees) in each of the four steps. */
const toes = [
  { x: 300, y: 195, length: 50, width: 30, turns: [-16, 6, -50, 4] },
  { x: 285, y: 170, length: 42, width: 20, turns: [-6, 2, 0, -40] },
  { x: 272, y: 155, length: 38, width: 18, turns: [2, -2, 0, -40] },
  { x: 258, y: 142, length: 34, width: 17, turns: [10, -5, 0, -38] },
  { x: 243, y: 132, length: 30, width: 16, turns: [18, -7, 0, -34] },
];
const body = [
  [90, 0],
  [180, 0],
  [190, 70],
  [250, 120],
  [315, 180],
  [290, 215],
  [200, 150],
  [120, 150],
  [75, 130],
  [80, 70],
];
const skin = '#e8b294';
const line = '#7a4630';

/** Times (0–1) and angles of a toe: moves for 1.4 s, rests for 0.9 s, in each step. */
const keysOf = ({ turns }) =>
  turns.flatMap((turn, i) => [
    { at: (i * 2.3) / period, turn: turns.at(i - 1) },
    { at: (i * 2.3 + 1.4) / period, turn },
  ]);

const lottieData = () => {
  const rgb = hex => [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16) / 255);
  const fill = color => ({ ty: 'fl', c: { a: 0, k: [...rgb(color), 1] }, o: { a: 0, k: 100 } });
  const stroke = {
    ty: 'st',
    c: { a: 0, k: [...rgb(line), 1] },
    o: { a: 0, k: 100 },
    w: { a: 0, k: 2.5 },
    lc: 2,
    lj: 2,
  };
  const still = {
    ty: 'tr',
    p: { a: 0, k: [0, 0] },
    a: { a: 0, k: [0, 0] },
    s: { a: 0, k: [100, 100] },
    r: { a: 0, k: 0 },
    o: { a: 0, k: 100 },
  };
  const layer = (ind, nm, shapes, transform = {}) => ({
    ddd: 0,
    ind,
    ty: 4,
    nm,
    sr: 1,
    ao: 0,
    ip: 0,
    op: period * frames,
    st: 0,
    bm: 0,
    ks: {
      o: { a: 0, k: 100 },
      r: { a: 0, k: 0 },
      p: { a: 0, k: [0, 0, 0] },
      a: { a: 0, k: [0, 0, 0] },
      s: { a: 0, k: [100, 100, 100] },
      ...transform,
    },
    shapes: [{ ty: 'gr', it: [...shapes, still], nm: 'group' }],
  });
  const none = body.map(() => [0, 0]);
  const toe = ({ x, y, length, width, turns }, index) => {
    const keys = keysOf({ turns });
    const ease = { i: { x: [0.5], y: [1] }, o: { x: [0.5], y: [0] } };
    const r = {
      a: 1,
      k: [
        ...keys.map(({ at, turn }) => ({ t: at * period * frames, s: [turn + 45], ...ease })),
        { t: period * frames, s: [turns.at(-1) + 45] },
      ],
    };
    const rect = (w, h, at) => ({
      ty: 'rc',
      s: { a: 0, k: [w, h] },
      p: { a: 0, k: at },
      r: { a: 0, k: Math.min(w, h) / 2 },
      d: 1,
    });
    const transform = { r, p: { a: 0, k: [x, y, 0] } };
    return [
      layer(10 + index * 3, 'nail', [rect(width / 2, width / 2, [length - width / 2, -2]), fill('#f8ddcd')], transform),
      layer(11 + index * 3, 'lit', [rect(length, width * 0.8, [length / 2, -1]), fill('#f59e4f')], transform),
      layer(12 + index * 3, 'toe', [rect(length, width, [length / 2, 0]), fill(skin), stroke], transform),
    ];
  };
  const path = { ty: 'sh', ks: { a: 0, k: { i: none, o: none, v: body, c: true } } };
  return {
    v: '5.7.0',
    fr: frames,
    ip: 0,
    op: period * frames,
    w: 400,
    h: 300,
    nm: 'foot',
    ddd: 0,
    assets: [],
    layers: [...toes.flatMap(toe), layer(1, 'foot', [path, fill(skin), stroke])],
  };
};

const ns = 'http://www.w3.org/2000/svg';
const draw = (parent, name, attributes) => {
  const node = document.createElementNS(ns, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  parent.append(node);
  return node;
};

export const feet = {
  lottie() {
    const container = document.createElement('div');
    lottie.loadAnimation({ container, renderer: 'svg', loop: true, autoplay: true, animationData: lottieData() });
    return container;
  },
  animations() {
    const svg = document.createElementNS(ns, 'svg');
    svg.setAttribute('viewBox', '0 0 400 300');
    draw(svg, 'path', { d: `M${body.join('L')}z`, fill: skin, stroke: line, 'stroke-width': 2.5 });
    for (const toe of toes) {
      const { x, y, length, width } = toe;
      const group = draw(draw(svg, 'g', { transform: `translate(${x} ${y}) rotate(45)` }), 'g', {});
      draw(group, 'rect', {
        y: -width / 2,
        width: length,
        height: width,
        rx: width / 2,
        fill: skin,
        stroke: line,
        'stroke-width': 2.5,
      });
      draw(group, 'rect', { y: -width * 0.4, width: length, height: width * 0.8, rx: width * 0.4, fill: '#f59e4f' });
      draw(group, 'rect', {
        x: length - width * 0.75,
        y: -width / 4,
        width: width / 2,
        height: width / 2,
        rx: width / 4,
        fill: '#f8ddcd',
      });
      group.animate(
        [...keysOf(toe), { at: 1, turn: toe.turns.at(-1) }].map(({ at, turn }) => ({
          offset: at,
          transform: `rotate(${turn}deg)`,
          easing: 'ease-in-out',
        })),
        { duration: period * 1000, iterations: Infinity },
      );
    }
    return svg;
  },
};
