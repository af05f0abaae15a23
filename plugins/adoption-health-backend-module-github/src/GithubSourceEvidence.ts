import { LoggerService } from '@backstage/backend-plugin-api';
import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';
import {
  AskedPlace,
  askedRepositories,
  AskedRepository,
  foldersOf,
} from './askedRepositories';
import { GithubHosts } from './GithubHosts';
import { githubLocation } from './githubLocation';
import {
  detailedEvidence,
  hasRevision,
  refreshedEvidence,
} from './placeEvidence';
import { ReadRepository, RepositoryReader } from './RepositoryReader';

type Known = ReadonlyMap<string, SourceEvidence>;

/**
 * Asks GitHub what became of repositories, many in a request. Who owns and who
 * changes a folder is asked only when it changed. What GitHub cannot say, for
 * whatever reason, is `unknown`.
 */
export class GithubSourceEvidence implements SourceEvidenceProvider {
  readonly id = 'github';
  readonly #hosts: GithubHosts;
  readonly #reader: RepositoryReader;
  readonly #logger: LoggerService;
  #lastFailures: ReadonlySet<string> = new Set();

  constructor(options: { hosts: GithubHosts; logger: LoggerService }) {
    this.#hosts = options.hosts;
    this.#reader = new RepositoryReader(options.hosts);
    this.#logger = options.logger;
  }

  /** {@inheritDoc backstage-plugin-adoption-health-node#SourceEvidenceProvider.covers} */
  covers(url: string): boolean {
    const location = githubLocation(url);
    return location !== undefined && this.#hosts.has(location.host);
  }

  /** {@inheritDoc backstage-plugin-adoption-health-node#SourceEvidenceProvider.getEvidence} */
  async getEvidence(
    urls: readonly string[],
    options: { signal: AbortSignal; known?: Known },
  ): Promise<ReadonlyMap<string, SourceEvidence>> {
    const { signal, known = new Map() } = options;
    const evidence = new Map<string, SourceEvidence>();
    const failures = new Set<string>();
    const outdated: AskedRepository[] = [];
    const asked = askedRepositories(urls, url => hasRevision(known.get(url)));
    for await (const read of this.#reader.read(asked, signal)) {
      noteFailure(failures, read);
      const moved = settle(evidence, { read, known });
      if (moved.length > 0) {
        outdated.push({ ...read.asked, places: moved, wantsDetails: true });
      }
    }
    for await (const read of this.#reader.read(outdated, signal)) {
      noteFailure(failures, read);
      // Otherwise what is known stands, with the state that was just told.
      if (read.state.kind === 'found') {
        settle(evidence, { read, known });
      }
    }
    this.#report(failures);
    return evidence;
  }

  /** Says once what goes wrong for a while, and again when it changes. */
  #report(failures: ReadonlySet<string>): void {
    for (const reason of failures) {
      if (!this.#lastFailures.has(reason)) {
        this.#logger.warn(`No evidence about some repositories: ${reason}`);
      }
    }
    this.#lastFailures = failures;
  }
}

/** Notes what was told; answers the places that have changed since. */
function settle(
  evidence: Map<string, SourceEvidence>,
  { read, known }: { read: ReadRepository; known: Known },
): AskedPlace[] {
  const { asked, state } = read;
  const folders = foldersOf(asked);
  return asked.places.filter(({ url, folder }) => {
    const place = { folder, index: folders.indexOf(folder) };
    if (asked.wantsDetails) {
      evidence.set(url, detailedEvidence(state, place));
      return false;
    }
    const refreshed = refreshedEvidence(state, {
      known: known.get(url),
      place,
    });
    evidence.set(url, refreshed.evidence);
    return refreshed.outdated;
  });
}

function noteFailure(failures: Set<string>, { state }: ReadRepository): void {
  if (state.kind === 'unknown') {
    failures.add(state.reason);
  }
}
