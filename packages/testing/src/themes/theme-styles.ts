import type { PublishedTheme, ThemeStyle } from './published-themes.js';

/** Fetches one style sheet as text. The names are literal, since a bundler follows no others. */
const loaders: Record<ThemeStyle, () => Promise<{ default: string }>> = {
  '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css': () =>
    import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline'),
  '@utrecht/design-tokens/dist/theme.css': () => import('@utrecht/design-tokens/dist/theme.css?inline'),
  '@utrecht/design-tokens/dist/dark/index.css': () =>
    import('@utrecht/design-tokens/dist/dark/index.css?inline'),
  '@amsterdam/design-system-tokens/dist/index.theme.css': () =>
    import('@amsterdam/design-system-tokens/dist/index.theme.css?inline'),
  '@amsterdam/design-system-tokens/dist/compact.theme.css': () =>
    import('@amsterdam/design-system-tokens/dist/compact.theme.css?inline'),
  '@gemeente-denhaag/design-tokens-components/dist/theme/index.css': () =>
    import('@gemeente-denhaag/design-tokens-components/dist/theme/index.css?inline'),
  '@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css': () =>
    import('@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css?inline'),
  '@nl-design-system-community/purmerend-design-tokens/dist/theme.css': () =>
    import('@nl-design-system-community/purmerend-design-tokens/dist/theme.css?inline'),
  '@nl-design-system-community/purmerend-design-tokens/dist/color-scheme-dark/theme.css': () =>
    import('@nl-design-system-community/purmerend-design-tokens/dist/color-scheme-dark/theme.css?inline'),
  '@nl-design-system-unstable/buren-design-tokens/dist/design-tokens.css': () =>
    import('@nl-design-system-unstable/buren-design-tokens/dist/design-tokens.css?inline'),
  '@nl-design-system-community/ma-design-tokens/dist/theme.css': () =>
    import('@nl-design-system-community/ma-design-tokens/dist/theme.css?inline'),
  '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css': () =>
    import('@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css?inline'),
  '@nl-rvo/design-tokens/dist/index.css': () => import('@nl-rvo/design-tokens/dist/index.css?inline'),
  '@rijkshuisstijl-community/design-tokens/dist/index.css': () =>
    import('@rijkshuisstijl-community/design-tokens/dist/index.css?inline'),
  '@rijkshuisstijl-community/design-tokens/dist/kern-lintblauw/index.css': () =>
    import('@rijkshuisstijl-community/design-tokens/dist/kern-lintblauw/index.css?inline'),
  '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-groen/index.css': () =>
    import('@rijkshuisstijl-community/design-tokens/dist/uitvoerend-groen/index.css?inline'),
  '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-hemelblauw/index.css': () =>
    import('@rijkshuisstijl-community/design-tokens/dist/uitvoerend-hemelblauw/index.css?inline'),
  '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-lintblauw/index.css': () =>
    import('@rijkshuisstijl-community/design-tokens/dist/uitvoerend-lintblauw/index.css?inline'),
  '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-oranje/index.css': () =>
    import('@rijkshuisstijl-community/design-tokens/dist/uitvoerend-oranje/index.css?inline'),
  '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-paars/index.css': () =>
    import('@rijkshuisstijl-community/design-tokens/dist/uitvoerend-paars/index.css?inline'),
  '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-robijnrood/index.css': () =>
    import('@rijkshuisstijl-community/design-tokens/dist/uitvoerend-robijnrood/index.css?inline'),
};

/** Style sheets of a theme in one text. They are fetched on demand, since a theme is 100 KB or more. */
export async function themeStyles({ css }: PublishedTheme): Promise<string> {
  const sheets = await Promise.all(css.map((style) => loaders[style]()));
  return sheets.map((sheet) => sheet.default).join('\n');
}
