import { lowerEnd, upperEnd, type Dose, type Quantity } from '../dose/dose.js';
import { findLocale } from '../i18n/registry.js';
import type { Locale } from '../i18n/locale.js';
import type { Routine, RoutineExercise } from '../routine/routine.js';
import { joinFields, pickOptions } from '../validation/fields.js';
import { describeItem, findItemDose } from './item-content.js';
import { readRoutine } from './read-routine.js';

type Resource = Readonly<Record<string, unknown>>;

export interface FhirOptions {
  /** BCP 47. Default `en`. */
  readonly lang?: string;
  /** A FHIR Reference to the patient; default one that names nobody. */
  readonly subject?: Resource;
}

/** `{ count: 10, countMax: 15 }`; `countMax` where there is a range. */
const writeRange = (name: string, quantity: Quantity | undefined): Resource => {
  if (quantity === undefined) return {};
  const [from, to] = [lowerEnd(quantity), upperEnd(quantity)];
  return { [name]: from, ...(from < to && { [`${name}Max`]: to }) };
};

const multiply = (a: Quantity, b: Quantity): Quantity => [lowerEnd(a) * lowerEnd(b), upperEnd(a) * upperEnd(b)];

/** All repetitions of a session; of timed work all its sets. */
const countWork = ({ sets, reps, duration }: Dose): Quantity | undefined => {
  const counted = duration === undefined ? reps : undefined;
  return sets === undefined && counted === undefined ? undefined : multiply(sets ?? 1, counted ?? 1);
};

/** How long one repetition is held, or timed work lasts. */
const writeDuration = ({ hold, duration }: Dose, seconds = duration ?? hold): Resource =>
  seconds !== undefined && upperEnd(seconds) > 0 ? { ...writeRange('duration', seconds), durationUnit: 's' } : {};

const writeFrequency = ({ timesPerDay, daysPerWeek }: Dose): Resource => {
  if (daysPerWeek !== undefined) {
    return { ...writeRange('frequency', multiply(timesPerDay ?? 1, daysPerWeek)), period: 1, periodUnit: 'wk' };
  }
  return timesPerDay === undefined ? {} : { ...writeRange('frequency', timesPerDay), period: 1, periodUnit: 'd' };
};

/** A dose as Timing.repeat; null where nothing of it can be said so. */
const writeRepeat = (dose: Dose): Resource | null => {
  const repeat = { ...writeRange('count', countWork(dose)), ...writeDuration(dose), ...writeFrequency(dose) };
  return Object.keys(repeat).length ? repeat : null;
};

const writeRequest = (item: RoutineExercise, index: number, subject: Resource, locale: Locale): Resource => {
  const { name, dose: patientInstruction } = describeItem(item, locale);
  const repeat = writeRepeat(findItemDose(item) ?? joinFields<Dose>());
  return {
    resourceType: 'ServiceRequest',
    id: `exercise-${index + 1}`,
    status: 'active',
    intent: 'plan',
    code: { text: name },
    subject,
    ...(repeat && { occurrenceTiming: { repeat } }),
    ...(patientInstruction && { patientInstruction }),
    ...(item.note && { note: [{ text: item.note }] }),
  };
};

/**
 * A routine as a FHIR R4 CarePlan. Each activity is a contained ServiceRequest with the dose as Timing.repeat and, as
 * the patient's instruction, the dose as a sentence. The sentence is what counts: Timing.repeat has no place for
 * sets, sides and directions. There, `count` is the repetitions of one session (of timed work the sets), `duration` the
 * seconds of a hold or of timed work, and `frequency` the sessions a day, or a week where days a week are given.
 * @throws RangeError for what cannot be read, with a sentence that says why
 */
export const toFhir = (routine: Routine, options?: FhirOptions | null): Resource => {
  const { lang, subject = { type: 'Patient' } } = pickOptions(options);
  const locale = findLocale(lang);
  const { title, intro, author, exercises } = readRoutine(routine, locale).routine;
  const contained = exercises.map((item, i) => writeRequest(item, i, subject, locale));
  return {
    resourceType: 'CarePlan',
    language: locale.lang,
    contained,
    status: 'active',
    intent: 'plan',
    ...(title && { title }),
    ...(intro && { description: intro }),
    subject,
    ...(author && { author: { display: author } }),
    activity: contained.map(({ id, code }) => ({
      reference: { reference: `#${String(id)}`, type: 'ServiceRequest', display: (code as { text: string }).text },
    })),
  };
};
