'use client';
import type { RoutineListDoneDetail, RoutineListElement } from 'toe-yoga';
import { useEffect, useRef, useState } from 'react';
import { weeks } from '../weeks';
import { describe } from '../words';
import { WordsList } from '../words-list';

export default function Page() {
  const [week, setWeek] = useState<1 | 2>(1);
  const [done, setDone] = useState<string | null>(null);
  const ref = useRef<RoutineListElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.value = weeks[week];
  }, [week]);
  useEffect(() => {
    const list = ref.current;
    const note = ({ detail }: CustomEvent<RoutineListDoneDetail>) => setDone(detail.done ? detail.exercise : null);
    list?.addEventListener('routine-list-done', note);
    return () => list?.removeEventListener('routine-list-done', note);
  }, []);
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
      <routine-list ref={ref}>
        <WordsList week={week} slot="fallback" />
      </routine-list>
    </>
  );
}
