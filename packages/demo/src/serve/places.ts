import { fileURLToPath } from 'node:url';

/** Where the files stand that the demo serves beside its own pages. */
export interface Places {
  /** Style sheet and pictures of the site. */
  site: string;
  /** The published NL Design System theme. */
  theme: string;
  /** The script for CMS pages, built. */
  embed: string;
  /** The app of the newsroom, built. */
  newsroom: string;
  /** Storybook, when it has been built. */
  storybook: string;
}

const themePackage = '@nl-design-system-unstable/voorbeeld-design-tokens/package.json';

/** The places in this repository, seen from a module in `packages/demo/src` or `packages/demo/dist`. */
export function placesFrom(moduleUrl: string, resolve: (name: string) => string): Places {
  const folder = (relative: string, base: string = moduleUrl) => fileURLToPath(new URL(relative, base));
  return {
    site: folder('../assets/'),
    theme: folder('./dist/', resolve(themePackage)),
    embed: folder('../../embed/dist/cms/'),
    newsroom: folder('../../newsroom/dist/app/'),
    storybook: folder('../../../storybook-static/'),
  };
}
