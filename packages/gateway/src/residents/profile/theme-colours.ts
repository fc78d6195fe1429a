import { fieldsOf, textOf, type FieldProblem } from '@plein/domain/problem.js';
import type { Profile } from '@plein/domain/profile.js';
import { contrast, type Colour } from '@plein/tokens/contrast.js';

/** The contrast that text needs (WCAG 2.2, 1.4.3). */
const least = 4.5;
const white = '#ffffff';
const defaultAction = '#00589c';

function colourOf(text: string | undefined): Colour | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const part = (hex: string): number => Number.parseInt(hex, 16) / 255;
  return [part(red), part(green), part(blue)];
}

/**
 * Returns the colours of the theme in which residents could not read a link or a button, each with a JSON pointer and
 * what to write. What is no colour is skipped: the schema refuses it.
 */
export function colourProblems(document: unknown): FieldProblem[] {
  const colours = fieldsOf(fieldsOf(fieldsOf(document)['theme'])['colours']);
  const [action, words] = [textOf(colours['action']), textOf(colours['onAction'])];
  const ground = colourOf(action ?? defaultAction);
  const text = colourOf(words ?? white);
  const problems: FieldProblem[] = [];
  if (action !== undefined && ground && contrast(ground, [1, 1, 1]) < least) {
    problems.push({
      field: '/theme/colours/action',
      code: 'too-light',
      detail: 'Write a darker colour: links in it need a contrast of 4.5 : 1 on white.',
    });
  }
  if (words !== undefined && ground && text && contrast(ground, text) < least) {
    problems.push({
      field: '/theme/colours/onAction',
      code: 'too-alike',
      detail:
        'Write a colour that differs more from that of the button: its words need a contrast of 4.5 : 1.',
    });
  }
  return problems;
}

/** Returns the style of a page in the colours of the municipality; empty where it has none. */
export function colourStyle(theme: Profile['theme']): string {
  const { action, onAction } = theme?.colours ?? {};
  const values = {
    action: action,
    link: action,
    'action-fill': action,
    'on-action': onAction ?? (action === undefined ? undefined : white),
  };
  const declarations = Object.entries(values).flatMap(([name, value]) =>
    colourOf(value) ? [`--plein-color-${name}:${value ?? ''}`] : [],
  );
  return declarations.length === 0 ? '' : `:root{${declarations.join(';')}}`;
}
