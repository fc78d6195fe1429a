const day = 86_400_000;

/** Returns the number of calendar days from one date to another; 0 where the other is earlier. */
export function daysFrom(date: string, other: string): number {
  return Math.max(0, Math.round((+new Date(other) - +new Date(date)) / day));
}
