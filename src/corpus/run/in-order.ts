/**
 * Runs tasks side by side and gives their results in the order of the tasks. No more than `width` tasks are begun and not yet taken, so that
 * neither a fast source nor a slow reader fills the memory.
 *
 * @param tasks - read only as fast as results are taken
 * @param width - tasks under way at once
 * @param run - does one task
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  width: number,
  run: (task: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const task of tasks) {
    const result = run(task);
    // It is awaited later; until then a failure must not count as unhandled.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= width) yield await underWay.shift()!;
  }
  while (underWay.length > 0) yield await underWay.shift()!;
}
