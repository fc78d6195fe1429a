import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Protocol } from 'puppeteer-core';
import { describeTree } from './tree.mjs';

type AXNode = Protocol.Accessibility.AXNode;
type Property = Protocol.Accessibility.AXProperty;

interface Said {
  readonly role: string;
  readonly name?: string;
  readonly value?: string;
  readonly states?: Readonly<Record<string, string | number | boolean>>;
  readonly inside?: readonly Said[];
  readonly ignored?: boolean;
}

/** Returns the nodes of a tree as Chromium gives them: in one list, each with the ids of its children. */
function listed(top: Said): AXNode[] {
  const nodes: AXNode[] = [];
  const add = ({ role, name, value, states = {}, inside = [], ignored = false }: Said): string => {
    const backendDOMNodeId = nodes.length;
    const node: AXNode = {
      nodeId: String(backendDOMNodeId),
      backendDOMNodeId,
      ignored,
      role: { type: 'role', value: role },
      ...(name !== undefined && { name: { type: 'computedString', value: name } }),
      ...(value !== undefined && { value: { type: 'string', value } }),
      properties: Object.entries(states).map(([key, state]): Property => ({
        name: key as Property['name'],
        value: { type: 'string', value: state },
      })),
    };
    nodes.push(node);
    node.childIds = inside.map(add);
    return node.nodeId;
  };
  add(top);
  return nodes;
}

const told = (...inside: Said[]): string => describeTree(listed({ role: 'RootWebArea', inside })).text;
const text = (name: string): Said => ({ role: 'StaticText', name });

test('says role, name, value and state, and what is inside', () => {
  const region: Said = {
    role: 'region',
    name: 'Hielp deze pagina u?',
    inside: [
      {
        role: 'heading',
        name: 'Hielp deze pagina u?',
        states: { level: 2 },
        inside: [text('Hielp deze pagina u?')],
      },
      { role: 'button', name: 'Ja', states: { pressed: 'true', focused: true }, inside: [text('Ja')] },
      { role: 'textbox', name: 'Uw naam', value: 'A. Bewoner', states: { required: true, invalid: 'false' } },
    ],
  };
  assert.equal(
    told(region),
    [
      'region "Hielp deze pagina u?"',
      '  heading 2 "Hielp deze pagina u?"',
      '  button "Ja" [pressed, focused]',
      '  textbox "Uw naam" = "A. Bewoner" [required]',
    ].join('\n'),
  );
});

test('leaves out what only arranges, and joins what is one sentence', () => {
  const wrapped: Said = {
    role: 'generic',
    inside: [{ role: 'none', ignored: true, inside: [text('Klaar'), text(', 7 november')] }],
  };
  assert.equal(told({ role: 'paragraph', inside: [wrapped] }), 'paragraph: Klaar, 7 november');
});

test('takes a fold for its summary', () => {
  const disclosure: Said = {
    role: 'Details',
    inside: [{ role: 'DisclosureTriangle', name: 'Bel ons', states: { expanded: false } }],
  };
  assert.equal(told({ ...disclosure, role: 'group' }), 'summary "Bel ons" [collapsed]');
});

test('names what has no name and needs one', () => {
  const { named, nameless } = describeTree(
    listed({
      role: 'RootWebArea',
      inside: [{ role: 'button' }, { role: 'list' }, { role: 'link', name: 'Contact' }],
    }),
  );
  assert.deepEqual({ named, nameless }, { named: 1, nameless: ['button'] });
});

test('says which one is the current one of its set', () => {
  const nodes = listed({ role: 'list', inside: [{ role: 'listitem', inside: [text('Nu')] }] });
  assert.equal(describeTree(nodes, { current: new Map([[1, 'step']]) }).text, 'listitem [current step]: Nu');
});
