import { GraphqlQuery } from './GithubGraphql';

/** A repository by its names, and what to ask about it. */
export interface RepositoryQuestion {
  owner: string;
  name: string;
  /** From the root of the repository, which is empty itself. */
  folders: readonly string[];
  /** Whether to ask for CODEOWNERS and commits, which is dear. */
  wantsDetails: boolean;
}

/** The places that GitHub looks for CODEOWNERS in, in its order. */
const CODE_OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** How many commits to a folder are looked at. */
const COMMITS = 20;

/** Each by its name; GitHub refuses those that nothing refers to. */
const FRAGMENTS = {
  state: `fragment state on Repository {
  isArchived
  url
  defaultBranchRef { target { ... on Commit { oid committedDate } } }
}`,
  versions: `fragment versions on Repository {
${codeOwnersFields('oid')}
}`,
  details: `fragment details on Repository {
${codeOwnersFields('oid ... on Blob { text isTruncated }')}
}`,
  authors: `fragment authors on CommitHistoryConnection {
  nodes { author { user { login } } }
}`,
};

/**
 * Asks about many repositories at once: repository `i` answers as `r<i>`, its
 * folder `j` as `t<j>`, the commits to it as `h<j>` of its head, and owner `i`
 * of `owners` as `o<i>`, with the number of its repositories that the token can
 * see. Names go as variables, so that nothing in them is syntax.
 */
export function repositoryQuery(options: {
  repositories: readonly RepositoryQuestion[];
  owners: readonly string[];
}): GraphqlQuery {
  const variables: Record<string, string> = {};
  const variable: Variable = (name, value) => {
    variables[name] = value;
    return `$${name}`;
  };
  const fields = [
    ...options.repositories.map((question, index) =>
      repositoryField(question, { index, variable }),
    ),
    ...options.owners.map((owner, index) => {
      const login = variable(`o${index}`, owner);
      return `o${index}: repositoryOwner(login: ${login}) { repositories(first: 1) { totalCount } }`;
    }),
  ].join('\n');
  const declared = Object.keys(variables).map(name => `$${name}: String!`);
  const fragments = Object.entries(FRAGMENTS)
    .filter(([name]) => fields.includes(`...${name} `))
    .map(([, text]) => text);
  return {
    query: [`query (${declared.join(', ')}) {`, fields, '}', ...fragments].join(
      '\n',
    ),
    variables,
  };
}

/** Makes a variable of the query, and answers how it is referred to. */
type Variable = (name: string, value: string) => string;

function repositoryField(
  question: RepositoryQuestion,
  { index, variable }: { index: number; variable: Variable },
): string {
  const { folders, wantsDetails } = question;
  const owner = variable(`ro${index}`, question.owner);
  const name = variable(`rn${index}`, question.name);
  const trees: string[] = [];
  const histories: string[] = [];
  folders.forEach((folder, place) => {
    const suffix = `${index}_${place}`;
    // Of the root the head itself tells whether it changed.
    if (folder) {
      const tree = variable(`rt${suffix}`, `HEAD:${folder}`);
      trees.push(`t${place}: object(expression: ${tree}) { oid }`);
    }
    if (wantsDetails) {
      const path = folder && `, path: ${variable(`rf${suffix}`, folder)}`;
      histories.push(
        `h${place}: history(first: ${COMMITS}${path}) { ...authors }`,
      );
    }
  });
  const parts = ['...state', ...trees];
  if (wantsDetails) {
    parts.push(
      '...details',
      `defaultBranchRef { target { ... on Commit { ${histories.join(' ')} } } }`,
    );
  } else if (trees.length > 0) {
    parts.push('...versions');
  }
  return `r${index}: repository(owner: ${owner}, name: ${name}) { ${parts.join(' ')} }`;
}

function codeOwnersFields(fields: string): string {
  return CODE_OWNERS.map(
    (path, index) =>
      `  owners${index}: object(expression: "HEAD:${path}") { ${fields} }`,
  ).join('\n');
}
