/**
 * A theme of our own making, with a shape that themes of municipalities may have. The values are nobody's;
 * they apply to the root of a page with the class `shape-<id>`.
 */
export interface ThemeShape {
  readonly id: string;
  /** Declarations for the root of the page. */
  readonly style: string;
}

/** Shapes that no published theme here has, or not in this combination. */
export const themeShapes: readonly ThemeShape[] = [
  {
    id: 'outlined-button',
    style: `--utrecht-button-background-color: #fff; --utrecht-button-color: #2b2b3a;
      --utrecht-button-border-color: #2b2b3a; --utrecht-button-border-width: 3px;
      --utrecht-button-hover-color: #fff; --utrecht-button-primary-action-hover-background-color: #2b2b3a;
      --utrecht-link-color: #1f4f7a`,
  },
  {
    id: 'outlined-faintly',
    style: `--nl-button-primary-background-color: #fdfdfd; --nl-button-primary-color: #245a2c;
      --nl-button-primary-border-color: #d8e4d9; --nl-button-primary-border-width: 1px; --nl-link-color: #245a2c`,
  },
  {
    id: 'outlined-without-width',
    style: `--utrecht-button-primary-action-background-color: white; --utrecht-button-primary-action-color: #5a1846;
      --utrecht-button-primary-action-border-color: #5a1846; --utrecht-button-primary-action-border-width: 0`,
  },
  {
    id: 'transparent',
    style: `--nl-button-primary-background-color: transparent; --nl-button-primary-color: #0b4a6f;
      --nl-button-primary-hover-background-color: rgb(11 74 111 / 0.1); --nl-button-primary-border-color: transparent;
      --utrecht-document-background-color: transparent; --basis-color-default-bg-subtle: rgb(11 74 111 / 0.06);
      --utrecht-alert-warning-background-color: transparent; background: #f4efe6`,
  },
  {
    id: 'headings-by-level',
    style: `--utrecht-heading-color: #222; --utrecht-heading-1-color: #5a1846; --utrecht-heading-2-color: #8a2a6b;
      --nl-heading-level-3-color: #f3b8e0; --utrecht-heading-4-color: #5a1846; --nl-heading-level-2-font-weight: 400`,
  },
  {
    id: 'red-links',
    style: `--utrecht-link-color: #c41230; --utrecht-button-primary-action-background-color: #1b4f8f;
      --utrecht-button-primary-action-color: #fff; --utrecht-form-field-error-message-color: #c41230`,
  },
  {
    id: 'button-family-and-case',
    style: `--utrecht-button-font-family: Georgia, serif; --utrecht-document-font-family: Verdana, sans-serif;
      --utrecht-button-text-transform: uppercase; --utrecht-button-border-radius: 0; --utrecht-textbox-border-radius: 0`,
  },
  {
    id: 'light-on-dark',
    style: `background: #14213d; color: #fff; --utrecht-link-color: #fff; --utrecht-heading-color: #fff;
      --utrecht-heading-2-color: #ffe08a; --utrecht-button-background-color: #fff; --utrecht-button-color: #14213d`,
  },
  {
    id: 'pale-brand',
    style: `--nl-button-primary-background-color: #ffe9a8; --nl-button-primary-color: #fff;
      --nl-button-primary-hover-background-color: #fff3cf; --nl-link-color: #e0b100;
      --basis-form-control-border-color: #eee; --nl-button-border-radius: 999px;
      --utrecht-textbox-border-radius: 24px`,
  },
  {
    id: 'faint-fields',
    style: `--utrecht-form-control-border-color: #949494; --basis-color-default-bg-subtle: #e9e9e4;
      --basis-color-action-1-bg-default: #dfe8ee`,
  },
];

/** A style sheet with all shapes. */
export const shapeStyles = themeShapes.map(({ id, style }) => `.shape-${id} { ${style} }`).join('\n');
