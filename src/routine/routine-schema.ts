import { exercises } from '../catalogue/index.js';
import { buildIdSchema, buildObject, buildProperties, type JsonSchema } from '../validation/json-schema.js';
import { limits } from '../validation/rule.js';
import { clinicRules, exerciseRules, routineRules } from './routine.js';

const exerciseSchema: JsonSchema = {
  ...buildObject(
    { ...buildProperties(exerciseRules), exercise: buildIdSchema(exercises.map(({ id }) => id)) },
    '#/properties/exercises/items',
  ),
  anyOf: ['exercise', 'name'].map(name => ({
    required: [name],
    properties: { [name]: { type: 'string', pattern: '\\S' } },
  })),
};

/**
 * JSON Schema (draft 2020-12) of a routine document, from the rules that the parser reads by: what it accepts, the parser
 * reads, as long as each range is in order, which a schema cannot say. Of the many ways to type a number the parser
 * reads a few more, such as those with digits of other scripts.
 */
export const routineSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://unpkg.com/toe-yoga/dist/routine.schema.json',
  title: 'Toe Yoga routine',
  required: ['version', 'exercises'],
  ...buildObject(
    {
      version: { anyOf: [{ const: 1 }, { type: 'string', pattern: '^\\s*1\\s*$' }] },
      ...buildProperties(routineRules),
      source: { type: 'string' },
      clinic: buildObject(buildProperties(clinicRules), '#/properties/clinic'),
      theme: { type: 'object' },
      exercises: { type: 'array', minItems: 1, maxItems: limits.exercises, items: exerciseSchema },
    },
    '#',
  ),
};
