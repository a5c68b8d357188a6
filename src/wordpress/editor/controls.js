// What the two blocks have in common in the editor.
(({ components, data, element }) => {
  const { createElement, useEffect } = element;
  const { Notice, SelectControl } = components;

  /** Keeps the words true to the other attributes. */
  const useWords = ({ attributes, setAttributes }, describe) => {
    const words = describe(attributes);
    useEffect(() => {
      if (words !== attributes.words) setAttributes({ words });
    }, [words]);
    return words;
  };

  /** Keeps a sentence at the head of the editor, where it is seen before the post is published; '' takes it away. */
  const useWarning = (id, sentence) =>
    useEffect(() => {
      const notices = data.dispatch('core/notices');
      if (sentence) notices?.createWarningNotice(sentence, { id, isDismissible: false });
      return () => void notices?.removeNotice(id);
    }, [sentence]);

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

  const tell = (status, key, sentence) =>
    createElement(Notice, { key, status, isDismissible: false, politeness: 'polite' }, sentence);

  /** By what people read, in their language's order. */
  const sortOptions = options => [...options].sort((a, b) => a.label.localeCompare(b.label));

  /** The editors that have a sidebar, and what it is called there. */
  const sidebars = { 'core/edit-post': 'edit-post/block', 'core/edit-site': 'edit-site/block-inspector' };

  /** Moves the focus to the field that a selector finds, which the editor may still have to draw. */
  const focusField = (selector, tries = 20) => {
    const field = document.querySelector(selector);
    if (field) field.focus();
    else if (tries) setTimeout(focusField, 50, selector, tries - 1);
  };

  /**
   * What opens the settings of the selected block and moves the focus to the field that a selector finds; undefined
   * where the editor has no sidebar.
   */
  const findSidebar = selector => {
    const store = Object.keys(sidebars).find(name => data.dispatch(name)?.openGeneralSidebar);
    const open = () => {
      data.dispatch(store).openGeneralSidebar(sidebars[store]);
      focusField(selector);
    };
    return store && open;
  };

  window.toeYogaControls = { useWords, useWarning, choose, type, tell, sortOptions, findSidebar };
})(window.wp);
