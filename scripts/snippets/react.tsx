import 'toe-yoga';
import type {} from 'toe-yoga/jsx'; // once in a project
import { useState } from 'react';

export function ToePresses() {
  const [week, setWeek] = useState(1);
  const [phase, setPhase] = useState('');
  return (
    <>
      <exercise-card
        exercise="toe-presses"
        times-per-day="2-3"
        dose={{ reps: [8, 10], hold: week + 2 }}
        onrep-timer-phase={({ detail }) => setPhase(`${detail.kind}, ${detail.seconds} s`)}
      >
        <p slot="note">Begin sitting.</p>
      </exercise-card>
      <p>{phase}</p>
      <button onClick={() => setWeek(week + 1)}>Next week</button>
    </>
  );
}
