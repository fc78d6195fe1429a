/** The levels of `vertrouwelijkheidaanduiding`, the most public first. */
export const confidentialityLevels = [
  'openbaar',
  'beperkt_openbaar',
  'intern',
  'zaakvertrouwelijk',
  'vertrouwelijk',
  'confidentieel',
  'geheim',
  'zeer_geheim',
] as const;
export type ConfidentialityLevel = (typeof confidentialityLevels)[number];

/** The levels that may be shown to somebody who knows a reference and an address, and has not logged in. */
export const levelsWithoutLogin = confidentialityLevels.slice(0, 4);

/** The highest level that is shown to somebody who has logged in at a site of the municipality. */
export const levelWithLogin: ConfidentialityLevel = 'zaakvertrouwelijk';

/** Whether a level is known, and no higher than the highest one. */
export function mayBeShown(level: string | undefined, highest: ConfidentialityLevel): boolean {
  const at = confidentialityLevels.findIndex((one) => one === level);
  return at >= 0 && at <= confidentialityLevels.indexOf(highest);
}
