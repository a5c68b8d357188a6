import {
  equipmentNames,
  exerciseKinds,
  type Equipment,
  type Exercise,
  type ExerciseKind,
  type Rhythm,
} from '../catalogue/exercise.js';
import { exercises } from '../catalogue/index.js';
import { doseFieldNames } from '../dose/dose-rules.js';
import type { Dose, Limb } from '../dose/dose.js';
import { readDoseFields } from '../dose/parse-dose.js';
import type { ExerciseText } from '../i18n/locale.js';
import {
  explainNotAnObject,
  hasFields,
  joinFields,
  joinPath,
  readFields,
  readOwn,
  reportUnknownFields,
  type ReportProblem,
} from '../validation/fields.js';
import { takeExcerpt } from '../validation/problem.js';
import { limits, type NumberRule, type Rules } from '../validation/rule.js';

const text = { type: 'text' } as const;
const texts = { type: 'texts' } as const;

const wordRules = {
  name: text,
  clinicalName: text,
  purpose: text,
  position: text,
  steps: texts,
  cues: texts,
  feel: text,
  mistakes: texts,
  easier: text,
  harder: text,
  progress: text,
  caution: text,
  call: text,
  stop: text,
  leave: text,
  turn: text,
} as const satisfies Rules;

/** The words of an exercise of one's own, in one language: texts of at most 2,000 characters, lists of at most 20. */
export interface OwnExerciseText
  extends
    Pick<ExerciseText, 'name' | 'steps'>,
    Partial<Pick<ExerciseText, Exclude<keyof typeof wordRules, 'name' | 'steps'>>> {}

/** An exercise of one's own, with its words. It has no figure: a placeholder, or the page's picture, stands there. */
export interface OwnExercise extends OwnExerciseText {
  /** Small letters and digits with single hyphens between, at most 40: `wall-sit`. None that the catalogue has. */
  readonly id: string;
  /** BCP 47 tag of its words. Default `en`. */
  readonly lang?: string;
  /** All its words in other languages, by their tags, with as many steps; everywhere else the ones above stand. */
  readonly texts?: Readonly<Record<string, OwnExerciseText>>;
  /** Default `exercise`. */
  readonly kind?: ExerciseKind;
  /** What is done when nobody says otherwise. Default null. */
  readonly dose?: Dose | null;
  readonly equipment?: readonly Equipment[];
  /** What "each" counts. Default `side`. */
  readonly limb?: Limb;
  /** Its times are 0–3600 seconds, those of a move and of the pace at least 0.5. */
  readonly rhythm?: Rhythm;
}

/** What is known of an exercise of one's own once it has been read. */
export interface Definition {
  readonly exercise: Exercise;
  /** Its words by language, and '' for all others. */
  readonly texts: Readonly<Record<string, ExerciseText>>;
}

const factRules = {
  kind: { type: 'choice', of: exerciseKinds },
  equipment: { type: 'choices', of: equipmentNames },
  limb: { type: 'choice', of: ['foot', 'leg', 'side'] satisfies Limb[] },
} as const satisfies Rules;

const seconds = (min = 0): NumberRule => ({ type: 'number', min, max: 3600, unit: 'seconds' });

const rhythmFlags = ['everyStep', 'flow'] as const;

const buildRhythmRules = (steps: number): Rules => {
  const step: NumberRule = { type: 'number', min: 1, max: steps || limits.steps };
  const [time, work] = [seconds(), seconds(0.5)];
  return {
    lift: step,
    move: work,
    release: time,
    switchSide: time,
    switchDirection: time,
    settle: time,
    pace: work,
    loopFrom: step,
  };
};

/** The fields of `parent` under `name`, read in their place; undefined where there are none. */
const readWithin = <Fields>(
  parent: object,
  name: string,
  report: ReportProblem,
  read: (raw: object, report: ReportProblem) => Fields,
): Fields | undefined => {
  const raw = readOwn(parent, name);
  const reportIn: ReportProblem = problem => report({ ...problem, path: joinPath(name, problem.path) });
  if (hasFields(raw)) return read(raw, reportIn);
  if (raw !== undefined) reportIn(explainNotAnObject(raw));
  return undefined;
};

