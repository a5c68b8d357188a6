/** @jsxImportSource solid-js */
import type {} from 'toe-yoga/jsx';
import type { JSX } from 'solid-js';

export function Page(props: { steps: string[] }): JSX.Element {
  return (
    <>
      <exercise-card
        class="wide"
        exercise="toe-yoga"
        reps="8-10"
        times-per-day="2"
        prop:steps={props.steps}
        prop:reps={[8, 10]}
        on:rep-timer-phase={({ detail, currentTarget }) => currentTarget.timer?.adjust(detail.seconds)}
      >
        <p slot="note">Begin sitting.</p>
      </exercise-card>
      <routine-list
        prop:value={{ version: 1, exercises: [{ exercise: 'toe-curls' }] }}
        on:routine-list-done={({ detail }) => detail.done}
      />
      <routine-list routine="hip-and-foot" ask="effort pain" prop:ask={['effort', 'pain']} />
      {/* @ts-expect-error a number is no routine */}
      <routine-list prop:value={7} />
      {/* @ts-expect-error not a view */}
      <toe-yoga-animator view="behind" />
    </>
  );
}
