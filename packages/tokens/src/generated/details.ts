/** Made by `npm run tokens` from packages/tokens/src/source. Declarations for `:host` that follow the first render. */
export const details =
  '--_heading-1:var(--plein-color-heading-1,var(--nl-heading-level-1-color,var(--utrecht-heading-1-color,var(--_heading))));--_heading-2:var(--plein-color-heading-2,var(--nl-heading-level-2-color,var(--utrecht-heading-2-color,var(--_heading))));--_heading-3:var(--plein-color-heading-3,var(--nl-heading-level-3-color,var(--utrecht-heading-3-color,var(--_heading))));--_heading-4:var(--plein-color-heading-4,var(--nl-heading-level-4-color,var(--utrecht-heading-4-color,var(--_heading))));--_link:var(--plein-color-link,var(--plein-color-action,var(--nl-link-color,var(--utrecht-link-color,var(--ams-links-color,var(--rhc-color-foreground-link,var(--_action)))))));--_on-action-hover:var(--plein-color-on-action-hover,var(--nl-button-primary-hover-color,var(--utrecht-button-primary-action-hover-color,var(--utrecht-button-hover-color,var(--ams-button-primary-hover-color,var(--_on-action))))));--_font-heading-1:var(--plein-font-heading-1,var(--nl-heading-level-1-font-family,var(--utrecht-heading-1-font-family,var(--_font-heading))));--_font-heading-1-weight:var(--plein-font-heading-1-weight,var(--nl-heading-level-1-font-weight,var(--utrecht-heading-1-font-weight,var(--_font-heading-weight))));--_font-heading-2:var(--plein-font-heading-2,var(--nl-heading-level-2-font-family,var(--utrecht-heading-2-font-family,var(--_font-heading))));--_font-heading-2-weight:var(--plein-font-heading-2-weight,var(--nl-heading-level-2-font-weight,var(--utrecht-heading-2-font-weight,var(--_font-heading-weight))));--_font-heading-3:var(--plein-font-heading-3,var(--nl-heading-level-3-font-family,var(--utrecht-heading-3-font-family,var(--_font-heading))));--_font-heading-3-weight:var(--plein-font-heading-3-weight,var(--nl-heading-level-3-font-weight,var(--utrecht-heading-3-font-weight,var(--_font-heading-weight))));--_font-heading-4:var(--plein-font-heading-4,var(--nl-heading-level-4-font-family,var(--utrecht-heading-4-font-family,var(--_font-heading))));--_font-heading-4-weight:var(--plein-font-heading-4-weight,var(--nl-heading-level-4-font-weight,var(--utrecht-heading-4-font-weight,var(--_font-heading-weight))));--_32:var(--plein-space-32,calc(32px*var(--_d)));--_48:var(--plein-space-48,calc(48px*var(--_d)));--_border:var(--plein-border-thin,1px);--_button-line:var(--plein-button-border-color,var(--nl-button-primary-border-color,var(--utrecht-button-primary-action-border-color,var(--utrecht-button-border-color,var(--ams-button-primary-border-color,transparent)))));--_button-line-hover:var(--plein-button-border-color-hover,var(--nl-button-primary-hover-border-color,var(--utrecht-button-primary-action-hover-border-color,var(--utrecht-button-hover-border-color,var(--ams-button-primary-hover-border-color,var(--_button-line))))));--_button-border:var(--plein-button-border-width,var(--nl-button-primary-border-width,var(--utrecht-button-primary-action-border-width,var(--utrecht-button-border-width,var(--ams-button-border-width,2px)))));--_button-font:var(--plein-button-font,var(--nl-button-font-family,var(--utrecht-button-font-family,var(--ams-button-font-family,var(--_font-text)))));--_button-case:var(--plein-button-case,var(--nl-button-text-transform,var(--utrecht-button-text-transform,var(--ams-button-text-transform,none))));';

/**
 * Custom properties that each colour is taken from, in order and without dashes, by the name with which the
 * elements read it.
 */
