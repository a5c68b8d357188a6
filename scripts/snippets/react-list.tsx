import 'toe-yoga';
import type {} from 'toe-yoga/jsx';
import { dayOf, exerciseKeys, openLog, readLocalTime, ticksOf, type RoutineDocument } from 'toe-yoga';
import { useEffect, useState } from 'react';

const log = openLog('knee');

async function listDone() {
  const today = dayOf(readLocalTime(Date.now()));
  return ticksOf(await log.entries()).flatMap(({ exercise, day }) => (day === today ? [exercise] : []));
}

export function Week() {
  const [week, setWeek] = useState<RoutineDocument>({
    version: 1,
    title: 'Knee, week 1',
    exercises: [{ exercise: 'toe-curls', reps: [8, 12] }],
  });
  const [done, setDone] = useState<string[]>([]);
  useEffect(() => {
    const show = () => void listDone().then(setDone);
    show();
    return log.onChange(show);
  }, []);
  const addWallSit = () =>
    setWeek({
      ...week,
      exercises: [...week.exercises, { name: 'Wall sit', steps: ['Lean on a wall.'], duration: 30 }],
    });
  const keys = exerciseKeys(week.exercises);
  return (
    <>
      <routine-list value={week} log="knee" onroutine-list-finish={({ detail }) => console.log(detail.done)} />
      <p>
        {keys.filter(key => done.includes(key)).length} of {keys.length} done today
      </p>
      <button onClick={addWallSit}>Add the wall sit</button>
    </>
  );
}
