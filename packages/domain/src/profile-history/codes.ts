/**
 * What made a version of the profile. `began` is what the store had when it began to store versions; `filled` came from
 * the content files or an import; `switched` is a use of the crisis switch; `sites` a site that was allowed or removed.
 */
export const profileActions = ['began', 'filled', 'written', 'switched', 'sites', 'restored'] as const;
export type ProfileAction = (typeof profileActions)[number];

/** What became of a field, an item of a list, or the order of a list. */
export const differenceKinds = ['added', 'removed', 'changed', 'moved'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];
