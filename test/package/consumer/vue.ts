// What Vue's checker of templates asks: the props of a global component, an event as `onRepTimerPhase`.
import type {} from 'toe-yoga/jsx';
import type { GlobalComponents, HTMLAttributes } from 'vue';

type PropsOf<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Props }
  ? Props
  : never;

export const card: PropsOf<'exercise-card'> = {
  exercise: 'toe-yoga',
  'times-per-day': '2',
  reps: [8, 10],
  onRepTimerPhase: ({ detail, currentTarget }) => currentTarget.timer?.adjust(detail.seconds),
};
export const list: PropsOf<'routine-list'> = { value: { version: 1, exercises: [{ exercise: 'toe-curls' }] } };
export const asking: PropsOf<'routine-list'> = { routine: 'hip-and-foot', ask: 'pain effort' };
// @ts-expect-error not a word of the list
export const sleep: PropsOf<'routine-list'> = { ask: 'sleep' };
// @ts-expect-error a number is no routine
export const none: PropsOf<'routine-list'> = { value: 7 };
// @ts-expect-error not a view
export const figure: PropsOf<'toe-yoga-animator'> = { view: 'behind' };
export const note: HTMLAttributes = { slot: 'note' };