export const colourChains: Readonly<Record<string, readonly string[]>> = {
  ink: ['plein-color-ink', 'basis-color-default-color-document', 'utrecht-document-color', 'ams-color-text'],
  heading: ['plein-color-heading', 'basis-heading-color', 'utrecht-heading-color'],
  'heading-1': ['plein-color-heading-1', 'nl-heading-level-1-color', 'utrecht-heading-1-color'],
  'heading-2': ['plein-color-heading-2', 'nl-heading-level-2-color', 'utrecht-heading-2-color'],
  'heading-3': ['plein-color-heading-3', 'nl-heading-level-3-color', 'utrecht-heading-3-color'],
  'heading-4': ['plein-color-heading-4', 'nl-heading-level-4-color', 'utrecht-heading-4-color'],
  'ink-quiet': [
    'plein-color-ink-quiet',
    'basis-color-default-color-subtle',
    'utrecht-form-field-description-color',
    'ams-color-text-secondary',
  ],
  ground: [
    'plein-color-ground',
    'basis-color-default-bg-document',
    'utrecht-document-background-color',
    'ams-color-background',
  ],
  soft: ['plein-color-soft', 'basis-color-default-bg-subtle'],
  line: ['plein-color-line', 'basis-color-default-border-subtle', 'ams-color-separator'],
  control: [
    'plein-color-control',
    'basis-form-control-border-color',
    'utrecht-form-control-border-color',
    'utrecht-textbox-border-color',
    'ams-inputs-border-color',
  ],
  action: [
    'plein-color-action',
    'basis-color-action-1-color-default',
    'nl-link-color',
    'utrecht-link-color',
    'ams-color-interactive',
    'rhc-color-foreground-link',
  ],
  link: [
    'plein-color-link',
    'plein-color-action',
    'nl-link-color',
    'utrecht-link-color',
    'ams-links-color',
    'rhc-color-foreground-link',
  ],
  'action-fill': [
    'plein-color-action-fill',
    'nl-button-primary-background-color',
    'utrecht-button-primary-action-background-color',
    'utrecht-button-background-color',
    'ams-button-primary-background-color',
  ],
  'action-fill-hover': [
    'plein-color-action-fill-hover',
    'nl-button-primary-hover-background-color',
    'utrecht-button-primary-action-hover-background-color',
    'ams-button-primary-hover-background-color',
  ],
  'on-action': [
    'plein-color-on-action',
    'nl-button-primary-color',
    'utrecht-button-primary-action-color',
    'utrecht-button-color',
    'ams-button-primary-color',
  ],
  'on-action-hover': [
    'plein-color-on-action-hover',
    'nl-button-primary-hover-color',
    'utrecht-button-primary-action-hover-color',
    'utrecht-button-hover-color',
    'ams-button-primary-hover-color',
  ],
  'action-soft': ['plein-color-action-soft', 'basis-color-action-1-bg-default'],
  accent: ['plein-color-accent', 'basis-color-accent-1-color-default'],
  positive: [
    'plein-color-positive',
    'basis-color-positive-color-default',
    'utrecht-feedback-safe-color',
    'ams-color-feedback-success',
  ],
  'positive-soft': [
    'plein-color-positive-soft',
    'basis-color-positive-bg-default',
    'utrecht-alert-ok-background-color',
  ],
  warning: [
    'plein-color-warning',
    'basis-color-warning-color-default',
    'utrecht-feedback-warning-color',
    'ams-color-feedback-warning',
    'rhc-color-warning-default',
  ],
  'warning-soft': [
    'plein-color-warning-soft',
    'basis-color-warning-bg-default',
    'utrecht-alert-warning-background-color',
  ],
  negative: [
    'plein-color-negative',
    'basis-color-negative-color-default',
    'utrecht-form-field-error-message-color',
    'ams-color-feedback-error',
  ],
  'negative-soft': [
    'plein-color-negative-soft',
    'basis-color-negative-bg-default',
    'utrecht-alert-error-background-color',
  ],
  'focus-outer': ['plein-color-focus-outer', 'basis-focus-outline-color', 'utrecht-focus-outline-color'],
  'focus-inner': [
    'plein-color-focus-inner',
    'basis-focus-background-color',
    'utrecht-focus-background-color',
  ],
  'button-line': [
    'plein-button-border-color',
    'nl-button-primary-border-color',
    'utrecht-button-primary-action-border-color',
    'utrecht-button-border-color',
    'ams-button-primary-border-color',
  ],
  'button-line-hover': [
    'plein-button-border-color-hover',
    'nl-button-primary-hover-border-color',
    'utrecht-button-primary-action-hover-border-color',
    'utrecht-button-hover-border-color',
    'ams-button-primary-hover-border-color',
  ],
};
