import { LoggerService } from '@backstage/backend-plugin-api';
import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';

/** How long a provider may take to return after its time is up. */
const GRACE_MS = 5_000;

/**
 * Asks providers about URLs that they cover, and answers by URL. A provider
 * that fails, or does not come back in time, leaves its URLs `unknown`: that is
 * logged, and does not concern the others. Throws the signal's reason once it
 * is aborted.
 */
export async function askSources(
  urls: readonly string[],
  options: {
    providers: readonly SourceEvidenceProvider[];
    logger: LoggerService;
    /** How long each provider is waited for. */
    timeoutMs: number;
    signal: AbortSignal;
    /** What was said last, by URL, to spare asking again. */
    known?: ReadonlyMap<string, SourceEvidence>;
  },
): Promise<Map<string, SourceEvidence>> {
  const { providers, signal } = options;
  const shares = new Map<SourceEvidenceProvider, string[]>();
  for (const url of urls) {
    const provider = providers.find(one => one.covers(url));
    if (provider) {
      shares.set(provider, [...(shares.get(provider) ?? []), url]);
    }
  }
  const answers = new Map<string, SourceEvidence>();
  for (const [provider, share] of shares) {
    const said = await answerOf(provider, { ...options, urls: share });
    signal.throwIfAborted();
    for (const url of share) {
      answers.set(url, said.get(url) ?? unanswered(provider));
    }
  }
  return answers;
}

async function answerOf(
  provider: SourceEvidenceProvider,
  options: {
    urls: readonly string[];
    logger: LoggerService;
    timeoutMs: number;
    signal: AbortSignal;
    known?: ReadonlyMap<string, SourceEvidence>;
  },
): Promise<ReadonlyMap<string, SourceEvidence>> {
  const { urls, logger, timeoutMs, known } = options;
  const signal = AbortSignal.any([
    options.signal,
    AbortSignal.timeout(timeoutMs),
  ]);
  const end = new AbortController();
  try {
    return await Promise.race([
      provider.getEvidence(urls, { signal, known }),
      lateAfter(timeoutMs + GRACE_MS, {
        end: end.signal,
        stop: options.signal,
      }),
    ]);
  } catch (error) {
    logger.warn(`No source evidence from ${provider.id}`, {
      error: String(error),
    });
    return new Map();
  } finally {
    end.abort();
  }
}

/** Rejects when time is up or the sweep is stopped; leaves no timer behind. */
function lateAfter(
  ms: number,
  signals: { end: AbortSignal; stop: AbortSignal },
): Promise<never> {
  const { end, stop } = signals;
  return new Promise((_, reject) => {
    const late = () => reject(new Error('It did not answer in time'));
    const timer = setTimeout(late, ms);
    const clear = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', late);
    };
    stop.addEventListener('abort', late, { once: true });
    end.addEventListener('abort', clear, { once: true });
  });
}

function unanswered({ id }: SourceEvidenceProvider): SourceEvidence {
  return { kind: 'unknown', reason: `${id} did not say` };
}
