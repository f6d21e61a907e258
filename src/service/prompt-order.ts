/**
 * Runs tasks side by side and gives each result as soon as it and all before it are there, even while the next task is still awaited: whoever
 * sends a line and waits for its answer gets it. No more than `width` tasks are begun and not yet taken.
 *
 * @param tasks - read only as fast as results are taken
 * @param width - tasks under way at once
 * @param run - does one task; must not throw
 */
export async function* promptlyInOrder<T, R>(
  tasks: AsyncIterable<T>,
  width: number,
  run: (task: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = tasks[Symbol.asyncIterator]();
  const underWay: Promise<{ readonly result: R }>[] = [];
  let reading: Promise<{ readonly read: IteratorResult<T> }> | null = null;
  let ended = false;
  while (true) {
    if (!ended && reading === null && underWay.length < width) reading = source.next().then((read) => ({ read }));
    const awaited = [...underWay.slice(0, 1), ...(reading === null ? [] : [reading])];
    if (awaited.length === 0) return;
    const first: { readonly result: R } | { readonly read: IteratorResult<T> } = await Promise.race(awaited);
    if ("result" in first) {
      underWay.shift();
      yield first.result;
      continue;
    }
    reading = null;
    if (first.read.done) ended = true;
    else underWay.push(run(first.read.value).then((result) => ({ result })));
  }
}
