import { exerciseRules, routineRules } from './routine.js';
import { limits, type Rule, type Rules } from '../validation/rule.js';

type Schema = Record<string, unknown>;

const text: Schema = { type: 'string', maxLength: limits.text };

const numberSchema = (rule: Rule & { type: 'number' }): Schema => {
  const one: Schema = { type: rule.unit ? 'number' : 'integer', minimum: rule.min, maximum: rule.max };
  const typed: Schema = { type: 'string', pattern: `^\\s*\\d+(\\.\\d+)?(\\s*[-–]\\s*\\d+(\\.\\d+)?)?\\s*$` };
  return { anyOf: [one, ...(rule.range ? [{ type: 'array', items: one, minItems: 2, maxItems: 2 }] : []), typed] };
};

const schemaOf = (rule: Rule): Schema => {
  switch (rule.type) {
    case 'number':
      return numberSchema(rule);
    case 'choice':
      return { enum: rule.of };
    case 'choices':
      return {
        anyOf: [
          { type: 'array', items: { enum: rule.of }, minItems: 1, uniqueItems: true },
          { type: 'string', pattern: `^[\\s,]*(${rule.of.join('|')})([\\s,]+(${rule.of.join('|')}))*[\\s,]*$` },
        ],
      };
    case 'text':
      return text;
    case 'texts':
      return { type: 'array', items: text, maxItems: limits.steps };
    case 'link':
      return { ...text, format: 'uri-reference' };
  }
};

const properties = (rules: Rules): Schema =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, schemaOf(rule)]));

/**
 * JSON Schema (draft 2020-12) of a routine document, from the rules that the parser reads by. What a schema cannot say
 * (a range in order, a catalogue id, a safe link) the parser checks besides.
 */
export const routineSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Toe Yoga routine',
  type: 'object',
  required: ['version', 'exercises'],
  properties: {
    version: { const: 1 },
    ...properties(routineRules),
    exercises: {
      type: 'array',
      minItems: 1,
      maxItems: limits.exercises,
      items: {
        type: 'object',
        properties: properties(exerciseRules),
        anyOf: [{ required: ['exercise'] }, { required: ['name'] }],
      },
    },
  },
};
