/**
 * What a field of a dose or a routine may hold, as data. The parser, the JSON Schema and the sentences of problems are
 * all made from it.
 */
export type Rule = NumberRule | ChoiceRule | ChoicesRule | TextRule | TextsRule | LinkRule;

export interface NumberRule {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  /** Given: fractions are allowed. Left out: the number is a count and whole. */
  readonly unit?: 'seconds' | 'times';
  /** What a count counts: which words may stand beside a typed one. */
  readonly counts?: 'reps' | 'sets' | 'timesPerDay' | 'daysPerWeek';
  /** Whether two numbers in order may stand for "from … to". */
  readonly range?: true;
}

/** Other ways to type a word, in small letters, and the word that they mean. */
export type Spellings = Readonly<Record<string, string>>;

/** One of several words, in letters of any size. */
export interface ChoiceRule {
  readonly type: 'choice';
  readonly of: readonly string[];
  readonly spellings?: Spellings;
}

/** One or more of several words, none twice. */
export interface ChoicesRule {
  readonly type: 'choices';
  readonly of: readonly string[];
  readonly spellings?: Spellings;
}

export interface TextRule {
  readonly type: 'text';
}

/** A list of texts. */
export interface TextsRule {
  readonly type: 'texts';
}

/** http, https or relative. */
export interface LinkRule {
  readonly type: 'link';
}

/** The rules of an object's fields, by their names. */
export type Rules = Readonly<Record<string, Rule>>;

/** Bounds of a routine document, checked before anything is shown. */
export const limits = {
  exercises: 100,
  /** Of an exercise of one's own. */
  steps: 20,
  /** Characters of one text. */
  text: 2000,
  /** Bytes of a document in UTF-8. */
  bytes: 256 * 1024,
} as const;
