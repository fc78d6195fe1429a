const version = /^(\d+)\.(\d+)\.(\d+)(?:-[\w.-]+)?$/;

/** Whether a text is a version, such as `0.1.0` or `1.2.0-beta.1`. */
export const isVersion = (text: string): boolean => version.test(text);

/**
 * Returns the channel of a version: all versions that a page can change between without another snippet. From 1.0 that is
 * the major version. Before 1.0 a minor release may take something away, so the channel of 0.1.3 is `0.1`.
 */
export function channelOf(text: string): string | undefined {
  const [, major, minor] = version.exec(text) ?? [];
  return major === '0' ? `0.${minor ?? ''}` : major;
}

/** Compares two versions, for sorting: the older one comes first. A beta comes before its release. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => ({
    numbers: (version.exec(text) ?? []).slice(1).map(Number),
    beta: text.split('-')[1],
  }));
  for (const index of [0, 1, 2]) {
    const difference = (a?.numbers[index] ?? 0) - (b?.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a?.beta === undefined || b?.beta === undefined) {
    return Number(b?.beta !== undefined) - Number(a?.beta !== undefined);
  }
  return a.beta.localeCompare(b.beta, 'en', { numeric: true });
}
