// The exercise block in the editor.
((wp, toeYoga, toeYogaWords, toeYogaControls) => {
  const { createElement, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Button, PanelBody, TextControl, TextareaControl } = wp.components;
  const { __, sprintf } = wp.i18n;
  const { doseFields, doseNames, toKebabCase, findExercise, isOwn, pickDose, labelField } = toeYogaWords;
  const { helps, explainLeftOut, findProblems, describeExercise } = toeYogaWords;
  const { useWords, useWarning, choose, type, tell, sortOptions, findSidebar } = toeYogaControls;

  /** A class of the settings' panel, by which its fields are found. */
  const dosePanel = 'toe-yoga-dose';

  const listSides = isOwnExercise => [
    { value: '', label: isOwnExercise ? __('Not said', 'toe-yoga') : __('As the exercise has it', 'toe-yoga') },
    { value: 'both', label: __('Both at once', 'toe-yoga') },
    { value: 'each', label: __('Each side', 'toe-yoga') },
    { value: 'left', label: __('Left only', 'toe-yoga') },
    { value: 'right', label: __('Right only', 'toe-yoga') },
  ];

  /** Its name, and what clinicians call it where that is another. */
  const nameOption = id => {
    const { name, clinicalName } = toeYoga.exerciseText(id);
    return clinicalName && clinicalName !== name.toLowerCase() ? `${name} (${clinicalName})` : name;
  };

  const listExercises = () => [
    { value: '', label: __('An exercise of my own', 'toe-yoga') },
    ...sortOptions(toeYoga.exercises.map(({ id }) => ({ value: id, label: nameOption(id) }))),
  ];

  const renderStill = id => {
    const exercise = findExercise(id);
    if (!exercise) return null;
    // the end of the move, or of all steps where each is held
    const { everyStep, lift = 1 } = exercise.rhythm;
    const html = toeYoga.figureSvg(id, { step: everyStep ? exercise.steps : lift });
    return createElement('div', { style: { maxWidth: '20rem' }, dangerouslySetInnerHTML: { __html: html } });
  };

  /** A dose belongs to its exercise: another one begins with its own, and a sentence says that the typed one is gone. */
  const chooseExercise = ({ attributes, setAttributes }, setDropped) => {
    const change = ({ exercise }) => {
      setDropped(Object.keys(pickDose(attributes)).length > 0);
      setAttributes({ ...Object.fromEntries(doseNames.map(name => [name, undefined])), exercise });
    };
    const props = { attributes, setAttributes: change };
    return choose(__('Exercise', 'toe-yoga'), 'exercise', listExercises(), props);
  };

  /** One line a step. Empty lines stay while they are typed, and are not saved. */
  const typeSteps = ({ attributes, setAttributes }) =>
    createElement(TextareaControl, {
      key: 'steps',
      label: __('What to do, a line for each step', 'toe-yoga'),
      value: (attributes.steps ?? []).map(({ words }) => words).join('\n'),
      onChange: value => setAttributes({ steps: value ? value.split('\n').map(words => ({ words })) : undefined }),
    });

  const renderOwn = props => {
    const { attributes, isSelected } = props;
    if (isSelected) return [type(TextControl, { label: __('Name', 'toe-yoga') }, 'name', props), typeSteps(props)];
    const lines = (attributes.steps ?? []).filter(({ words }) => words.trim());
    return lines.map(({ words }, i) => createElement('p', { key: i }, words));
  };

  /** A field of the dose; under it what to write, where what stands in it cannot be read. */
  const typeDose = (name, problem, props) => {
    const { exercise } = props.attributes;
    // what holds where the field stays empty; checks and explainers have no dose
    const usual = toeYoga.toAttributes(toeYoga.doseOf(exercise) ?? {});
    const warning = problem || explainLeftOut(name, props.attributes);
    const help = warning ? createElement('strong', null, warning) : helps[name];
    const control = { label: labelField(name, exercise), placeholder: usual[toKebabCase(name)], help };
    return type(TextControl, control, name, props);
  };

  const renderSettings = (problems, props) => {
    const title = isOwn(props.attributes) ? __('Dose', 'toe-yoga') : __('Dose, where it differs', 'toe-yoga');
    const panel = createElement(
      PanelBody,
      { title, className: dosePanel },
      Object.keys(doseFields).map(name => typeDose(name, problems[name], props)),
      choose(__('Sides', 'toe-yoga'), 'sides', listSides(isOwn(props.attributes)), props),
    );
    return createElement(InspectorControls, null, panel);
  };

  /** Your note, and where the dose is set. */
  const renderFields = props => {
    const label = __('Your note', 'toe-yoga');
    const help = __('Readers see it beside the timer.', 'toe-yoga');
    const openSidebar = findSidebar(`.${dosePanel} input`);
    const button =
      openSidebar &&
      createElement(Button, { variant: 'secondary', onClick: openSidebar }, __('Set the dose', 'toe-yoga'));
    const sentence = __('The dose is in the block’s settings.', 'toe-yoga');
    return [
      type(TextareaControl, { label, help }, 'note', props),
      createElement('p', { key: 'hint' }, sentence, ' ', button),
    ];
  };

  /** The rest that readers get between sets, which the sentence of the dose does not say. */
  const renderRest = attributes => {
    const { sets = 1, rest } = toeYoga.parse(pickDose(attributes), () => {});
    if (!rest || Math.max(...[sets].flat()) < 2) return null;
    const notes = { libraryFields: [], allFromLibrary: false, rest };
    return createElement('p', null, toeYoga.english.card.describeDoseNotes(notes));
  };

  /** That readers will not get the dose as it is typed; '' where they will. */
  const warnOfDose = (problems, { exercise, name = '' }) => {
    if (Object.keys(problems).length === 0) return '';
    const title = findExercise(exercise) ? toeYoga.exerciseText(exercise).name : name;
    return sprintf(__('%1$s: a part of the dose cannot be read. Readers are told to ask you.', 'toe-yoga'), title);
  };

  window.editToeYogaExercise = props => {
    const { attributes, isSelected } = props;
    const words = useWords(props, describeExercise);
    const [hasDropped, setDropped] = useState(false);
    const problems = findProblems(attributes);
    useWarning(`toe-yoga-${props.clientId}`, warnOfDose(problems, attributes));
    return createElement(
      'div',
      useBlockProps(),
      renderSettings(problems, props),
      isSelected && chooseExercise(props, setDropped),
      hasDropped && tell('info', 'dropped', __('The dose of the exercise before is left out.', 'toe-yoga')),
      renderStill(attributes.exercise),
      createElement('p', null, words),
      renderRest(attributes),
      isOwn(attributes) && renderOwn(props),
      !isSelected && attributes.note && createElement('p', { style: { whiteSpace: 'pre-line' } }, attributes.note),
      isOwn(attributes) && !attributes.name && tell('warning', 'name', __('Give your exercise a name.', 'toe-yoga')),
      Object.entries(problems).map(([name, problem]) =>
        tell('warning', name, `${labelField(name, attributes.exercise) ?? name}: ${problem}`),
      ),
      isSelected && renderFields(props),
    );
  };
})(window.wp, window.ToeYoga, window.toeYogaWords, window.toeYogaControls);
