// What the blocks save: markup that becomes the element, and reads well where it does not.
(({ blockEditor, element }, { cleanName, doseNames, isOwn, toKebabCase }) => {
  const { createElement } = element;
  const { InnerBlocks, useBlockProps } = blockEditor;

  const saveElement = (tag, names, attributes, ...contents) => {
    const given = names.filter(name => attributes[name]);
    const data = Object.fromEntries(given.map(name => [`data-${toKebabCase(name)}`, attributes[name]]));
    return createElement('figure', useBlockProps.save({ 'data-toe-yoga': tag, ...data }), ...contents);
  };

  const saveWords = ({ words }) => words && createElement('p', null, words);

  /** Lines with a break between them, each break beside a line feed: the text of the element has the same lines. */
  const breakLines = text => text.split('\n').flatMap((line, i) => (i ? [createElement('br'), `\n${line}`] : [line]));

  const saveNote = ({ note }) => note && createElement('p', { 'data-slot': 'note' }, ...breakLines(note));

  /** The lines of what to do that say something: numbered where there are several. */
  const saveSteps = ({ steps = [] }) => {
    const lines = steps.map(({ words }) => words.trim()).filter(Boolean);
    const write = tag => lines.map(line => createElement(tag, { className: 'toe-yoga-step' }, line));
    return lines.length > 1 ? createElement('ol', null, ...write('li')) : write('p')[0];
  };

  /** Its card says name and dose itself, so that the sentence of both is for readers without the script. */
  const saveOwnExercise = attributes =>
    saveElement(
      'exercise-card',
      ['name', ...doseNames],
      { ...attributes, name: cleanName(attributes) },
      attributes.words && createElement('p', { 'data-slot': 'fallback' }, attributes.words),
      saveSteps(attributes),
      saveNote(attributes),
    );

  const saveExercise = ({ attributes }) =>
    isOwn(attributes)
      ? saveOwnExercise(attributes)
      : saveElement(
          'exercise-card',
          ['exercise', ...doseNames],
          attributes,
          saveWords(attributes),
          saveNote(attributes),
        );

  const saveRoutine = ({ attributes }) => {
    const { routine, title } = attributes;
    if (routine) return saveElement('routine-list', ['routine'], attributes, saveWords(attributes));
    const heading = title && createElement('h2', { 'data-slot': 'intro' }, title);
    return saveElement(
      'routine-list',
      [],
      attributes,
      saveWords(attributes),
      heading,
      createElement(InnerBlocks.Content),
    );
  };

  const text = { type: 'string' };

  /** The block of 0.2.0, whose note has its lines without breaks. */
  const unbrokenNote = {
    attributes: {
      exercise: { type: 'string', default: 'toe-yoga' },
      ...Object.fromEntries(doseNames.map(name => [name, text])),
      note: { type: 'string', source: 'text', selector: '[data-slot=note]' },
      words: { type: 'string', source: 'text', selector: 'p' },
    },
    supports: { html: false, align: ['wide', 'full'] },
    save: ({ attributes }) => {
      const note = attributes.note && createElement('p', { 'data-slot': 'note' }, attributes.note);
      return saveElement('exercise-card', ['exercise', ...doseNames], attributes, saveWords(attributes), note);
    },
  };

  window.toeYogaSave = { saveExercise, saveRoutine, deprecatedExercises: [unbrokenNote] };
})(window.wp, window.toeYogaWords);
