/** Rejects when a promise takes longer than so many milliseconds. */
export function withTimeout<T>(
  promise: Promise<T>,
  timeoutMs: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const overdue = new Error('No answer in time');
    const timer = setTimeout(reject, timeoutMs, overdue);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
