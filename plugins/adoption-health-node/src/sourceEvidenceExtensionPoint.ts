import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { SourceEvidence } from 'backstage-plugin-adoption-health-common';

/** Knows what became of the repositories of some source host. */
export interface SourceEvidenceProvider {
  /** Names it in logs, e.g. `github`. */
  id: string;

  /**
   * Whether it can say anything about an http(s) URL. Of several providers the
   * first that covers a URL is asked. Must not do any I/O.
   */
  covers(url: string): boolean;

  /**
   * What is known about the repositories behind some URLs, by URL. They lead to
   * repositories, or to folders and files in them, and are all covered.
   *
   * A URL that is not in the answer counts as `unknown`. So does a whole batch
   * when this throws: the sweep of the catalog goes on, and what was known
   * before stays. Answer `missing` only when the host said so; any failure is
   * `unknown`. It is up to the provider to spare a host that refuses requests.
   *
   * @param urls - distinct, at most a few hundred
   * @param options - `signal` ends the waiting; answers after that are lost.
   *   `known` is what was said last about some of the URLs: with its `revision`
   *   a provider can see what it need not ask again
   */
  getEvidence(
    urls: readonly string[],
    options: {
      signal: AbortSignal;
      known?: ReadonlyMap<string, SourceEvidence>;
    },
  ): Promise<ReadonlyMap<string, SourceEvidence>>;
}

/**
 * Adds what the rules `source-archived` and `source-missing` go by.
 *
 * @example
 * ```ts
 * createBackendModule({
 *   pluginId: 'adoption-health',
 *   moduleId: 'our-git',
 *   register(env) {
 *     env.registerInit({
 *       deps: { sources: sourceEvidenceExtensionPoint },
 *       async init({ sources }) {
 *         sources.addProvider(ourGitEvidence);
 *       },
 *     });
 *   },
 * });
 * ```
 */
export interface SourceEvidenceExtensionPoint {
  /** Adds a provider, which is asked after those that were added before. */
  addProvider(provider: SourceEvidenceProvider): void;
}

/** See {@link SourceEvidenceExtensionPoint}. */
export const sourceEvidenceExtensionPoint =
  createExtensionPoint<SourceEvidenceExtensionPoint>({
    id: 'adoption-health.source-evidence',
  });
