import type { Crisis } from '@plein/domain/newsroom.js';
import { fieldsOf, itemsOf, textOf, textsOf, type FieldProblem } from '@plein/domain/problem.js';
import type { Channel, Profile, Task } from '@plein/domain/profile.js';
import { safeLink } from '@plein/domain/text.js';
import { webAddress } from '../../http/web-address.js';

/** What an address of the profile is for: whether a text fits, and what to write. */
interface Purpose {
  fits(address: string): boolean;
  detail: string;
}

const control = /\p{Cc}/u;

const site: Purpose = {
  fits: (address) => webAddress(address) !== undefined,
  detail: 'Write the address of a site, like https://www.example.nl.',
};
const origin: Purpose = {
  fits: (address) => webAddress(address)?.origin === address,
  detail: 'Write the origin of a site, without a path or a slash at the end, like https://www.example.nl.',
};
const link: Purpose = {
  fits: (address) =>
    safeLink(address) !== undefined &&
    !control.test(address) &&
    (!/^https?:/i.test(address) || site.fits(address)),
  detail: 'Write a path like /contact, or an address that begins with https:, tel: or mailto:.',
};
const stylesheet: Purpose = {
  fits: (address) => (address.startsWith('/') ? link : site).fits(address),
  detail: 'Write a path like /theme.css, or an address that begins with https:.',
};

/**
 * Returns the addresses of a profile that do not fit what they are for, each with a JSON pointer and what to
 * write. The document need not be valid: what its schema refuses is skipped here.
 */
export function addressProblems(document: unknown): FieldProblem[] {
  const { organisation, origins, theme, channels, tasks, crisis, privacyStatement } = fieldsOf(document);
  return [
    ...check('/organisation/url', textOf(fieldsOf(organisation)['url']), site),
    ...textsOf(origins, '/origins').flatMap(({ path, text }) => check(path, text, origin)),
    ...textsOf(fieldsOf(theme)['stylesheets'], '/theme/stylesheets').flatMap(({ path, text }) =>
      check(path, text, stylesheet),
    ),
    ...itemsOf(channels, '/channels').flatMap(({ path, fields: { address, location } }) => [
      ...check(`${path}/address`, textOf(address), link),
      ...check(`${path}/location/mapUrl`, textOf(fieldsOf(location)['mapUrl']), site),
    ]),
    ...itemsOf(tasks, '/tasks').flatMap(({ path, fields }) =>
      check(`${path}/url`, textOf(fields['url']), link),
    ),
    ...linkProblems('/crisis/url', textOf(fieldsOf(crisis)['url'])),
    ...linkProblems('/privacyStatement', textOf(privacyStatement)),
  ];
}

/** Returns the fault of an address for residents to follow, under the name of its field. */
export function linkProblems(field: string, address: string | undefined): FieldProblem[] {
  return check(field, address, link);
}

function check(field: string, address: string | undefined, { fits, detail }: Purpose): FieldProblem[] {
  return address === undefined || fits(address) ? [] : [{ field, code: 'address', detail }];
}

/**
 * Returns the profile without the addresses that do not fit, so that a profile that was stored before an
 * address was checked can still be shown. An origin that only needs another notation is written in it. A
 * privacy statement that does not fit becomes empty.
 */
export function withoutUnfitAddresses(profile: Profile): Profile {
  if (addressProblems(profile).length === 0) return profile;
  const { theme, crisis, ...rest } = profile;
  const { stylesheets: sheets = [], ...otherTheme } = theme ?? {};
  const stylesheets = sheets.filter((one) => stylesheet.fits(one));
  const fitTheme = { ...otherTheme, ...(stylesheets.length > 0 && { stylesheets }) };
  return {
    ...rest,
    organisation: keep(rest.organisation, 'url', site),
    origins: rest.origins.flatMap((one) => webAddress(one)?.origin ?? []),
    ...((fitTheme.colours ?? fitTheme.stylesheets) && { theme: fitTheme }),
    channels: rest.channels.map(fitChannel),
    tasks: rest.tasks.map((task): Task => keep(task, 'url', link)),
    ...(crisis && { crisis: fitCrisis(crisis) }),
    privacyStatement: link.fits(rest.privacyStatement) ? rest.privacyStatement : '',
  };
}

/** Returns a crisis message without an address that does not fit. */
export function fitCrisis(crisis: Crisis): Crisis {
  return keep(crisis, 'url', link);
}

function fitChannel(channel: Channel): Channel {
  const { location, ...rest } = keep(channel, 'address', link);
  return { ...rest, ...(location && { location: keep(location, 'mapUrl', site) }) };
}

/** Returns the object, without its field of this name where that does not fit. */
function keep<Name extends string, Thing extends { [Key in Name]?: string }>(
  thing: Thing,
  name: Name,
  { fits }: Purpose,
): Thing {
  const address: string | undefined = thing[name];
  if (address === undefined || fits(address)) return thing;
  return Object.fromEntries(Object.entries(thing).filter(([key]) => key !== name)) as Thing;
}
