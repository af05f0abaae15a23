import { AskedRepository, foldersOf } from './askedRepositories';

/** What a repository weighs that is only asked how it is, and a folder of it. */
const STATE_WEIGHT = 0.5;
const TREE_WEIGHT = 0.05;

/**
 * Takes repositories for the next request: as many as weigh no more than
 * allowed, and at least one. A folder to look into weighs 1.
 */
export function nextBatch(
  waiting: readonly AskedRepository[],
  mostWeight: number,
): AskedRepository[] {
  let weight = 0;
  const end = waiting.findIndex(repository => {
    weight += weightOf(repository);
    return weight > mostWeight;
  });
  return waiting.slice(0, end < 0 ? waiting.length : Math.max(end, 1));
}

function weightOf(repository: AskedRepository): number {
  const folders = foldersOf(repository);
  return repository.wantsDetails
    ? folders.length
    : STATE_WEIGHT + TREE_WEIGHT * folders.filter(Boolean).length;
}
