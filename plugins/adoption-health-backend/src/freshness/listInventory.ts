import { SourceInventoryProvider } from 'backstage-plugin-adoption-health-node';
import { repositoryKey } from './formulas/repositoryKey';

/**
 * The keys of all repositories that providers list. Throws what a provider
 * throws, since half an inventory is none, and the signal's reason once it is
 * aborted.
 */
export async function listInventory(
  providers: readonly SourceInventoryProvider[],
  signal: AbortSignal,
): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const provider of providers) {
    for await (const page of provider.listRepositories({ signal })) {
      signal.throwIfAborted();
      page.forEach(({ url }) => {
        const key = repositoryKey(url);
        if (key) {
          keys.add(key);
        }
      });
    }
  }
  return keys;
}
