'use client';
import type { RoutineListDoneDetail } from 'toe-yoga';
import { useEffect, useState } from 'react';

/** The events bubble up to the document. */
export function Done() {
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    const note = ({ detail }: CustomEvent<RoutineListDoneDetail>) => setDone(detail.done ? detail.exercise : null);
    document.addEventListener('routine-list-done', note);
    return () => document.removeEventListener('routine-list-done', note);
  }, []);
  return <output>{done && `Done: ${done}`}</output>;
}
