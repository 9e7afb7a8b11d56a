/** Does `work` on each item, a few at a time, and answers in their order. */
export async function inLanes<T, R>(
  items: T[],
  work: (item: T) => Promise<R>,
  lanes = 6,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await work(items[at] as T);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
