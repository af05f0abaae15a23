import { z } from 'zod';
import { GraphqlQuery } from './GithubGraphql';

/** Repositories in the answer to an `inventoryQuery`; null without the owner. */
export const inventorySchema = z.object({
  owner: z
    .object({
      repositories: z.object({
        pageInfo: z.object({
          hasNextPage: z.boolean(),
          endCursor: z.string().nullish(),
        }),
        nodes: z.array(
          z
            .object({
              nameWithOwner: z.string(),
              url: z.string(),
              isArchived: z.boolean(),
              isFork: z.boolean(),
            })
            .nullable(),
        ),
      }),
    })
    .nullable(),
});

/**
 * Asks for a page of an owner's repositories, oldest first, so that none is
 * skipped when others are made meanwhile.
 *
 * @param page - `after` is the cursor of the page before
 */
export function inventoryQuery(page: {
  owner: string;
  after?: string;
}): GraphqlQuery {
  const { owner, after } = page;
  const declared = after
    ? '$owner: String!, $after: String!'
    : '$owner: String!';
  const from = after ? ', after: $after' : '';
  const query = `query (${declared}) {
  owner: repositoryOwner(login: $owner) {
    repositories(first: 100${from}, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { nameWithOwner url isArchived isFork }
    }
  }
}`;
  return { query, variables: { owner, ...(after && { after }) } };
}
