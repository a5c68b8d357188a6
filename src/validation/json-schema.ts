import { limits, type ChoicesRule, type NumberRule, type Rule, type Rules } from './rule.js';

export type JsonSchema = Record<string, unknown>;

const text: JsonSchema = { type: 'string', maxLength: limits.text };

const buildNumberSchema = ({ min, max, unit, range }: NumberRule): JsonSchema => {
  const number: JsonSchema = { type: unit ? 'number' : 'integer', minimum: min, maximum: max };
  const pair: JsonSchema = { type: 'array', items: number, minItems: 2, maxItems: 2 };
  const typed: JsonSchema = { type: 'string', pattern: `^\\s*\\d+(\\.\\d+)?(\\s*[-–]\\s*\\d+(\\.\\d+)?)?\\s*$` };
  return { anyOf: range ? [number, pair, typed] : [number, typed] };
};

const buildChoicesSchema = ({ of }: ChoicesRule): JsonSchema => {
  const word = `(${of.join('|')})`;
  return {
    anyOf: [
      { type: 'array', items: { enum: of }, minItems: 1, uniqueItems: true },
      { type: 'string', pattern: `^[\\s,]*${word}([\\s,]+${word})*[\\s,]*$` },
    ],
  };
};

const buildSchema = (rule: Rule): JsonSchema => {
  switch (rule.type) {
    case 'number':
      return buildNumberSchema(rule);
    case 'choice':
      return { enum: rule.of };
    case 'choices':
      return buildChoicesSchema(rule);
    case 'text':
      return text;
    case 'texts':
      return { type: 'array', items: text, maxItems: limits.steps };
    case 'link':
      return { ...text, format: 'uri-reference' };
  }
};

/** The `properties` of a JSON Schema whose fields have these rules. */
export const buildProperties = (rules: Rules): JsonSchema =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, buildSchema(rule)]));
