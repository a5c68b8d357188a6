/**
 * Types of the four tags for JSX and templates: `import type {} from 'toe-yoga/jsx'` once, or `"types": ["toe-yoga/jsx"]`.
 * React, Preact and Solid then know the attributes, properties and events; so do Svelte's and Vue's templates. A framework
 * that a project does not have is passed over.
 */
import type { LitElement } from 'lit';
import type { ExerciseId } from './catalogue/index.js';
import type { RoutineId } from './catalogue/routines.js';
import type { Sides, Unit } from './dose/dose.js';
import type { ExerciseCardElement, ExerciseCardEvents } from './elements/exercise-card/index.js';
import type { RepTimerElement, RepTimerEvents } from './elements/rep-timer/index.js';
import type { RoutineListElement, RoutineListEvents } from './elements/routine-list/index.js';
import type { ToeYogaAnimatorElement, ToeYogaAnimatorEvents } from './elements/toe-yoga-animator/index.js';
import type { RoutineDocument } from './routine/routine.js';

/** The element of each tag. */
export interface ToeYogaTags {
  'exercise-card': ExerciseCardElement;
  'rep-timer': RepTimerElement;
  'routine-list': RoutineListElement;
  'toe-yoga-animator': ToeYogaAnimatorElement;
}

export type ToeYogaTag = keyof ToeYogaTags;

/** The events that a tag's markup can listen to; those of what stands in an element bubble up to it. */
type EventsOf<Tag extends ToeYogaTag> = {
  'exercise-card': ExerciseCardEvents & RepTimerEvents & ToeYogaAnimatorEvents;
  'rep-timer': RepTimerEvents & ToeYogaAnimatorEvents;
  'routine-list': RoutineListEvents & ExerciseCardEvents & RepTimerEvents & ToeYogaAnimatorEvents;
  'toe-yoga-animator': ToeYogaAnimatorEvents;
}[Tag];

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The names of the properties that a page can set. */
type SettableName<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement> & string]: Element[Name] extends (...args: never[]) => unknown
    ? never
    : Same<{ [N in Name]: Element[N] }, { -readonly [N in Name]: Element[N] }> extends true
      ? Name
      : never;
}[Exclude<keyof Element, keyof LitElement> & string];

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What an editor offers where any text may stand: there are exercises of one's own, and sides are read as people type them. */
interface Offered {
  exercise: ExerciseId;
  routine: RoutineId;
  sides: Sides;
  unit: Unit;
}
type Offer<Name> = Name extends keyof Offered ? Offered[Name] | (string & {}) | null : never;

/** The type of a property; of a list's `value`, which reads anything, what makes a routine. */
type Settable<Element, Name extends keyof Element> = unknown extends Element[Name]
  ? RoutineDocument | string | null
  : Name extends keyof Offered
    ? Offer<Name>
    : Element[Name];

/** Words of a list as one text, each once, in any order: `'effort pain'`, `'pain, effort'`. */
type WordList<Word extends string, First extends Word = Word> = First extends Word
  ? First | `${First}${' ' | ', '}${WordList<Exclude<Word, First>>}`
  : never;

/** A list of given words as text; never for one of any words, which no attribute takes. */
type WrittenList<Word> = Word extends string ? (string extends Word ? never : Word) : never;

/**
 * What markup can say besides a property's own type: a number also as text, a boolean attribute also empty, a list of
 * words also as one text.
 */
type Written<Value> =
  | Value
  | (Value extends number ? `${number}` : never)
  | (Value extends boolean ? '' : never)
  | (Value extends readonly (infer Word)[] ? WordList<WrittenList<Word>> : never);

/** Properties under their own names, with what is said of them. */
type WrittenProperties<Element, Names extends keyof Element> = {
  [Name in Names]?: Written<Settable<Element, Name>> | undefined;
};
type HyphenedName<Name extends string> = Kebab<Name> extends Name ? never : Kebab<Name>;
type HyphenedAttributes<Element, Names extends keyof Element & string> = {
  [Name in Names as HyphenedName<Name>]?: Written<Settable<Element, Name>> | undefined;
};

/** What a tag takes besides what all HTML elements do: its properties, and its attributes with hyphens. */
export type ToeYogaProps<Tag extends ToeYogaTag> = WrittenProperties<ToeYogaTags[Tag], SettableName<ToeYogaTags[Tag]>> &
  HyphenedAttributes<ToeYogaTags[Tag], SettableName<ToeYogaTags[Tag]>>;

/** An event as the listener of a tag gets it. */
type Heard<Tag extends ToeYogaTag, Name extends keyof EventsOf<Tag>> = EventsOf<Tag>[Name] & {
  readonly currentTarget: ToeYogaTags[Tag];
};

/** Its listeners under their events' names with a prefix: `onrep-timer-phase`, `on:rep-timer-phase`. */
export type ToeYogaListeners<Tag extends ToeYogaTag, Prefix extends string> = {
  [Name in keyof EventsOf<Tag> & string as `${Prefix}${Name}`]?: ((event: Heard<Tag, Name>) => void) | undefined;
};

type VueListeners<Tag extends ToeYogaTag> = {
  [Name in keyof EventsOf<Tag> & string as `on${Capitalize<Camel<Name>>}`]?: (event: Heard<Tag, Name>) => void;
};
type SolidProperties<Tag extends ToeYogaTag> = {
  [Name in SettableName<ToeYogaTags[Tag]> as `prop:${Name}`]?: Settable<ToeYogaTags[Tag], Name> | undefined;
};

type NativeProps<Tag extends ToeYogaTag> = ToeYogaProps<Tag> & ToeYogaListeners<Tag, 'on'>;
type SolidProps<Tag extends ToeYogaTag> = ToeYogaProps<Tag> & SolidProperties<Tag> & ToeYogaListeners<Tag, 'on:'>;
interface VueComponent<Tag extends ToeYogaTag> {
  new (): { $props: ToeYogaProps<Tag> & VueListeners<Tag> };
}
/** @ts-ignore a project may have no React */
type ReactBase<T> = import('react').DetailedHTMLProps<import('react').HTMLAttributes<T>, T>;
/** @ts-ignore a project may have no Preact */
type PreactBase<T extends EventTarget> = import('preact').JSX.HTMLAttributes<T>;
/** @ts-ignore a project may have no Solid */
type SolidBase<T> = import('solid-js').JSX.HTMLAttributes<T>;
/** @ts-ignore a project may have no Svelte */
type SvelteBase<T extends EventTarget> = import('svelte/elements').HTMLAttributes<T>;

type ReactTags = { [Tag in ToeYogaTag]: NativeProps<Tag> & ReactBase<ToeYogaTags[Tag]> };
type PreactTags = { [Tag in ToeYogaTag]: NativeProps<Tag> & PreactBase<ToeYogaTags[Tag]> };
type SolidTags = { [Tag in ToeYogaTag]: SolidProps<Tag> & SolidBase<ToeYogaTags[Tag]> };
type SvelteTags = { [Tag in ToeYogaTag]: NativeProps<Tag> & SvelteBase<ToeYogaTags[Tag]> };
type VueComponents = { [Tag in ToeYogaTag]: VueComponent<Tag> };

/** @ts-ignore */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}

/** @ts-ignore */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}

/** @ts-ignore */
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}

/** @ts-ignore */
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}

/** @ts-ignore */
declare module 'vue' {
  interface GlobalComponents extends VueComponents {}
  /** What stands in a slot of an element; Vue's own slots have no attribute. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
