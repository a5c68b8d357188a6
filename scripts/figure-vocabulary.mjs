/**
 * Draws the labelled picture of src/figure/README.md from the compiled figures: `tsc --build && node
 * scripts/figure-vocabulary.mjs`. Left, a figure as it is drawn; right, what it is made of.
 */
import { writeFileSync } from 'node:fs';
import { exercises, figureSvg } from '../out/src/core.js';
import { poseBones } from '../out/src/figure/kit/transform.js';
import { sceneOf } from '../out/src/figure/models/scene.js';
import { poseBetween } from '../out/src/figure/motion/pose.js';
import { cameraFor } from '../out/src/figure/render/camera.js';
import { ProjectedSphere, projectionFor, projectPoint } from '../out/src/figure/render/projection.js';

const id = 'toe-yoga';
const step = 3;
const view = 'side';
const { figure } = exercises.find(exercise => exercise.id === id);
const camera = cameraFor(figure, view, 'left');
const { yaw, pitch } = camera;
const model = sceneOf(figure);
const bones = poseBones(model.bones, { ...poseBetween(figure, { step }), yaw, pitch });
const projection = projectionFor(figure, camera);

const ink = '#24302f';
const colors = { bone: '#0f6f67', sphere: '#8e44ad', axis: '#24302f' };
/** Where the two pictures stand, in view box units. */
const panels = { drawn: 0, made: 2020 };
const size = { width: 3640, height: 1540 };

const placeOf = point => projectPoint(bones, projection, point);
const sphereNamed = name => model.spheres.find(sphere => sphere.id === name);
/** The middle of some spheres. */
const between = names => {
  const places = names.map(name => placeOf(sphereNamed(name)));
  const mean = axis => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return { x: mean('x'), y: mean('y') };
};
const pivotOf = bone => placeOf({ bone, at: model.bones.get(bone).pivot });

const line = (from, to, color, extra = '') =>
  `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" fill="none" stroke="${color}" stroke-width="4" ${extra}/>`;

/** Words beside the picture, with a line from them to what they name. */
const label = (words, to, { x, y, color = ink }) => {
  const [title, ...more] = words.split('|');
  const below = to.y > y;
  const end = { x, y: below ? y + 18 + 44 * more.length : y - 46 };
  const text = [
    `<tspan font-weight="bold">${title}</tspan>`,
    ...more.map(each => `<tspan x="${x}" dy="44">${each}</tspan>`),
  ];
  return `${line(end, to, color, 'stroke-opacity=".7"')}<circle cx="${to.x}" cy="${to.y}" r="8" fill="${color}"/><text x="${x}" y="${y}" text-anchor="middle" fill="${color}">${text.join('')}</text>`;
};

const paths = figureSvg(id, { step, view })
  .replace(/^.*<\/title>/s, '')
  .replace('</svg>', '');

const projectedSpheres = model.spheres.map(sphere => {
  const projected = new ProjectedSphere(sphere);
  projected.project(bones, projection);
  return projected;
});
const spheres = projectedSpheres
  .map(
    ({ plain: { x, y, radius } }) =>
      `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colors.sphere}" stroke-width="3" stroke-opacity=".55"/>`,
  )
  .join('');
const pointsOf = chain => chain.map(sphere => placeOf(sphere)).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
const chains = model.parts
  .flatMap(part => part.chains)
  .map(chain => `<path d="M${pointsOf(chain).join('L')}" fill="none" stroke="${colors.sphere}" stroke-width="5"/>`)
  .join('');
const fans = model.parts
  .flatMap(part => part.fans)
  .map(([first, ...rest]) =>
    rest
      .slice(1)
      .map(
        (last, i) =>
          `<path d="M${pointsOf([first, rest[i], last]).join('L')}z" fill="${colors.sphere}" fill-opacity=".09"/>`,
      )
      .join(''),
  )
  .join('');
const boneNames = ['shin', 'bigToe', 'bigToeTip'];
const pivots = boneNames
  .map(pivotOf)
  .map(
    ({ x, y }) =>
      `<rect x="${x - 13}" y="${y - 13}" width="26" height="26" transform="rotate(45 ${x} ${y})" fill="${colors.bone}"/>`,
  )
  .join('');

