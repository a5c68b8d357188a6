import { buildProperties, type JsonSchema } from '../validation/json-schema.js';
import { limits } from '../validation/rule.js';
import { exerciseRules, routineRules } from './routine.js';

/**
 * JSON Schema (draft 2020-12) of a routine document, from the rules that the parser reads by. What a schema cannot say
 * (a range in order, a catalogue id, a safe link) the parser checks besides.
 */
export const routineSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Toe Yoga routine',
  type: 'object',
  required: ['version', 'exercises'],
  properties: {
    version: { const: 1 },
    ...buildProperties(routineRules),
    exercises: {
      type: 'array',
      minItems: 1,
      maxItems: limits.exercises,
      items: {
        type: 'object',
        properties: buildProperties(exerciseRules),
        anyOf: [{ required: ['exercise'] }, { required: ['name'] }],
      },
    },
  },
};
