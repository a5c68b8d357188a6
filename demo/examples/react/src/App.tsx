import 'toe-yoga';
import type {} from 'toe-yoga/jsx';
import { useState } from 'react';
import { weeks } from './weeks';

export function App() {
  const [week, setWeek] = useState<1 | 2>(1);
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <h1>Knee exercises</h1>
      <exercise-card exercise="toe-presses" reps={week * 5}>
        <p slot="note">Begin sitting.</p>
      </exercise-card>
      <p>
        <button onClick={() => setWeek(2)}>Week 2</button> <output>{done && `Done: ${done}`}</output>
      </p>
      <routine-list
        value={weeks[week]}
        onroutine-list-done={({ detail }) => setDone(detail.done ? detail.exercise : null)}
      />
    </>
  );
}
