// The two blocks. In the editor's frame custom elements are not defined: it shows a still and the words that are saved.
(({ blocks }, { saveExercise, saveRoutine, deprecatedExercises }) => {
  blocks.registerBlockType('toe-yoga/exercise', {
    edit: window.editToeYogaExercise,
    save: saveExercise,
    deprecated: deprecatedExercises,
  });
  blocks.registerBlockType('toe-yoga/routine', { edit: window.editToeYogaRoutine, save: saveRoutine });
})(window.wp, window.toeYogaSave);
