import { limits, type ChoicesRule, type NumberRule, type Rule, type Rules } from './rule.js';
import { buildChoicePattern, buildChoicesPattern, buildNumberPattern, ignoreCase } from './typed-pattern.js';
import { maxTypedLength } from './typed-quantity.js';

export type JsonSchema = Record<string, unknown>;

/** What forms and spreadsheets write where nothing is given. */
const notGiven: readonly JsonSchema[] = [
  { type: 'null' },
  { type: 'string', pattern: '^\\s*$' },
  { type: 'array', maxItems: 0 },
];

const text: JsonSchema = { type: 'string', maxLength: limits.text };

/** http, https or relative, without what the parser of URLs would have to mend. */
const linkPattern = (() => {
  const host = '(?:[A-Za-z0-9_-]+\\.)*[A-Za-z]+';
  const absolute = `https?://${host}(?::[0-9]{1,4})?(?:[/?#][^\\s\\\\]*)?`;
  const relative = '(?![A-Za-z][A-Za-z0-9+.-]*:)(?!//)[^\\s\\\\]+';
  return `^(?:${absolute}|${relative})$`;
})();

const typed = (pattern: string): JsonSchema => ({ type: 'string', maxLength: maxTypedLength, pattern });

const buildNumberSchemas = (rule: NumberRule): readonly JsonSchema[] => {
  const { min, max, unit, range } = rule;
  const number: JsonSchema = { type: unit ? 'number' : 'integer', minimum: min, maximum: max };
  const end: JsonSchema = { anyOf: [number, typed(buildNumberPattern(rule, false))] };
  const pair: JsonSchema = { type: 'array', items: end, minItems: 2, maxItems: 2 };
  return [number, ...(range ? [pair] : []), typed(buildNumberPattern(rule))];
};

const buildChoicesSchemas = (rule: ChoicesRule): readonly JsonSchema[] => [
  { type: 'array', items: { enum: rule.of }, minItems: 1, uniqueItems: true },
  typed(buildChoicesPattern(rule)),
];

/** The schemas of which a field's value follows one. */
const buildSchemas = (rule: Rule): readonly JsonSchema[] => {
  switch (rule.type) {
    case 'number':
      return buildNumberSchemas(rule);
    case 'choice':
      return [{ enum: rule.of }, typed(buildChoicePattern(rule))];
    case 'choices':
      return buildChoicesSchemas(rule);
    case 'text':
      return [text];
    case 'texts':
      return [{ type: 'array', items: text, maxItems: limits.steps }];
    case 'link':
      return [{ ...text, pattern: linkPattern }];
  }
};

/** The `properties` of a JSON Schema whose fields have these rules. */
export const buildProperties = (rules: Rules): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, { anyOf: [...buildSchemas(rule), ...notGiven] }]),
  );

/** Names for programs and people, which nobody reads. */
const remarks: JsonSchema = { '^(?:[$_]|[Xx]-)': true };

/** `timesPerDay` in letters of any size, with hyphens or underscores; not as it is written in the schema. */
const otherSpellings = (name: string): string => {
  const words = ignoreCase(name.toLowerCase()).replaceAll('][', '][-_]*[');
  return `^(?!${name}$)${words}$`;
};

/**
 * An object with these properties, under their names or other spellings of them, and none besides.
 * @param path of the object in the schema: `#/properties/exercises/items`
 */
export const buildObject = (properties: Record<string, JsonSchema>, path: string): JsonSchema => ({
  type: 'object',
  properties,
  patternProperties: Object.fromEntries([
    ...Object.entries(remarks),
    ...Object.keys(properties).map(name => [otherSpellings(name), { $ref: `${path}/properties/${name}` }]),
  ]),
  additionalProperties: false,
});

/** One of several words in letters of any size, and with spaces around it. */
export const buildIdSchema = (ids: readonly string[]): JsonSchema => ({
  anyOf: [
    { type: 'string', enum: ids },
    { type: 'string', pattern: ignoreCase(`^\\s*(?:${ids.join('|')})\\s*$`) },
    ...notGiven,
  ],
});
