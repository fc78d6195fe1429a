/** Files that the pages of the demo and the other served files consist of. */
export const demo = {
  entries: ['demo/src/main', 'gateway/src/server/render-element', 'newsroom/src/main', 'embed/src/plein'].map(
    (place) => `packages/${place}.ts`,
  ),
  reads: ['packages/*/{src,assets}/**/*.{css,html,svg,json}'],
};

/** One page of each kind and of each language. `npm run check:layout` opens all pages. */
export const pagesOfEachKind = [
  '/',
  '/paspoort',
  '/afval',
  '/volg-uw-zaak',
  '/buurt/zilverplein',
  '/contact',
  '/privacy',
  '/en/',
  '/en/passport',
  '/en/contact',
];
