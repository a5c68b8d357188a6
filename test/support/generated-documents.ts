import { exercises, routines } from '../../src/core.js';
import { doseRules } from '../../src/dose/dose-rules.js';
import { clinicRules, documentFieldNames, exerciseRules, routineRules } from '../../src/routine/routine.js';
import type { Rule } from '../../src/validation/rule.js';
import type { Random } from './random.js';

/** What must stay text: each would set `ran` on the page, or fetch, if it became markup, a link or code. */
const markup = [
  '<img src="x" onerror="ran = 1">',
  '<script>ran = 1</script>',
  '"><svg onload=ran=1>',
  "'-ran=1-'",
  '</script><script>ran = 1</script>',
  '<style>* { display: none }</style>',
  '{{ran = 1}} ${ran = 1}',
  '<a href="javascript:ran=1">x</a>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<!-- --> ]]> <?x?> &lt;b&gt; &#0;',
];
const texts = [
  'Lean on a wall.',
  '',
  ' ',
  'Fußgewölbe – 8–12×',
  'a\nb\r\n\tc',
  '\0\u0007\u001b[31m',
  '\ud800',
  '\u202e\u2066abc\u200f',
  '👩‍👩‍👧‍👦',
  'x'.repeat(2000),
  'x'.repeat(2001),
  'a\u0301'.repeat(500),
  'NaN',
  'undefined',
  '[object Object]',
  ...markup,
];
const links = ['https://a.example/b.png', '//a.example/b.mp4', 'https://youtu.be/x', 'javascript:ran=1', 'data:text/html,x', ' java\nscript:ran=1', 'http://[', 'https://user:pass@a.example/', 'blob:x', '\\\\a.example\\b']; // prettier-ignore
/** As JSON: also what no program would write, but a reader has to bear. */
const odd = ['null', 'true', '[]', '{}', '-1', '0', '0.5', '1e400', '-1e400', '1e-9', '99999999999999999999', '[1,2,3]', '[5,1]', '[[[[]]]]', '{"_$litType$":1,"strings":["<img src=x onerror=ran=1>"],"values":[]}', '{"__proto__":{"polluted":1}}', '{"toString":1,"valueOf":null}', '{"length":3}', `${'['.repeat(500)}${']'.repeat(500)}`]; // prettier-ignore
const typed = ['10', ' 8 ', '8-12', '8–12', '5 s', '1 min', '0:30', '3x10', '12x', '１２', '٣', '2/week', '1,5', '-3', '1e3', 'ten']; // prettier-ignore
/** Names of no field, and of what every object has. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'toJSON', 'then', 'Reps', 'rep', 'hold ', 'exercise_id', '', '<b>', '_$litType$', 'innerHTML']; // prettier-ignore

const json = (value: unknown): string => JSON.stringify(value);
const object = (fields: readonly string[]): string => `{${fields.join(',')}}`;
const field = (name: string, value: string): string => `${json(name)}:${value}`;
const some = (random: Random, most: number, write: () => string): string[] =>
  Array.from({ length: random.whole(most + 1) }, write);

/** A value that a rule allows, for the most part. */
const writeSound = (random: Random, rule: Rule): string => {
  switch (rule.type) {
    case 'number': {
      const value = Math.min(rule.max, rule.min + random.whole(20));
      return rule.range && random.chance(0.3)
        ? json([value, Math.min(rule.max, value + random.whole(9))])
        : json(value);
    }
    case 'choice':
      return json(random.pick(rule.of));
    case 'choices':
      return json([random.pick(rule.of)]);
    case 'texts':
      return `[${some(random, 5, () => json(random.pick(texts)))}]`;
    case 'link':
      return json(random.pick(links));
    default:
      return json(random.pick(texts));
  }
};

const writeOdd = (random: Random): string =>
  random.pick([() => random.pick(odd), () => json(random.pick(typed)), () => json(random.pick(texts))])();

const writeField = (random: Random, name: string, rule: Rule): string =>
  field(name, random.chance(0.9) ? writeSound(random, rule) : writeOdd(random));

const writeUnknown = (random: Random): string => field(random.pick(names), writeOdd(random));

const writeExercise = (random: Random): string => {
  if (random.chance(0.03)) return writeOdd(random);
  const rules: readonly [string, Rule][] = Object.entries(exerciseRules);
  const id = random.chance(0.05) ? random.pick(texts) : random.pick(exercises).id;
  return object([
    ...(random.chance(0.7) ? [field('exercise', json(id))] : []),
    ...(random.chance(0.5) ? [writeField(random, 'name', exerciseRules.name)] : []),
    ...some(random, 4, () => writeField(random, ...random.pick(rules))),
    ...some(random, 2, () => writeField(random, ...random.pick(Object.entries(doseRules)))),
    ...(random.chance(0.2) ? [writeUnknown(random)] : []),
  ]);
};

const writeExercises = (random: Random): string => {
  if (random.chance(0.03)) return writeOdd(random);
  const most = random.chance(0.01) ? 120 : 5;
  return `[${some(random, most, () => writeExercise(random))}]`;
};

const writeClinic = (random: Random): string =>
  random.chance(0.1)
    ? writeOdd(random)
    : object(some(random, 3, () => writeField(random, ...random.pick(Object.entries(clinicRules)))));

/** A document by the grammar of documents, with some of what it does not allow. */
const writeDocument = (random: Random): string => {
  if (random.chance(0.02)) return writeOdd(random);
  if (random.chance(0.02)) return json(random.pick(routines));
  const rules: readonly [string, Rule][] = Object.entries(routineRules);
  return object([
    ...(random.chance(0.98) ? [field('version', random.chance(0.95) ? '1' : writeOdd(random))] : []),
    ...some(random, 4, () => writeField(random, ...random.pick(rules))),
    ...(random.chance(0.3) ? [field('clinic', writeClinic(random))] : []),
    ...(random.chance(0.1) ? [field(random.pick(documentFieldNames), writeOdd(random))] : []),
    ...(random.chance(0.1) ? [writeUnknown(random)] : []),
    field('exercises', writeExercises(random)),
  ]);
};

/** Bytes that mean something to JSON, UTF-8 or HTML stand for others more often than chance would have them. */
const telling = [...new TextEncoder().encode('{}[]",:\\<>/&0-.e+tfn \n'), 0, 0x7f, 0x80, 0xc3, 0xed, 0xf0, 0xff];

const mangleOnce = (random: Random, bytes: number[]): void => {
  const at = random.whole(bytes.length + 1);
  const length = random.whole(random.chance(0.2) ? 200 : 4);
  const changes = [
    () => bytes.splice(at, 1, random.pick(telling)),
    () => bytes.splice(at, 0, random.pick(telling)),
    () => bytes.splice(at, length),
    () => bytes.splice(random.whole(bytes.length + 1), 0, ...bytes.slice(at, at + length)),
    () => bytes.splice(at, 1, (bytes[at] ?? 0) ^ (1 << random.whole(8))),
    () => random.chance(0.2) && bytes.splice(at),
  ];
  random.pick(changes)();
};

/** A text whose bytes went through something that does not know of letters. */
const mangle = (random: Random, text: string): string => {
  const bytes = [...new TextEncoder().encode(text)];
  for (let times = 1 + random.whole(4); times > 0; times--) mangleOnce(random, bytes);
  return new TextDecoder().decode(new Uint8Array(bytes));
};

/** A routine document's text: sound, not quite, or with mangled bytes. */
export const generateDocument = (random: Random): string => {
  const text = writeDocument(random);
  return random.chance(0.4) ? mangle(random, text) : text;
};
