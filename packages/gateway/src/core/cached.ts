/**
 * Caches the result of `load` for `milliseconds`, by the given clock. Calls during a load share that load. A
 * load that fails is not cached.
 */
export function cached<Value>(
  load: () => Promise<Value>,
  clock: () => Date,
  milliseconds: number,
): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  let loadedAt = 0;
  return () => {
    const now = clock().getTime();
    if (loading && Math.abs(now - loadedAt) < milliseconds) return loading;
    loadedAt = now;
    const mine = load();
    loading = mine;
    mine.catch(() => {
      if (loading === mine) loading = undefined;
    });
    return mine;
  };
}
