import { weeks } from './weeks';
import { describe } from './words';

/** A week in words, for readers without a script. */
export const WordsList = ({ week, slot }: { week: keyof typeof weeks; slot?: 'fallback' }) => (
  <ul slot={slot}>
    {weeks[week].exercises.map(each => (
      <li key={each.exercise}>{describe(each.exercise, each)}</li>
    ))}
  </ul>
);
