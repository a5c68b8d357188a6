// What measure-elements.mjs has measured, as rows of one table and as sentences.
import { ours, peers as kinds } from './measure-elements.mjs';

const ms = value => `${Math.round(value)} ms`;
const kB = value => `${(value / 1000).toFixed(1)} kB`;
const plain = value => `${Math.round(value)}`;

/** How many times as much as the element without a library; nothing where that has none. */
const ratio = ({ vanilla, [ours]: own }) => (vanilla > 0 && own > 0 ? `${(own / vanilla).toFixed(1)} ×` : '');

/** One measure of all kinds. */
const pick = (results, name) => Object.fromEntries(Object.entries(results).map(([kind, each]) => [kind, each[name]]));

const row = (what, values, format) => [
  what,
  ...kinds.map(kind => (values[kind] === undefined ? '' : format(values[kind]))),
  ratio(values),
];

/** The growth of the work between two numbers of cards as an exponent: 1 where twice as many cost twice as much. */
const growth = ({ mount }, kind, few, many) =>
  Math.log(mount[many][kind].busy / mount[few][kind].busy) / Math.log(many / few);

/** A list beside one card, both ours. */
const listRow = ({ list, [ours]: card }) => [
  'A list of 20 on a blank page, CPU / 1, to one card of ours',
  ...kinds.map(kind => (kind === ours ? ms(list.busy) : '')),
  `${(list.busy / card.busy).toFixed(1)} ×`,
];

export const cardHead = ['A card', 'without a library', 'bare Lit', 'Shoelace', ours, 'to the first'];

export function cardRows({ load, list, mount, stay, press, shift }) {
  const many = Math.max(...Object.keys(mount).map(Number));
  const exponents = Object.fromEntries(kinds.map(kind => [kind, growth({ mount }, kind, 100, many)]));
  return [
    ...[1, 4].map(slow => row(`One on a blank page, main thread, CPU / ${slow}`, pick(load[slow], 'busy'), ms)),
    row('Longest task, CPU / 1', pick(load[1], 'longest'), ms),
    row('Time that tasks block, CPU / 4', pick(load[4], 'blocking'), ms),
    ...(list ? [listRow(list)] : []),
    ...Object.keys(mount).map(count => row(`${count} at once, main thread`, pick(mount[count], 'busy'), ms)),
    ...(many > 100 ? [row(`Growth from 100 to ${many}, exponent`, exponents, value => value.toFixed(2))] : []),
    row(`JS heap of one of ${many}`, pick(mount[many], 'heap'), kB),
    row(`Nodes of one of ${many}`, pick(mount[many], 'nodes'), plain),
    row(`All ${many} scrolled through: longest task`, pick(stay, 'longest'), ms),
    row('JS heap of one then', pick(stay, 'heap'), kB),
    row('JS heap of one that is left after removal', pick(stay, 'leftHeap'), kB),
    ...[1, 4].map(slow =>
      row(
        `Press to paint, CPU / ${slow}: an empty button, Start`,
        { vanilla: press[slow].empty, [ours]: press[slow].start },
        ms,
      ),
    ),
    ...[1, 4].map(slow => row(`Press to all of the session, CPU / ${slow}: Start`, { [ours]: press[slow].shown }, ms)),
    ...Object.entries(shift).map(([name, value]) => row(`Layout shift: ${name} px`, { [ours]: value }, String)),
  ];
}

export function summariseCards({ load, mount, press, shift }) {
  const many = Math.max(...Object.keys(mount).map(Number));
  return [
    `One card takes ${ratio(pick(load[1], 'busy'))} the main thread of a page whose card is written without a library, ` +
      `${many} appended at once ${ratio(pick(mount[many], 'busy'))}.`,
    `A card out of sight holds ${kB(mount[many][ours].heap)} of JS heap and ${plain(mount[many][ours].nodes)} nodes.`,
    `Start is answered in ${ms(press[4].start)} on a CPU four times slower (an empty button: ${ms(press[4].empty)}), all of the session is there after ${ms(press[4].shown)}; ` +
      `the page above shifts by ${Math.max(shift['styled 360'], shift['styled 1000'])}.`,
  ].join('\n');
}
