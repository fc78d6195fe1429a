/**
 * One order of members in every class that renders or helps to render: statics, properties, state,
 * controllers, lifecycle, public methods, render, handlers.
 */
const lifecycle = [
  'constructor',
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
  'form\\w+Callback',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'hostUpdated',
  'createRenderRoot',
  'scheduleUpdate',
  'getUpdateComplete',
  'shouldUpdate',
  'willUpdate',
  'update',
  'firstUpdated',
  'updated',
].join('|');

/**
 * Options of `perfectionist/sort-classes`. It keeps the order of the groups, and does not sort within a
 * group.
 */
export const memberOrder = {
  type: 'unsorted',
  customGroups: [
    { groupName: 'properties', selector: 'property', decoratorNamePattern: '^property$' },
    { groupName: 'properties', selector: 'accessor-property', decoratorNamePattern: '^property$' },
    { groupName: 'state', selector: 'property', decoratorNamePattern: '^(state|query\\w*)$' },
    { groupName: 'lifecycle', selector: 'constructor' },
    { groupName: 'lifecycle', selector: 'method', elementNamePattern: `^(${lifecycle})$` },
    { groupName: 'render', selector: 'method', elementNamePattern: '^#?render' },
    { groupName: 'render', selector: 'get-method', elementNamePattern: '^#?render' },
  ],
  groups: [
    'index-signature',
    ['static-property', 'static-block', 'static-method', 'static-get-method', 'static-set-method'],
    'properties',
    'state',
    ['property', 'private-property', 'protected-property', 'accessor-property'],
    'lifecycle',
    ['get-method', 'set-method', 'method', 'protected-method'],
    'render',
    [
      'private-method',
      'private-get-method',
      'private-set-method',
      'function-property',
      'private-function-property',
    ],
  ],
};
