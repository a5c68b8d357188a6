// The two blocks. In the editor's frame custom elements are not defined: it shows a still and the words that are saved.
(({ blocks, i18n }, { saveExercise, saveRoutine, deprecatedExercises }) => {
  blocks.registerBlockType('toe-yoga/exercise', {
    edit: window.editToeYogaExercise,
    save: saveExercise,
    deprecated: deprecatedExercises,
  });
  const { __ } = i18n;
  /** The list that a clinic puts together is found among the blocks by itself. */
  const ownRoutine = {
    name: 'own',
    icon: 'welcome-write-blog',
    title: __('Toe Yoga routine of my own', 'toe-yoga'),
    description: __('A list of exercises that you put together, to run from the first to the last.', 'toe-yoga'),
    attributes: { routine: '' },
    example: {
      attributes: { routine: '', title: __('Knee, week 1', 'toe-yoga') },
      innerBlocks: [{ name: 'toe-yoga/exercise', attributes: { exercise: 'toe-curls' } }],
    },
    scope: ['inserter'],
    isActive: ({ routine }) => !routine,
  };
  blocks.registerBlockType('toe-yoga/routine', {
    edit: window.editToeYogaRoutine,
    save: saveRoutine,
    variations: [ownRoutine],
  });
})(window.wp, window.toeYogaSave);
