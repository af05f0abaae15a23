/**
 * The items of `source`, of which the next is asked for while one is worked on:
 * two are held at a time, however many there are. Throws what the source throws,
 * after the items that came before. Whoever leaves early does not wait for it.
 */
export async function* readAhead<T>(
  source: AsyncIterable<T>,
): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const ask = () => {
    const next = iterator.next();
    // Heard of when it is its turn, or not at all.
    next.catch(() => {});
    return next;
  };
  let next = ask();
  try {
    for (;;) {
      const item = await next;
      if (item.done) {
        return;
      }
      next = ask();
      yield item.value;
    }
  } finally {
    iterator.return?.().catch(() => {});
  }
}
