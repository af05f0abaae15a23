/** A place in a repository. */
export interface GithubLocation {
  /** With the port, where there is one. */
  host: string;
  owner: string;
  name: string;
  /** From the root of the repository, such as `services/pay`; may be empty. */
  folder: string;
}

/** What GitHub allows in the names of owners and repositories. */
const NAME = /^[\w.-]+$/;

/**
 * Reads the URL of a repository, or of a file or folder in it. Undefined where
 * it is none. A branch with slashes in its name cannot be told from folders, so
 * the branch is taken to have none.
 */
export function githubLocation(url: string): GithubLocation | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) {
    return undefined;
  }
  const [owner, repository = '', view, , ...path] = segments(parsed.pathname);
  const name = repository.replace(/\.git$/, '');
  if (!NAME.test(owner ?? '') || !NAME.test(name)) {
    return undefined;
  }
  // The folder of a file owns it, so CODEOWNERS is asked about that.
  const isFile = view === 'blob' || view === 'edit' || view === 'raw';
  const folder = (isFile ? path.slice(0, -1) : path).join('/');
  return { host: parsed.host, owner, name, folder };
}

function segments(pathname: string): string[] {
  return pathname
    .split('/')
    .filter(segment => segment !== '')
    .map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
