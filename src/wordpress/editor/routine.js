// The routine block in the editor.
((wp, toeYoga, { describeRoutine }, toeYogaControls) => {
  const { createElement, useState } = wp.element;
  const { useBlockProps, useInnerBlocksProps } = wp.blockEditor;
  const { Button, RadioControl, TextControl } = wp.components;
  const { useDispatch, useSelect } = wp.data;
  const { __ } = wp.i18n;
  const { useWords, choose, type, tell } = toeYogaControls;

  const library = 'library';
  const kinds = [
    { value: '', label: __('A list that I put together', 'toe-yoga') },
    { value: library, label: __('A routine of the library', 'toe-yoga') },
  ];
  const routines = toeYoga.routines.map(({ id, title }) => ({ value: id, label: title }));

  /** Both kinds are to be seen; the library's routine is the one that was chosen last. */
  const chooseKind = ({ attributes: { routine }, setAttributes }, last) =>
    createElement(RadioControl, {
      label: __('Which exercises', 'toe-yoga'),
      selected: routine ? library : '',
      options: kinds,
      onChange: kind => setAttributes({ routine: kind ? last : '' }),
    });

  /** The editor's own button, which has no words, stands there only while the block is selected. */
  const ownExercises = { allowedBlocks: ['toe-yoga/exercise'], renderAppender: false };

  /** Of a long exercise that has been scrolled past, the editor's toolbar stands at its end. */
  const belowToolbar = { marginBlockStart: '4rem' };

  const renderOwn = (props, exercises, addExercise) => [
    type(TextControl, { label: __('Title', 'toe-yoga') }, 'title', props),
    createElement('div', { ...exercises, key: 'exercises' }),
    createElement(
      Button,
      // to select the list on the way down would fold the exercise above, and move the button from under the pointer
      {
        key: 'add',
        variant: 'secondary',
        style: belowToolbar,
        onMouseDown: event => event.preventDefault(),
        onClick: addExercise,
      },
      __('Add an exercise', 'toe-yoga'),
    ),
  ];

  window.editToeYogaRoutine = props => {
    const { routine } = props.attributes;
    const { clientId } = props;
    const words = useWords(props, describeRoutine);
    const [first] = routines;
    const [last, setLast] = useState(routine || first.value);
    const count = useSelect(select => select('core/block-editor').getBlockCount(clientId), [clientId]);
    const { insertBlock } = useDispatch('core/block-editor');
    const exercises = useInnerBlocksProps({}, ownExercises);
    const addExercise = () => insertBlock(wp.blocks.createBlock('toe-yoga/exercise'), count, clientId);
    if (routine && routine !== last) setLast(routine);
    const leftOut = __('The exercises of your own list are left out, and gone once you save.', 'toe-yoga');
    return createElement(
      'div',
      useBlockProps(),
      createElement('div', { style: { marginBottom: '1rem' } }, chooseKind(props, last)),
      routine && choose(__('Routine', 'toe-yoga'), 'routine', routines, props),
      routine && count > 0 && tell('warning', 'left-out', leftOut),
      routine ? createElement('p', null, words) : renderOwn(props, exercises, addExercise),
    );
  };
})(window.wp, window.ToeYoga, window.toeYogaWords, window.toeYogaControls);
