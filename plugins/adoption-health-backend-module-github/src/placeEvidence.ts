import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { codeOwners } from './codeOwners';
import { committers } from './committers';
import { AnsweredRepository, treeSchema } from './repositoryAnswer';
import { RepositoryState } from './repositoryState';

type Found = Extract<SourceEvidence, { kind: 'found' }>;

/** Raise it when other details are asked, so that all are asked again. */
const DETAILS_VERSION = 1;

/** A folder that was asked about. */
interface Place {
  folder: string;
  /** Its place among the folders of the question. */
  index: number;
}

/** Evidence about a folder, with what was asked about it in detail. */
export function detailedEvidence(
  state: RepositoryState,
  place: Place,
): SourceEvidence {
  if (state.kind !== 'found') {
    return state;
  }
  const { repository } = state;
  const owners = codeOwnersOf(repository, place.folder);
  const authors = committers(
    repository.defaultBranchRef?.target?.[`h${place.index}`],
  );
  const revision = revisionOf(repository, place);
  return {
    ...stateEvidence(repository),
    ...(owners && { codeOwners: owners }),
    ...(authors && { committers: authors }),
    ...(revision && { revision }),
  };
}

/**
 * Evidence about a folder that was only asked how it is, completed by what was
 * known. `outdated` where it changed since.
 */
export function refreshedEvidence(
  state: RepositoryState,
  { known, place }: { known: SourceEvidence | undefined; place: Place },
): { evidence: SourceEvidence; outdated: boolean } {
  if (state.kind !== 'found') {
    return { evidence: state, outdated: false };
  }
  const before: Partial<Found> = known?.kind === 'found' ? known : {};
  const details = {
    ...(before.codeOwners && { codeOwners: before.codeOwners }),
    ...(before.committers && { committers: before.committers }),
    // Not the new one: what is completed by old details is asked again.
    ...(before.revision && { revision: before.revision }),
  };
  return {
    evidence: { ...stateEvidence(state.repository), ...details },
    outdated: before.revision !== revisionOf(state.repository, place),
  };
}

/** Whether the details of some evidence can be told from others. */
export function hasRevision(evidence: SourceEvidence | undefined): boolean {
  return (
    evidence?.kind === 'found' &&
    evidence.revision?.startsWith(`${DETAILS_VERSION}:`) === true
  );
}

function stateEvidence(repository: AnsweredRepository): Found {
  const lastCommitAt = repository.defaultBranchRef?.target?.committedDate;
  const { isArchived, url } = repository;
  return {
    kind: 'found',
    archived: isArchived,
    ...(lastCommitAt && { lastCommitAt }),
    ...(url && { repositoryUrl: url }),
  };
}

/**
 * Changes with the root of a repository at every commit, with another folder
 * when something in it or a CODEOWNERS file changes.
 */
function revisionOf(
  repository: AnsweredRepository,
  { folder, index }: Place,
): string | undefined {
  const head = repository.defaultBranchRef?.target?.oid;
  if (!head) {
    return undefined;
  }
  const { owners0, owners1, owners2 } = repository;
  const tree = treeSchema.safeParse(repository[`t${index}`]).data;
  const versions = folder
    ? [tree, owners0, owners1, owners2].map(one => one?.oid ?? '')
    : [head];
  return [DETAILS_VERSION, ...versions].join(':');
}

/** The first file that is there counts. A cut one could name the wrong ones. */
function codeOwnersOf(
  { owners0, owners1, owners2 }: AnsweredRepository,
  folder: string,
): string[] | undefined {
  const blob = [owners0, owners1, owners2].find(
    one => typeof one?.text === 'string',
  );
  return typeof blob?.text === 'string' && !blob.isTruncated
    ? codeOwners(blob.text, folder)
    : undefined;
}