const readRhythm = (raw: object, steps: number, report: ReportProblem): Rhythm => {
  const rules = buildRhythmRules(steps);
  reportUnknownFields(raw, [...Object.keys(rules), ...rhythmFlags], report);
  const flags = rhythmFlags.filter(name => readOwn(raw, name) === true).map(name => [name, true]);
  return joinFields<Rhythm>(readFields(rules, raw, report), Object.fromEntries(flags));
};

const readDose = (raw: object, report: ReportProblem): Dose | null => {
  reportUnknownFields(raw, doseFieldNames, report);
  const dose = readDoseFields(raw, report);
  return Object.keys(dose).length ? { ...dose } : null;
};

/** @param stepCount as many steps, and cues, as there must be; as many as there are, where it is left out */
const readWords = (raw: object, lang: string, report: ReportProblem, stepCount?: number): ExerciseText => {
  const read = readFields(wordRules, raw, report) as Partial<ExerciseText>;
  for (const name of ['name', 'steps']) {
    if (readOwn(raw, name) === undefined) report({ path: name, code: 'missing' });
  }
  const words = { name: '', clinicalName: '', purpose: '', position: '', steps: [], cues: [], feel: '', mistakes: [] };
  const count = stepCount ?? read.steps?.length ?? 0;
  for (const name of ['steps', 'cues'] as const) {
    const value = read[name]?.length ?? count;
    if (count && value !== count) report({ path: name, code: 'other-count', count, value });
  }
  return { ...words, ...read, lang };
};

const isTag = (tag: string): boolean => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag);

const readTag = (tag: string, path: string, report: ReportProblem): string => {
  if (!isTag(tag)) report({ path, code: 'wrong-form', example: 'pt-BR', value: takeExcerpt(tag) });
  return tag;
};

const readTranslations = (raw: object, stepCount: number, report: ReportProblem): Definition['texts'] => {
  const read = Object.keys(raw).map(tag => [
    readTag(tag, tag.slice(0, 40), report).toLowerCase(),
    readWithin(raw, tag, report, (words, reportIn) => {
      reportUnknownFields(words, Object.keys(wordRules), reportIn);
      return readWords(words, tag, reportIn, stepCount);
    }),
  ]);
  return Object.fromEntries(read.filter(([, words]) => words));
};

const readId = (raw: object, report: ReportProblem): string => {
  const id = readOwn(raw, 'id');
  if (id === undefined) report({ path: 'id', code: 'missing' });
  else if (typeof id !== 'string' || id.length > 40 || !/^[a-z\d]+(-[a-z\d]+)*$/.test(id)) {
    report({ path: 'id', code: 'wrong-form', example: 'wall-sit', value: takeExcerpt(id) });
  } else if (exercises.some(exercise => exercise.id === id)) report({ path: 'id', code: 'taken-id' });
  return String(takeExcerpt(id));
};

const fieldNames = ['id', 'lang', 'texts', 'dose', 'rhythm', ...Object.keys({ ...factRules, ...wordRules })];

/** An exercise of one's own, by the rules of a document; what is refused is reported, and then it is not to be used. */
export const readOwnExercise = (raw: object, report: ReportProblem): Definition => {
  reportUnknownFields(raw, fieldNames, report);
  const id = readId(raw, report);
  const { lang = 'en' } = readFields({ lang: text }, raw, report) as { readonly lang?: string };
  const words = readWords(raw, readTag(lang, 'lang', report), report);
  const steps = words.steps.length;
  const dose = readWithin(raw, 'dose', report, readDose) ?? null;
  const translations = readWithin(raw, 'texts', report, (given, within) => readTranslations(given, steps, within));
  return {
    exercise: {
      kind: 'exercise',
      equipment: [],
      limb: 'side',
      ...readFields(factRules, raw, report),
      id,
      dose,
      doseSource: dose && 'author',
      libraryFields: [],
      sources: [],
      position: [],
      worksOn: [],
      steps,
      rhythm:
        readWithin(raw, 'rhythm', report, (given, within) => readRhythm(given, steps, within)) ?? joinFields<Rhythm>(),
      figure: null,
    },
    texts: { ...translations, [lang.toLowerCase()]: words, '': words },
  };
};
