// A server component: attributes and children are in the HTML, and nothing is left for hydration to set.
import { weeks } from '../weeks';
import { describe } from '../words';
import { WordsList } from '../words-list';
import { Done } from './done';

const json = JSON.stringify(weeks[1]).replaceAll('<', '\\u003c');

export default function Page() {
  return (
    <>
      <h1>Knee exercises</h1>
      <exercise-card exercise="toe-presses" reps={5}>
        <p slot="note">Begin sitting.</p>
        <p slot="fallback">{describe('toe-presses', { reps: 5 })}</p>
      </exercise-card>
      <Done />
      <routine-list>
        <script type="application/json" dangerouslySetInnerHTML={{ __html: json }} />
        <WordsList week={1} slot="fallback" />
      </routine-list>
    </>
  );
}
