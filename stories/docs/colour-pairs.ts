/** A colour role and its background. */
export interface ColourPair {
  readonly name: string;
  readonly ground: string;
  /** Minimum contrast in WCAG 2.2: 4.5 for text (1.4.3), 3 for other things that must be visible (1.4.11). */
  readonly least: number;
  readonly sample: 'text' | 'border' | 'line';
}

interface ColourGroup {
  readonly title: string;
  readonly use: string;
  readonly pairs: readonly ColourPair[];
}

const text = (name: string, ground: string): ColourPair => ({
  name: `color-${name}`,
  ground: `color-${ground}`,
  least: 4.5,
  sample: 'text',
});
const border = (name: string, ground: string): ColourPair => ({
  ...text(name, ground),
  least: 3,
  sample: 'border',
});
const line = (name: string, ground: string): ColourPair => ({
  ...text(name, ground),
  least: 1,
  sample: 'line',
});

/** Colour roles, grouped by purpose. */
export const colourPairs: readonly ColourGroup[] = [
  {
    title: 'Text and ground',
    use: 'Most of a page. Quiet ink is for what may be skipped, never for what has to be done.',
    pairs: [
      text('ink', 'ground'),
      text('ink-quiet', 'ground'),
      text('ink', 'soft'),
      text('ink-quiet', 'soft'),
    ],
  },
  {
    title: 'What can be pressed',
    use: 'One filled button on a screen. A link has its underline, so that it is not known by colour alone.',
    pairs: [
      text('action', 'ground'),
      text('on-action', 'action-fill'),
      text('on-action', 'action-fill-hover'),
      text('ink', 'action-soft'),
      border('control', 'ground'),
    ],
  },
  {
    title: 'What happened',
    use: 'Each comes with an icon and a word. A colour by itself says nothing to who cannot see it.',
    pairs: [
      text('positive', 'ground'),
      text('positive', 'positive-soft'),
      text('warning', 'ground'),
      text('warning', 'warning-soft'),
      text('negative', 'ground'),
      text('negative', 'negative-soft'),
    ],
  },
  {
    title: 'Sparingly',
    use: 'The accent marks where something begins, once on a screen. A line carries no meaning.',
    pairs: [text('accent', 'ground'), line('line', 'ground')],
  },
];
