/** A repository by its names. */
export interface RepositoryName {
  owner: string;
  name: string;
}

/** A GraphQL request. */
export interface RepositoryQuery {
  query: string;
  variables: Record<string, string>;
}

/** The places that GitHub looks for CODEOWNERS in, in its order. */
const CODE_OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

const FRAGMENT = `fragment evidence on Repository {
  isArchived
  defaultBranchRef { target { ... on Commit { committedDate } } }
${CODE_OWNERS.map(
  (path, index) =>
    `  owners${index}: object(expression: "HEAD:${path}") { ... on Blob { text isTruncated } }`,
).join('\n')}
}`;

/**
 * Asks about many repositories at once: repository `i` answers as `r<i>`, and
 * owner `i` of `owners` as `o<i>`, with the number of its repositories that the
 * token can see. Names go as variables, so that nothing in them is syntax.
 */
export function repositoryQuery(options: {
  repositories: readonly RepositoryName[];
  owners: readonly string[];
}): RepositoryQuery {
  const variables: Record<string, string> = {};
  const fields: string[] = [];
  options.repositories.forEach(({ owner, name }, index) => {
    variables[`ro${index}`] = owner;
    variables[`rn${index}`] = name;
    fields.push(
      `r${index}: repository(owner: $ro${index}, name: $rn${index}) { ...evidence }`,
    );
  });
  options.owners.forEach((owner, index) => {
    variables[`oo${index}`] = owner;
    fields.push(
      `o${index}: repositoryOwner(login: $oo${index}) { repositories(first: 1) { totalCount } }`,
    );
  });
  const declared = Object.keys(variables).map(name => `$${name}: String!`);
  return {
    query: `query (${declared.join(', ')}) {\n${fields.join('\n')}\n}\n${FRAGMENT}`,
    variables,
  };
}