/** The axes, beside the foot. */
const axes = () => {
  const at = (x, y, z) => placeOf({ bone: 'ground', at: [x, y + 8, z - 118] });
  const origin = at(0, 0, 0);
  return [
    ['y: up', at(0, 34, 0), { dx: 0, dy: -18, anchor: 'middle' }],
    ['z: forward', at(0, 0, 26), { dx: -20, dy: 56, anchor: 'middle' }],
  ]
    .map(
      ([words, end, { dx, dy, anchor }]) =>
        `${line(origin, end, colors.axis)}<circle cx="${end.x}" cy="${end.y}" r="9" fill="${colors.axis}"/><text x="${end.x + dx}" y="${end.y + dy}" text-anchor="${anchor}" fill="${colors.axis}">${words}</text>`,
    )
    .join('');
};

const isArchEdge = mark => mark.role === 'edge line' && mark.points[0].bone === 'sole';
const archEdge = model.parts.flatMap(part => part.marks).find(isArchEdge).points;

const drawn = [
  paths,
  label('part bigToe|in the highlight colour:|it works in this step', between(['bigToeJoint']), { x: 960, y: 300 }),
  label('arrow|from the pose of the|step before', { x: 1362, y: 684 }, { x: 1520, y: 800 }),
  label('mark|the edge of the arch', placeOf(archEdge[2]), { x: 560, y: 1290 }),
  label('mark|medial malleolus', { x: 430, y: 678 }, { x: 330, y: 460 }),
  label('shadow|on the ground, y = 0', { x: 980, y: 1133 }, { x: 1060, y: 1290 }),
];
const made = [
  fans,
  spheres,
  chains,
  pivots,
  axes(),
  label('sphere heel', between(['heel']), { x: 150, y: 1290, color: colors.sphere }),
  label('sphere talus', between(['talus']), { x: 780, y: 330, color: colors.sphere }),
  label('bone shin|turns about the ankle:|ankleDorsiflexion …', pivotOf('shin'), {
    x: -210,
    y: 460,
    color: colors.bone,
  }),
  label('bone bigToe|joints bigToeExtension,|bigToeAbduction', pivotOf('bigToe'), {
    x: 1000,
    y: 500,
    color: colors.bone,
  }),
  label('bone bigToeTip|joint bigToeFlexion', pivotOf('bigToeTip'), { x: 1340, y: 330, color: colors.bone }),
  label('fan|fills what links leave open', between(['talus', 'heel']), { x: 560, y: 1290, color: colors.sphere }),
  label('chain|a link, from firstCuneiform|to bigToeHead', between(['firstCuneiform', 'bigToeHead']), {
    x: 1060,
    y: 1290,
    color: colors.sphere,
  }),
];

/** A panel's picture is cut where its view box ends: the shin goes on. */
const panel = (x, title, [picture, labels]) =>
  `<g transform="translate(${x} 130)"><text x="40" y="-45" font-size="52" font-weight="bold" fill="${ink}">${title}</text><g clip-path="url(#picture)">${picture.join('')}</g>${labels.join('')}</g>`;

const contents = [
  `<title>A foot as it is drawn, and the bones, spheres, chains and fans that it is made of</title>`,
  `<clipPath id="picture"><path d="M-400 0H1800V1250H-400z"/></clipPath>`,
  `<rect width="${size.width}" height="${size.height}" fill="#f4f1ea"/>`,
  panel(panels.drawn, 'As it is drawn: toe-yoga, step 3, from the side', [drawn.slice(0, 1), drawn.slice(1)]),
  panel(panels.made, 'What it is made of', [made.slice(0, 5), made.slice(5)]),
];
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="sans-serif" font-size="38" stroke-linecap="round" stroke-linejoin="round">${contents.join('\n')}</svg>\n`;

writeFileSync(new URL('../src/figure/vocabulary.svg', import.meta.url), svg);
