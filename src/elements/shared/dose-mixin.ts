import { property } from 'lit/decorators.js';
import { findExercise } from '../../catalogue/index.js';
import { doseFieldNames } from '../../dose/dose-rules.js';
import { readDose, type DoseReading } from '../../dose/parse-dose.js';
import { toKebabCase } from '../../validation/fields.js';
import type { Dose } from '../../dose/dose.js';
import type { BaseElement } from './base-element.js';
import { isRefusal, type ProblemFacts } from '../../validation/problem.js';
import { readForeignAttributes } from './foreign-attributes.js';
import { warnOfProblem } from './warn-once.js';

type Constructor<T> = abstract new (...args: any[]) => T;

/** What an attribute says, or the field's own value; null where it is not given. */
type Given<Field extends keyof Dose> = Required<Dose>[Field] | string | null;

/** The dose as an element's properties and attributes. */
export interface DoseProperties {
  dose: Dose | null;
  sets: Given<'sets'>;
  reps: Given<'reps'>;
  unit: Given<'unit'>;
  hold: Given<'hold'>;
  duration: Given<'duration'>;
  rest: Given<'rest'>;
  sides: Given<'sides'>;
  directions: Given<'directions'>;
  timesPerDay: Given<'timesPerDay'>;
  daysPerWeek: Given<'daysPerWeek'>;
  load: Given<'load'>;
  /** The fields that are given, parsed: once after each change. What cannot be read is left out. */
  readonly givenDose: Dose;
  /** What of the given fields could not be read; with any, the catalogue's dose is not what was prescribed. */
  readonly doseProblems: readonly ProblemFacts[];
}

/** What the reading of a dose depends on. */
const doseProperties: ReadonlySet<PropertyKey> = new Set<PropertyKey>(['exercise', 'dose', ...doseFieldNames]);

/** Gives an element the dose's attributes. They are parsed once, where they enter; `givenDose` has them typed. */
export const DoseMixin = <Base extends Constructor<BaseElement>>(base: Base): Base & Constructor<DoseProperties> => {
  abstract class DoseElement extends base implements DoseProperties {
    /** Dose fields at once; they count before the attributes. */
    @property({ attribute: false }) dose: Dose | null = null;

    /** How often all of it is done, with rests between, 1–99: "3 sets"; a range from 1 reads "up to". */
    @property() sets: Given<'sets'> = null;

    /** Repetitions in a set, on each side where sided, 1–999. */
    @property() reps: Given<'reps'> = null;

    /** What one counts; repetitions, where nothing is said. */
    @property() unit: Given<'unit'> = null;

    /** Seconds held at the end of each repetition, 0–3600. */
    @property() hold: Given<'hold'> = null;

    /** Seconds of continuous work a set, 1–3600, instead of counted repetitions. */
    @property() duration: Given<'duration'> = null;

    /** Seconds between sets, 0–3600. */
    @property() rest: Given<'rest'> = null;

    /** `both` at once (the default), one after the other (`each`), in turn (`alternate`), or `left` or `right` only. */
    @property() sides: Given<'sides'> = null;

    /** One or several: the work is done once in each; clockwise as the person sees their own foot. */
    @property() directions: Given<'directions'> = null;

    /** How often a day, 1–24. */
    @property({ attribute: 'times-per-day' }) timesPerDay: Given<'timesPerDay'> = null;

    /** On how many days of a week, 1–7. */
    @property({ attribute: 'days-per-week' }) daysPerWeek: Given<'daysPerWeek'> = null;

    /** Band colour, weight: the therapist's own words. */
    @property() load: Given<'load'> = null;

    #reading: DoseReading | undefined;

    /** @internal */
    get givenDose(): Dose {
      return this.#read().dose;
    }

    /** @internal */
    get doseProblems(): readonly ProblemFacts[] {
      return this.#read().problems;
    }

    override requestUpdate(...change: Parameters<BaseElement['requestUpdate']>): void {
      // Lit's constructor asks for an update, of no property, before this class has its fields
      if (change[0] !== undefined && doseProperties.has(change[0])) this.#reading = undefined;
      super.requestUpdate(...change);
    }

    #read(): DoseReading {
      this.#reading ??= this.#readAnew();
      return this.#reading;
    }

    #readAnew(): DoseReading {
      const given = doseFieldNames.filter(name => this[name] !== null);
      const attributes = Object.fromEntries(given.map(name => [name, this[name]]));
      const fields = { ...readForeignAttributes(this), ...attributes, ...this.dose };
      const { exercise } = this as { readonly exercise?: string | null };
      const { dose, problems } = readDose(fields, findExercise(exercise)?.dose);
      for (const problem of problems) {
        const name = problem.code === 'unknown-field' ? problem.path : toKebabCase(problem.path);
        warnOfProblem(this.localName, { ...problem, path: name || 'dose' });
      }
      return { dose, problems: problems.filter(isRefusal) };
    }
  }
  return DoseElement;
};
