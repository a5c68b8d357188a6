import { findExercise } from '../catalogue/index.js';
import type { SourceId } from '../catalogue/exercise.js';
import { sourceData } from '../catalogue/sources.js';
import { lowerEnd, upperEnd, type Dose, type Quantity } from '../dose/dose.js';
import { creditExercise } from '../i18n/exercise-content.js';
import { findLocale } from '../i18n/registry.js';
import type { Locale } from '../i18n/locale.js';
import type { Routine, RoutineExercise } from '../routine/routine.js';
import { isObject, joinFields, pickOptions, readOwn } from '../validation/fields.js';
import { describeItem, findItemDose } from './item-content.js';
import { readExerciseInput, readRoutine, type ExerciseInput } from './read-routine.js';

type Data = Readonly<Record<string, unknown>>;

/** What says something: neither undefined nor '', nor an empty list. */
const pickGiven = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).filter(([, value]) =>
      Array.isArray(value) ? value.length : value !== undefined && value !== '',
    ),
  );

const writeQuantity = (quantity: Quantity): unknown => {
  const [minValue, maxValue] = [lowerEnd(quantity), upperEnd(quantity)];
  return minValue === maxValue ? minValue : { '@type': 'QuantitativeValue', minValue, maxValue };
};

const listSources = (ids: readonly SourceId[]): Data[] =>
  sourceData
    .filter(({ id }) => ids.includes(id))
    .map(({ title, url }) => pickGiven({ '@type': 'Article', name: title, url }));

const writeDose = (item: RoutineExercise, locale: Locale): Data => {
  const { reps, duration, rest, timesPerDay, daysPerWeek } = findItemDose(item) ?? joinFields<Dose>();
  const often = joinFields<Dose>(
    timesPerDay === undefined ? {} : { timesPerDay },
    daysPerWeek === undefined ? {} : { daysPerWeek },
  );
  return {
    repetitions: duration === undefined && reps !== undefined ? writeQuantity(reps) : undefined,
    // ISO 8601
    activityDuration: duration === undefined ? undefined : `PT${duration}S`,
    activityFrequency: locale.describeDose(often, 'side'),
    // UN/CEFACT's code for seconds
    restPeriods: rest ? { '@type': 'QuantitativeValue', value: rest, unitCode: 'SEC' } : undefined,
  };
};

const describeExercise = (item: RoutineExercise, locale: Locale): Data => {
  const { name, purpose, steps, dose, lang = locale.lang } = describeItem(item, locale);
  const exercise = findExercise(item.exercise);
  return pickGiven({
    '@type': 'ExercisePlan',
    name,
    description: purpose,
    inLanguage: lang,
    text: steps.join('\n'),
    additionalVariable: dose,
    ...writeDose(item, locale),
    isBasedOn: listSources(exercise?.sources ?? []),
    creditText: creditExercise(exercise, locale),
  });
};

const describeRoutine = (routine: Routine, locale: Locale): Data => {
  const { title, intro, author, source, lang = locale.lang, exercises } = routine;
  return pickGiven({
    '@type': 'ExercisePlan',
    name: title,
    description: intro,
    inLanguage: lang,
    author: author && { '@type': 'Person', name: author },
    isBasedOn: listSources(source ? [source] : []),
    creditText: source ? locale.card.creditSources([source]) : '',
    hasPart: exercises.map(item => describeExercise(item, locale)),
  });
};

/**
 * A routine or an exercise as JSON-LD: an `ExercisePlan` of schema.org. Written into a page by a program, it is
 * `JSON.stringify(data).replaceAll('<', '\\u003c')` in a script element of type `application/ld+json`.
 * @throws RangeError for what cannot be read, with a sentence that says why
 */
export const structuredDataOf = (
  routineOrExercise: Routine | ExerciseInput,
  options?: { readonly lang?: string } | null,
): Data => {
  const locale = findLocale(pickOptions(options).lang);
  const isRoutine = isObject(routineOrExercise) && readOwn(routineOrExercise, 'exercises') !== undefined;
  const data = isRoutine
    ? describeRoutine(readRoutine(routineOrExercise, locale).routine, locale)
    : describeExercise(readExerciseInput(routineOrExercise as ExerciseInput), locale);
  return { '@context': 'https://schema.org', ...data };
};
