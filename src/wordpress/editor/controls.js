// What the two blocks have in common in the editor.
(({ components, element }) => {
  const { createElement, useEffect } = element;
  const { SelectControl } = components;

  /** Keeps the words true to the other attributes. */
  const useWords = ({ attributes, setAttributes }, describe) => {
    const words = describe(attributes);
    useEffect(() => {
      if (words !== attributes.words) setAttributes({ words });
    }, [words]);
    return words;
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

  window.toeYogaControls = { useWords, choose, type };
})(window.wp);
