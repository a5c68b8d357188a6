// Lists and ranges as markup writes them, in the JSX of each framework that has one.
import type {} from 'toe-yoga/jsx';

export function Lists() {
  return (
    <>
      <routine-list routine="hip-and-foot" ask="pain" />
      <routine-list routine="hip-and-foot" ask="effort pain" />
      <routine-list routine="hip-and-foot" ask="pain, effort" />
      <routine-list routine="hip-and-foot" ask={['pain', 'effort']} />
      <exercise-card exercise="ankle-circles" directions="clockwise counterclockwise" />
      <exercise-card exercise="ankle-circles" directions={['counterclockwise', 'clockwise']} />
      <exercise-card exercise="toe-walking" sets="1-5" reps="8–10" hold={[3, 5]} duration="1 min" rest={20} />
      <exercise-card exercise="toe-walking" timesPerDay={[1, 2]} days-per-week="2-3" lead-in="5" sides="each" />
      {/* @ts-expect-error not a word of the list */}
      <routine-list ask="effort sleep" />
      {/* @ts-expect-error twice the same */}
      <routine-list ask="pain pain" />
      {/* @ts-expect-error not a word of the list */}
      <routine-list ask={['sleep']} />
      {/* @ts-expect-error not a direction */}
      <exercise-card directions={['up']} />
      {/* @ts-expect-error a range has two ends */}
      <exercise-card reps={[8, 9, 10]} />
      {/* @ts-expect-error one number, no range */}
      <exercise-card rest={[10, 20]} />
    </>
  );
}
