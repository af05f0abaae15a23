import { isBackgroundUrl } from './isBackgroundUrl';
import { PendingWork } from './PendingWork';

/**
 * Reports a page's `XMLHttpRequest`s as work. The returned function puts the
 * originals back, or steps aside where somebody else has wrapped ours meanwhile.
 */
export function watchXhr(
  page: typeof globalThis,
  watch: { work: PendingWork; now: () => number },
): () => void {
  const { prototype } = page.XMLHttpRequest;
  const { open, send } = prototype;
  const urls = new WeakMap<XMLHttpRequest, string>();
  let isWatching = true;

  function watchedOpen(
    this: XMLHttpRequest,
    ...args: [string, string | URL, ...unknown[]]
  ): void {
    urls.set(this, String(args[1]));
    Reflect.apply(open, this, args);
  }
  function watchedSend(
    this: XMLHttpRequest,
    ...args: Parameters<typeof send>
  ): void {
    if (isWatching && !isBackgroundUrl(urls.get(this) ?? '')) {
      const end = watch.work.begin(watch.now());
      this.addEventListener('loadend', () => end(watch.now()), { once: true });
    }
    Reflect.apply(send, this, args);
  }

  prototype.open = watchedOpen;
  prototype.send = watchedSend;
  return () => {
    isWatching = false;
    if (prototype.open === watchedOpen) {
      prototype.open = open;
    }
    if (prototype.send === watchedSend) {
      prototype.send = send;
    }
  };
}
