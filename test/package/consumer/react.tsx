/** @jsxImportSource react */
import type {} from 'toe-yoga/jsx';
import { useRef } from 'react';
import type { ExerciseCardElement } from 'toe-yoga';
import { toAttributes } from 'toe-yoga/core';

/** As TypeScript reads it from a JSON file. */
const week = {
  version: 1,
  title: 'Knee, week 1',
  exercises: [{ exercise: 'toe-curls', reps: [8, 10], hold: 3 }, { exercise: 'ankle-circles' }],
};

export function Page({ steps }: { steps: string[] }): React.JSX.Element {
  const card = useRef<ExerciseCardElement>(null);
  return (
    <>
      <exercise-card
        ref={card}
        key="a"
        id="card"
        className="wide"
        exercise="toe-yoga"
        reps={[8, 10]}
        hold="5"
        times-per-day="2"
        headingLevel={2}
        no-timer
        steps={steps}
        onrep-timer-phase={({ detail }) => detail.seconds.toFixed()}
        onexercise-card-finish={({ currentTarget }) => currentTarget.print()}
      >
        <p slot="note">Begin sitting.</p>
      </exercise-card>
      <exercise-card exercise="toe-curls" {...toAttributes({ reps: [8, 10], hold: 3 })} />
      <rep-timer duration={30} onrep-timer-finish={event => event.detail} />
      <toe-yoga-animator speed="0.5" view="top" autoplay />
      <routine-list
        value={{ version: 1, exercises: [{ name: 'Wall sit', duration: '30 s' }] }}
        onroutine-list-done={({ detail }) => detail.done}
      />
      <routine-list value={week} onrep-timer-phase={({ currentTarget }) => currentTarget.start()} />
      <routine-list value='{ "version": 1, "exercises": [] }' />
      {/* @ts-expect-error no attribute */}
      <exercise-card steps="Slide down." />
      {/* @ts-expect-error not a view */}
      <toe-yoga-animator view="behind" />
      {/* @ts-expect-error a number is no routine */}
      <routine-list value={7} />
      {/* @ts-expect-error reps, not rep */}
      <routine-list value={{ version: 1, exercises: [{ exercise: 'toe-curls', rep: 4 }] }} />
    </>
  );
}
