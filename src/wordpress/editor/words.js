// What the blocks know and say, without anything of the editor's: the fields of a dose, and the words that are saved.
(({ i18n }, toeYoga) => {
  const { __ } = i18n;

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

  /** What the library cannot read of a dose. */
  const findProblems = attributes => {
    const problems = [];
    toeYoga.parse(pickDose(attributes), problem => problems.push(problem));
    return problems;
  };

  /** A name, and the sentence of the dose that its card has. */
  const describe = (name, id, given) => [name, toeYoga.doseTextOf(id, given)].filter(Boolean).join(': ');

  const describeListed = (id, given) => describe(toeYoga.exerciseText(id).name, id, given);

  /**
   * What a reader without the script reads. Saved with the post, so that it stays as it is in a later version; never
   * empty, since the words are found again as the first paragraph.
   */
  const describeExercise = attributes => {
    const { exercise: id, name } = attributes;
    if (isOwn(attributes)) return describe(name || __('Exercise', 'toe-yoga'), null, pickDose(attributes));
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
    findProblems,
    describeExercise,
    describeRoutine,
  };
})(window.wp, window.ToeYoga);
