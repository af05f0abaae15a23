import { absoluteUrl } from './absoluteUrl';
import { isBackgroundUrl } from './isBackgroundUrl';
import * as pageReadyLimits from './pageReadyLimits';
import { PendingWork } from './PendingWork';
import { ResponseEnds } from './ResponseEnds';

type FetchArguments = Parameters<typeof fetch>;

interface Watch {
  work: PendingWork;
  now: () => number;
  ends: ResponseEnds;
}

/**
 * Reports a page's `fetch` requests as work. Callers get the original promise,
 * untouched. The returned function puts the original back, or steps aside where
 * somebody else has wrapped ours meanwhile.
 */
export function watchFetch(page: typeof globalThis, watch: Watch): () => void {
  const original = page.fetch;
  let isWatching = true;
  const watched: typeof fetch = (...args) => {
    const beganAt = watch.now();
    const answer = original.apply(page, args);
    if (isWatching) {
      observe(answer, args, beganAt);
    }
    return answer;
  };
  function observe(
    answer: Promise<Response>,
    args: FetchArguments,
    beganAt: number,
  ): void {
    try {
      if (!isBackground(args)) {
        const url = absoluteUrl(urlOf(args), page.location.href);
        follow(answer, { ...watch, url, beganAt });
      }
    } catch {
      // A request we do not understand is still the caller's to make.
    }
  }
  page.fetch = watched;
  return () => {
    isWatching = false;
    if (page.fetch === watched) {
      page.fetch = original;
    }
  };
}

async function follow(
  answer: Promise<Response>,
  request: Watch & { url: string; beganAt: number },
): Promise<void> {
  const { work, now, ends, url, beganAt } = request;
  const end = work.begin(beganAt);
  const body = ends.expect({ url, beganAt });
  try {
    const response = await answer;
    const answeredAt = now();
    const endedAt = isStream(response)
      ? undefined
      : await body.within(pageReadyLimits.bodyMs);
    end(endedAt ?? answeredAt);
  } catch {
    // Whoever asked hears of the failure; here it is only an end.
    end(now());
  } finally {
    body.forget();
  }
}

function isStream(response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return type.startsWith('text/event-stream');
}

function isBackground(args: FetchArguments): boolean {
  const [input, init] = args;
  // What may outlive the page is nothing the page waits for.
  const isBeacon =
    init?.keepalive ?? (input instanceof Request && input.keepalive);
  return isBeacon || isBackgroundUrl(urlOf(args));
}

function urlOf([input]: FetchArguments): string {
  return input instanceof Request ? input.url : String(input);
}
