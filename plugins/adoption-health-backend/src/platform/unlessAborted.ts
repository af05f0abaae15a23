/**
 * What `work` comes to. Once the signal is aborted it rejects with the signal's
 * reason, without waiting for work that may never end; what becomes of that is
 * nobody's concern then.
 */
export async function unlessAborted<T>(
  signal: AbortSignal,
  work: Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener('abort', stop, {
      once: true,
      signal: over.signal,
    });
  });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    over.abort();
  }
}
