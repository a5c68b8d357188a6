// The two blocks. In the editor's frame custom elements are not defined: it shows a still and the words that are saved.
(({ blocks, blockEditor, components, element, i18n }, toeYoga) => {
  const { createElement, useEffect } = element;
  const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = blockEditor;
  const { Notice, PanelBody, SelectControl, TextControl, TextareaControl } = components;
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
  const sideOptions = [
    { value: '', label: __('As the exercise has it', 'toe-yoga') },
    { value: 'both', label: __('Both at once', 'toe-yoga') },
    { value: 'each', label: __('Each side', 'toe-yoga') },
    { value: 'left', label: __('Left only', 'toe-yoga') },
    { value: 'right', label: __('Right only', 'toe-yoga') },
  ];
  const doseNames = [...Object.keys(doseFields), 'sides'];

  /** `timesPerDay` → `times-per-day` */
  const toKebabCase = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

  const find = id => toeYoga.exercises.find(exercise => exercise.id === id);

  const givenDose = attributes =>
    Object.fromEntries(doseNames.map(name => [name, attributes[name]]).filter(([, value]) => value));

  /** What the library cannot read of a dose. */
  const findProblems = attributes => {
    const problems = [];
    toeYoga.parse(givenDose(attributes), problem => problems.push(problem));
    return problems;
  };

  /** The name, and the sentence of the dose that its card has. */
  const describe = (id, given) =>
    [toeYoga.exerciseText(id).name, toeYoga.doseTextOf(id, given)].filter(Boolean).join(': ');

  /** What a reader without the script reads. Saved with the post, so that it stays as it is in a later version. */
  const describeExercise = attributes => {
    const { exercise: id } = attributes;
    return find(id) ? describe(id, givenDose(attributes)) : id;
  };

  const describeRoutine = ({ routine }) => {
    const found = toeYoga.routines.find(({ id }) => id === routine);
    // a routine of one's own has the words of its exercises
    if (!found) return routine;
    const described = found.exercises.map(({ exercise, ...fields }) => describe(exercise, fields));
    return `${found.title}. ${described.join('; ')}`;
  };

  /** Keeps the words true to the other attributes. */
  const useWords = ({ attributes, setAttributes }, describe) => {
    const words = describe(attributes);
    useEffect(() => {
      if (words !== attributes.words) setAttributes({ words });
    }, [words]);
    return words;
  };

  const renderStill = id => {
    const exercise = find(id);
    if (!exercise) return null;
    const html = toeYoga.figureSvg(id, { step: exercise.steps });
    return createElement('div', { style: { maxWidth: '20rem' }, dangerouslySetInnerHTML: { __html: html } });
  };

  const choose = (label, name, options, { attributes, setAttributes }) =>
    createElement(SelectControl, {
      label,
      value: attributes[name] ?? '',
      options,
      onChange: value => setAttributes({ [name]: value }),
    });

  const type = (Control, control, name, { attributes, setAttributes }) =>
    createElement(Control, {
      ...control,
      key: name,
      value: attributes[name] ?? '',
      onChange: value => setAttributes({ [name]: value || undefined }),
    });

  const renderProblem = ({ path, message }) => {
    const sentence = `${doseFields[path] ?? path}: ${message}`;
    return createElement(Notice, { key: path, status: 'warning', isDismissible: false }, sentence);
  };

  const editExercise = props => {
    const { attributes, isSelected } = props;
    const words = useWords(props, describeExercise);
    const options = toeYoga.exercises.map(({ id }) => ({ value: id, label: toeYoga.exerciseText(id).name }));
    const problems = findProblems(attributes);
    // what holds where a field stays empty; checks and explainers have no dose
    const usual = toeYoga.toAttributes(toeYoga.doseOf(attributes.exercise) ?? {});
    const panel = createElement(
      PanelBody,
      { title: __('Dose, where it differs', 'toe-yoga') },
      Object.entries(doseFields).map(([name, label]) =>
        type(TextControl, { label, placeholder: usual[toKebabCase(name)] }, name, props),
      ),
      choose(__('Sides', 'toe-yoga'), 'sides', sideOptions, props),
      type(TextareaControl, { label: __('Your note', 'toe-yoga') }, 'note', props),
    );
    return createElement(
      'div',
      useBlockProps(),
      createElement(InspectorControls, null, panel),
      isSelected && choose(__('Exercise', 'toe-yoga'), 'exercise', options, props),
      renderStill(attributes.exercise),
      createElement('p', null, words),
      attributes.note && createElement('p', null, attributes.note),
      problems.map(renderProblem),
    );
  };

  const ownExercises = { allowedBlocks: ['toe-yoga/exercise'], renderAppender: InnerBlocks.ButtonBlockAppender };

  const editRoutine = props => {
    const { routine } = props.attributes;
    const words = useWords(props, describeRoutine);
    const options = [
      { value: '', label: __('A list that I put together', 'toe-yoga') },
      ...toeYoga.routines.map(({ id, title }) => ({ value: id, label: title })),
    ];
    const exercises = useInnerBlocksProps({}, ownExercises);
    const own = [
      type(TextControl, { label: __('Title', 'toe-yoga') }, 'title', props),
      createElement('div', { ...exercises, key: 'exercises' }),
    ];
    return createElement(
      'div',
      useBlockProps(),
      choose(__('Routine', 'toe-yoga'), 'routine', options, props),
      routine ? createElement('p', null, words) : own,
    );
  };

  /** Markup that becomes the element, and reads well where it does not. */
  const save = (tag, names, attributes, ...contents) => {
    const given = names.filter(name => attributes[name]);
    const data = Object.fromEntries(given.map(name => [`data-${toKebabCase(name)}`, attributes[name]]));
    const words = attributes.words && createElement('p', null, attributes.words);
    return createElement('figure', useBlockProps.save({ 'data-toe-yoga': tag, ...data }), words, ...contents);
  };

  const saveExercise = ({ attributes }) => {
    const note = attributes.note && createElement('p', { 'data-slot': 'note' }, attributes.note);
    return save('exercise-card', ['exercise', ...doseNames], attributes, note);
  };

  const saveRoutine = ({ attributes }) => {
    const { routine, title } = attributes;
    if (routine) return save('routine-list', ['routine'], attributes);
    const heading = title && createElement('h2', { 'data-slot': 'intro' }, title);
    return save('routine-list', [], attributes, heading, createElement(InnerBlocks.Content));
  };

  blocks.registerBlockType('toe-yoga/exercise', { edit: editExercise, save: saveExercise });
  blocks.registerBlockType('toe-yoga/routine', { edit: editRoutine, save: saveRoutine });
})(window.wp, window.ToeYoga);
