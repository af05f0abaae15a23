import { createExtensionPoint } from '@backstage/backend-plugin-api';

/** A repository that ought to be in the catalog. */
export interface InventoryRepository {
  /** http(s), of the repository itself. */
  url: string;
}

/** Knows which repositories there are on some source host. */
export interface SourceInventoryProvider {
  /** Names it in logs, e.g. `github`. */
  id: string;

  /**
   * Every repository that is not archived, no fork and not left out on
   * purpose, a page at a time. Throws when it cannot list all of them: half a
   * list would look like a better catalog. It is up to the provider to spare a
   * host that refuses requests.
   *
   * @param options - `signal` ends the reading
   */
  listRepositories(options: {
    signal: AbortSignal;
  }): AsyncIterable<readonly InventoryRepository[]>;
}

/**
 * Adds what the registered share is measured against.
 *
 * @example
 * ```ts
 * createBackendModule({
 *   pluginId: 'adoption-health',
 *   moduleId: 'our-git',
 *   register(env) {
 *     env.registerInit({
 *       deps: { inventories: sourceInventoryExtensionPoint },
 *       async init({ inventories }) {
 *         inventories.addProvider(ourRepositories);
 *       },
 *     });
 *   },
 * });
 * ```
 */
export interface SourceInventoryExtensionPoint {
  /** Adds a provider; the repositories of all of them count together. */
  addProvider(provider: SourceInventoryProvider): void;
}

/** See {@link SourceInventoryExtensionPoint}. */
export const sourceInventoryExtensionPoint =
  createExtensionPoint<SourceInventoryExtensionPoint>({
    id: 'adoption-health.source-inventory',
  });
