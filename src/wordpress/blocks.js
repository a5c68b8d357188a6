// The two blocks. In the editor's frame custom elements are not defined: it shows a still and the words that are saved.
((wp, toeYoga, toeYogaWords, toeYogaControls) => {
  const { createElement } = wp.element;
  const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = wp.blockEditor;
  const { Notice, PanelBody, TextControl, TextareaControl } = wp.components;
  const { __ } = wp.i18n;
  const { doseFields, toKebabCase, findExercise, isOwn, findProblems, describeExercise, describeRoutine } =
    toeYogaWords;
  const { useWords, choose, type } = toeYogaControls;
  const { saveExercise, saveRoutine, deprecatedExercises } = window.toeYogaSave;

  const ownExercise = { value: '', label: __('An exercise of my own', 'toe-yoga') };
  const sideOptions = [
    { value: '', label: __('As the exercise has it', 'toe-yoga') },
    { value: 'both', label: __('Both at once', 'toe-yoga') },
    { value: 'each', label: __('Each side', 'toe-yoga') },
    { value: 'left', label: __('Left only', 'toe-yoga') },
    { value: 'right', label: __('Right only', 'toe-yoga') },
  ];

  const renderStill = id => {
    const exercise = findExercise(id);
    if (!exercise) return null;
    const html = toeYoga.figureSvg(id, { step: exercise.steps });
    return createElement('div', { style: { maxWidth: '20rem' }, dangerouslySetInnerHTML: { __html: html } });
  };

  const renderProblem = ({ path, message }) => {
    const sentence = `${doseFields[path] ?? path}: ${message}`;
    return createElement(Notice, { key: path, status: 'warning', isDismissible: false }, sentence);
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

  const editExercise = props => {
    const { attributes, isSelected } = props;
    const words = useWords(props, describeExercise);
    const listed = toeYoga.exercises.map(({ id }) => ({ value: id, label: toeYoga.exerciseText(id).name }));
    const problems = findProblems(attributes);
    // what holds where a field stays empty; checks and explainers have no dose
    const usual = toeYoga.toAttributes(toeYoga.doseOf(attributes.exercise) ?? {});
    const title = isOwn(attributes) ? __('Dose', 'toe-yoga') : __('Dose, where it differs', 'toe-yoga');
    const panel = createElement(
      PanelBody,
      { title },
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
      isSelected && choose(__('Exercise', 'toe-yoga'), 'exercise', [ownExercise, ...listed], props),
      renderStill(attributes.exercise),
      createElement('p', null, words),
      isOwn(attributes) && renderOwn(props),
      attributes.note && createElement('p', { style: { whiteSpace: 'pre-line' } }, attributes.note),
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

  wp.blocks.registerBlockType('toe-yoga/exercise', {
    edit: editExercise,
    save: saveExercise,
    deprecated: deprecatedExercises,
  });
  wp.blocks.registerBlockType('toe-yoga/routine', { edit: editRoutine, save: saveRoutine });
})(window.wp, window.ToeYoga, window.toeYogaWords, window.toeYogaControls);
