// What the blocks know and say, without anything of the editor's: the fields of a dose, and the words that are saved.
(({ i18n }, toeYoga) => {
  const { __, sprintf } = i18n;

  /** What of a dose can differ from the library's; a range is written 8-12. */
  const doseFields = {
    sets: __('Sets', 'toe-yoga'),
    reps: __('Repetitions', 'toe-yoga'),
    hold: __('Hold, seconds', 'toe-yoga'),
    duration: __('Duration, seconds', 'toe-yoga'),
    rest: __('Rest, seconds', 'toe-yoga'),
    timesPerDay: __('Times a day', 'toe-yoga'),
    daysPerWeek: __('Days a week', 'toe-yoga'),
  };
  const doseNames = [...Object.keys(doseFields), 'sides'];

  /** `timesPerDay` → `times-per-day` */
  const toKebabCase = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

  const findExercise = id => toeYoga.exercises.find(exercise => exercise.id === id);

  /** Whether a block has an exercise of its author's own, which no id stands for. */
  const isOwn = ({ exercise }) => !exercise;

  const pickDose = attributes =>
    Object.fromEntries(doseNames.map(name => [name, attributes[name]]).filter(([, value]) => value));

  /** Of toe yoga, say, a repetition is a round of several steps, and its card counts rounds. */
  const labelField = (name, id) =>
    name === 'reps' && findExercise(id)?.rhythm.everyStep ? __('Rounds (repetitions)', 'toe-yoga') : doseFields[name];

  const helps = {
    hold: __('At the end of each repetition; 0 for none.', 'toe-yoga'),
    duration: __('Work that is timed as a whole, instead of repetitions.', 'toe-yoga'),
    sets: __('How often all the repetitions are done. Empty for once.', 'toe-yoga'),
    rest: __('Between sets, where there are 2 or more. Empty for none.', 'toe-yoga'),
  };

  /** What to write in a field that holds something else. */
  const remedies = {
    sets: __('Write a number from 1 to 99, or a range such as 2-3.', 'toe-yoga'),
    reps: __('Write a number from 1 to 999, or a range such as 8-12.', 'toe-yoga'),
    hold: __('Write seconds from 0 to 3600, such as 5, or a range such as 5-10.', 'toe-yoga'),
    duration: __('Write seconds from 1 to 3600, such as 30, or 1 min. It takes no range.', 'toe-yoga'),
    rest: __('Write seconds from 0 to 3600, such as 30, or 1 min. It takes no range.', 'toe-yoga'),
    timesPerDay: __('Write a number from 1 to 24, or a range such as 2-3.', 'toe-yoga'),
    daysPerWeek: __('Write a number from 1 to 7, or a range such as 3-5.', 'toe-yoga'),
  };

  const explain = (name, typed) => {
    const [, sets, reps] = /^\s*(\d+)\s*[x×*]\s*(\d+)\s*$/i.exec(typed) ?? [];
    return sets ? sprintf(__('Write %1$s in Sets and %2$s in Repetitions.', 'toe-yoga'), sets, reps) : remedies[name];
  };

  /** That a field says nothing beside another one; '' where it counts. */
  const explainLeftOut = (name, { reps, duration }) =>
    name === 'reps' && reps && duration ? __('Left out: a duration takes the place of repetitions.', 'toe-yoga') : '';

  /** What the library cannot read of a dose, by field: what to write instead. */
  const findProblems = attributes => {
    const problems = {};
    toeYoga.parse(pickDose(attributes), ({ path, message }) => {
      problems[path] = explain(path, attributes[path]) ?? message;
    });
    return problems;
  };

  /** A filter of WordPress's takes "<" in an author's attribute for a tag, and the rest of it for text: a sign like it. */
  const cleanName = ({ name = '' }) => name.replaceAll('<', '﹤');

  /** A name, and the sentence of the dose that its card has. */
  const describe = (name, id, given) => [name, toeYoga.doseTextOf(id, given)].filter(Boolean).join(': ');

  const describeListed = (id, given) => describe(toeYoga.exerciseText(id).name, id, given);

  /**
   * What a reader without the script reads. Saved with the post, so that it stays as it is in a later version; never
   * empty, since the words are found again as the first paragraph.
   */
  const describeExercise = attributes => {
    const { exercise: id } = attributes;
    const ownName = cleanName(attributes) || __('Exercise', 'toe-yoga');
    if (isOwn(attributes)) return describe(ownName, null, pickDose(attributes));
    return findExercise(id) ? describeListed(id, pickDose(attributes)) : id;
  };

  const describeRoutine = ({ routine }) => {
    const found = toeYoga.routines.find(({ id }) => id === routine);
    // a routine of one's own has the words of its exercises
    if (!found) return routine;
    const described = found.exercises.map(({ exercise, ...fields }) => describeListed(exercise, fields));
    return `${found.title}. ${described.join('; ')}`;
  };

  window.toeYogaWords = {
    doseFields,
    doseNames,
    toKebabCase,
    findExercise,
    isOwn,
    pickDose,
    labelField,
    helps,
    explainLeftOut,
    findProblems,
    cleanName,
    describeExercise,
    describeRoutine,
  };
})(window.wp, window.ToeYoga);
