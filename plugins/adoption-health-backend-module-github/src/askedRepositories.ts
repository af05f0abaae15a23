import { GithubLocation, githubLocation } from './githubLocation';

/** A URL that leads to a place in a repository. */
export interface AskedPlace {
  url: string;
  folder: string;
}

/** A repository, and what is to be said about which places in it. */
export interface AskedRepository {
  location: GithubLocation;
  places: readonly AskedPlace[];
  /** Whether to ask for CODEOWNERS and commits, which is dear. */
  wantsDetails: boolean;
}

/** More of one repository are asked about as if it were several. */
const MOST_FOLDERS = 25;

/**
 * URLs by the repository that they lead to; those that lead to none are left
 * out.
 *
 * @param isKnown - whether what was said about a URL may still hold
 */
export function askedRepositories(
  urls: readonly string[],
  isKnown: (url: string) => boolean,
): AskedRepository[] {
  const found = new Map<string, GithubLocation>();
  const places = new Map<string, AskedPlace[]>();
  for (const url of urls) {
    const location = githubLocation(url);
    if (location) {
      const { host, owner, name, folder } = location;
      const key = `${host}/${owner}/${name}`.toLowerCase();
      found.set(key, found.get(key) ?? location);
      places.set(key, [...(places.get(key) ?? []), { url, folder }]);
    }
  }
  return [...found].flatMap(([key, location]) =>
    inParts(places.get(key) ?? []).map(part => ({
      location,
      places: part,
      wantsDetails: part.some(({ url }) => !isKnown(url)),
    })),
  );
}

/** The folders of a repository that are asked about, each once. */
export function foldersOf({ places }: AskedRepository): string[] {
  return [...new Set(places.map(({ folder }) => folder))];
}

function inParts(places: readonly AskedPlace[]): AskedPlace[][] {
  const folders = [...new Set(places.map(({ folder }) => folder))];
  const parts = Math.ceil(folders.length / MOST_FOLDERS);
  const partOf = new Map(
    folders.map((folder, index) => [folder, Math.floor(index / MOST_FOLDERS)]),
  );
  return Array.from({ length: parts }, (_, part) =>
    places.filter(({ folder }) => partOf.get(folder) === part),
  );
}
