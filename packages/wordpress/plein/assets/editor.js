/* The blocks in the editor. WordPress brings what stands under `wp`, so nothing has to be built. */
(function (wp, { blocks, fields, texts }) {
  const { createElement: h, Fragment, useEffect, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Notice, PanelBody, SelectControl, Spinner, TextControl, ToggleControl } = wp.components;
  const pause = 400;

  const controls = {
    string: (field, value, set) =>
      h(TextControl, {
        key: field,
        label: fields[field].label,
        help: fields[field].help,
        value: value || '',
        onChange: set,
      }),
    boolean: (field, value, set) =>
      h(ToggleControl, {
        key: field,
        label: fields[field].label,
        help: fields[field].help,
        checked: !!value,
        onChange: set,
      }),
    level: (field, value, set) =>
      h(SelectControl, {
        key: field,
        label: fields[field].label,
        help: fields[field].help,
        value: value || '',
        options: ['', '2', '3', '4'].map((level) => ({ value: level, label: level || texts.standard })),
        onChange: set,
      }),
  };

  /** What a visitor sees first. It is shown in a frame without scripts, so that its links lead nowhere. */
  function Preview({ name, attributes, title }) {
    const [shown, setShown] = useState({ status: 'loading' });
    const [height, setHeight] = useState(160);
    const asked = JSON.stringify(attributes);
    useEffect(() => {
      let isOver = false;
      const path = wp.url.addQueryArgs('/plein/v1/preview/' + name.replace('plein/', ''), JSON.parse(asked));
      const timer = setTimeout(() => {
        wp.apiFetch({ path }).then(
          (answer) => isOver || setShown(answer),
          () => isOver || setShown({ status: 'noAnswer' }),
        );
      }, pause);
      return () => {
        isOver = true;
        clearTimeout(timer);
      };
    }, [name, asked]);
    if (shown.status === 'loading') return h('p', {}, h(Spinner), texts.loading);
    if (shown.status !== 'ready')
      return h(Notice, { status: 'warning', isDismissible: false }, texts[shown.status]);
    return h('iframe', {
      title: texts.preview + ': ' + title,
      sandbox: 'allow-same-origin',
      tabIndex: -1,
      srcDoc:
        '<!doctype html><meta charset="utf-8"><base target="_blank"><body style="margin:8px;font-family:system-ui,sans-serif">' +
        shown.html,
      style: { width: '100%', height: height + 'px', border: 0, pointerEvents: 'none' },
      onLoad: ({ target }) => setHeight(target.contentDocument.documentElement.scrollHeight),
    });
  }

  for (const [name, block] of Object.entries(blocks)) {
    wp.blocks.registerBlockType(name, {
      apiVersion: block.api_version,
      ...block,
      edit: ({ attributes, setAttributes }) =>
        h(
          Fragment,
          {},
          h(
            InspectorControls,
            {},
            h(
              PanelBody,
              { title: texts.settings },
              block.fields.map((field) =>
                controls[fields[field].type](field, attributes[field], (value) =>
                  setAttributes({ [field]: value || undefined }),
                ),
              ),
            ),
          ),
          h('div', useBlockProps(), h(Preview, { name, attributes, title: block.title })),
        ),
      save: () => null,
    });
  }
})(window.wp, window.pleinEditor);
