'use client';
import { useState, useSyncExternalStore } from 'react';
import { weeks } from '../weeks';
import { describe } from '../words';
import { WordsList } from '../words-list';

const subscribe = () => () => {};
const useMounted = () =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );

export default function Page() {
  const [week, setWeek] = useState<1 | 2>(1);
  const [done, setDone] = useState<string | null>(null);
  const isMounted = useMounted();
  return (
    <>
      <h1>Knee exercises</h1>
      <exercise-card exercise="toe-presses" reps={week * 5}>
        <p slot="note">Begin sitting.</p>
        <p slot="fallback">{describe('toe-presses', { reps: week * 5 })}</p>
      </exercise-card>
      <p>
        <button onClick={() => setWeek(2)}>Week 2</button> <output>{done && `Done: ${done}`}</output>
      </p>
      {isMounted ? (
        <routine-list
          value={weeks[week]}
          onroutine-list-done={({ detail }) => setDone(detail.done ? detail.exercise : null)}
        />
      ) : (
        <WordsList week={week} />
      )}
    </>
  );
}
