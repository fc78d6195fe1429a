/** Package and path of a theme's style sheet. `theme-styles.ts` can fetch each of them. */
export type ThemeStyle = (typeof published)[number]['css'][number];

export type Scheme = 'light' | 'dark';

/**
 * A theme that an organisation published. It is a development dependency: shown and checked, never shipped.
 */
export interface PublishedTheme {
  readonly id: string;
  readonly title: string;
  readonly package: string;
  /** Class on the root of a page that applies the theme. */
  readonly className: string;
  /** Second class on the root of a page, if it is dark. */
  readonly darkClassName?: string;
  /** Module specifiers of its style sheets, in order. */
  readonly css: readonly ThemeStyle[];
  readonly schemes: readonly Scheme[];
}

const light = ['light'] as const;
const both = ['light', 'dark'] as const;

const published = [
  {
    id: 'voorbeeld',
    title: 'Voorbeeld (NL Design System)',
    package: '@nl-design-system-unstable/voorbeeld-design-tokens',
    className: 'voorbeeld-theme',
    css: ['@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'],
    schemes: light,
  },
  {
    id: 'utrecht',
    title: 'Gemeente Utrecht',
    package: '@utrecht/design-tokens',
    className: 'utrecht-theme',
    darkClassName: 'utrecht-theme--color-scheme-dark',
    css: ['@utrecht/design-tokens/dist/theme.css', '@utrecht/design-tokens/dist/dark/index.css'],
    schemes: both,
  },
  {
    id: 'amsterdam',
    title: 'Gemeente Amsterdam',
    package: '@amsterdam/design-system-tokens',
    className: 'ams-theme',
    css: ['@amsterdam/design-system-tokens/dist/index.theme.css'],
    schemes: light,
  },
  {
    id: 'amsterdam-compact',
    title: 'Gemeente Amsterdam, compact',
    package: '@amsterdam/design-system-tokens',
    className: 'ams-theme ams-theme--compact',
    css: [
      '@amsterdam/design-system-tokens/dist/index.theme.css',
      '@amsterdam/design-system-tokens/dist/compact.theme.css',
    ],
    schemes: light,
  },
  {
    id: 'den-haag',
    title: 'Gemeente Den Haag',
    package: '@gemeente-denhaag/design-tokens-components',
    className: 'denhaag-theme',
    css: ['@gemeente-denhaag/design-tokens-components/dist/theme/index.css'],
    schemes: light,
  },
  {
    id: 'rotterdam',
    title: 'Gemeente Rotterdam',
    package: '@nl-design-system-unstable/rotterdam-design-tokens',
    className: 'rotterdam-theme',
    css: ['@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css'],
    schemes: light,
  },
  {
    id: 'purmerend',
    title: 'Gemeente Purmerend',
    package: '@nl-design-system-community/purmerend-design-tokens',
    className: 'purmerend-theme',
    darkClassName: 'purmerend-theme--color-scheme-dark',
    css: [
      '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
      '@nl-design-system-community/purmerend-design-tokens/dist/color-scheme-dark/theme.css',
    ],
    schemes: both,
  },
  {
    id: 'buren',
    title: 'Gemeente Buren',
    package: '@nl-design-system-unstable/buren-design-tokens',
    className: 'buren-theme',
    css: ['@nl-design-system-unstable/buren-design-tokens/dist/design-tokens.css'],
    schemes: light,
  },
  {
    id: 'mooi-en-anders',
    title: 'Mooi & Anders',
    package: '@nl-design-system-community/ma-design-tokens',
    className: 'ma-theme',
    darkClassName: 'ma-theme--color-scheme-dark',
    css: [
      '@nl-design-system-community/ma-design-tokens/dist/theme.css',
      '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css',
    ],
    schemes: both,
  },
  {
    id: 'rvo',
    title: 'RVO',
    package: '@nl-rvo/design-tokens',
    className: 'rvo-theme',
    css: ['@nl-rvo/design-tokens/dist/index.css'],
    schemes: light,
  },
  {
    id: 'rijkshuisstijl',
    title: 'Rijkshuisstijl Community',
    package: '@rijkshuisstijl-community/design-tokens',
    className: 'rhc-theme',
    css: ['@rijkshuisstijl-community/design-tokens/dist/index.css'],
    schemes: light,
  },
  {
    id: 'kern-lintblauw',
    title: 'Rijkshuisstijl, kern lintblauw',
    package: '@rijkshuisstijl-community/design-tokens',
    className: 'kern-lintblauw',
    css: ['@rijkshuisstijl-community/design-tokens/dist/kern-lintblauw/index.css'],
    schemes: light,
  },
  {
    id: 'uitvoerend-groen',
    title: 'Rijkshuisstijl, uitvoerend groen',
    package: '@rijkshuisstijl-community/design-tokens',
    className: 'uitvoerend-groen',
    css: ['@rijkshuisstijl-community/design-tokens/dist/uitvoerend-groen/index.css'],
    schemes: light,
  },
  {
    id: 'uitvoerend-hemelblauw',
    title: 'Rijkshuisstijl, uitvoerend hemelblauw',
    package: '@rijkshuisstijl-community/design-tokens',
    className: 'uitvoerend-hemelblauw',
    css: ['@rijkshuisstijl-community/design-tokens/dist/uitvoerend-hemelblauw/index.css'],
    schemes: light,
  },
  {
    id: 'uitvoerend-lintblauw',
    title: 'Rijkshuisstijl, uitvoerend lintblauw',
    package: '@rijkshuisstijl-community/design-tokens',
    className: 'uitvoerend-lintblauw',
    css: ['@rijkshuisstijl-community/design-tokens/dist/uitvoerend-lintblauw/index.css'],
    schemes: light,
  },
  {
    id: 'uitvoerend-oranje',
    title: 'Rijkshuisstijl, uitvoerend oranje',
    package: '@rijkshuisstijl-community/design-tokens',
    className: 'uitvoerend-oranje',
    css: ['@rijkshuisstijl-community/design-tokens/dist/uitvoerend-oranje/index.css'],
    schemes: light,
  },
  {
    id: 'uitvoerend-paars',
    title: 'Rijkshuisstijl, uitvoerend paars',
    package: '@rijkshuisstijl-community/design-tokens',
    className: 'uitvoerend-paars',
    css: ['@rijkshuisstijl-community/design-tokens/dist/uitvoerend-paars/index.css'],
    schemes: light,
  },
  {
    id: 'uitvoerend-robijnrood',
    title: 'Rijkshuisstijl, uitvoerend robijnrood',
    package: '@rijkshuisstijl-community/design-tokens',
    className: 'uitvoerend-robijnrood',
    css: ['@rijkshuisstijl-community/design-tokens/dist/uitvoerend-robijnrood/index.css'],
    schemes: light,
  },
] as const;

/** Every published theme in the development dependencies. Storybook and `check:themes` read this list. */
export const publishedThemes: readonly PublishedTheme[] = published;
