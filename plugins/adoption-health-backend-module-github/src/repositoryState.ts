import { GraphqlAnswer } from './graphqlAnswer';
import {
  AnsweredRepository,
  ownerSchema,
  repositorySchema,
} from './repositoryAnswer';

/** What an answer says about one repository. */
export type RepositoryState =
  | { kind: 'found'; repository: AnsweredRepository }
  | { kind: 'missing' }
  | { kind: 'unknown'; reason: string };

/**
 * What an answer says about a repository and its owner. It is missing only when
 * GitHub says NOT_FOUND about it, and the token can see other repositories of
 * the owner: without that, "not found" may mean "not yours to see".
 *
 * @param aliases - of the repository and of its owner in the query
 */
export function repositoryState(
  { data, errors = [] }: GraphqlAnswer,
  aliases: { repository: string; owner: string },
): RepositoryState {
  const value = data?.[aliases.repository];
  const own = errors.filter(({ path }) => path?.[0] === aliases.repository);
  if (value !== null && value !== undefined) {
    const parsed = repositorySchema.safeParse(value);
    return parsed.success
      ? { kind: 'found', repository: parsed.data }
      : { kind: 'unknown', reason: 'GitHub answered in an unexpected shape' };
  }
  if (own.some(({ type }) => type === 'NOT_FOUND')) {
    const owner = ownerSchema.safeParse(data?.[aliases.owner]);
    return owner.success && owner.data.repositories.totalCount > 0
      ? { kind: 'missing' }
      : {
          kind: 'unknown',
          reason: 'The token can see no repository of this owner',
        };
  }
  const general = errors.filter(({ path }) => path === undefined);
  const type = [...own, ...general].find(error => error.type)?.type;
  return {
    kind: 'unknown',
    reason: type
      ? `GitHub answered ${type} about it`
      : 'GitHub said nothing about it',
  };
}
