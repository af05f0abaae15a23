import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { whyNot } from './readText';

/** A path that a run is about. */
export type FoundPath =
  | { kind: 'file'; path: string; origin: 'named' | 'found' }
  | { kind: 'unreadable'; path: string; message: string };

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The files that paths stand for: a file for itself, a folder for all YAML
 * files below it, in the order of their names. Links to folders are not
 * followed. What cannot be read is an answer too.
 */
export async function findFiles(
  paths: readonly string[],
  options: { cwd: string },
): Promise<FoundPath[]> {
  const found = new Map<string, FoundPath>();
  for (const path of paths) {
    for (const one of await expand(path, options.cwd)) {
      const key = resolve(options.cwd, one.path);
      // Named once is named, even if a folder leads to it as well.
      if (!found.has(key) || (one.kind === 'file' && one.origin === 'named')) {
        found.set(key, one);
      }
    }
  }
  return [...found.values()];
}

async function expand(path: string, cwd: string): Promise<FoundPath[]> {
  try {
    const entry = await stat(resolve(cwd, path));
    return entry.isDirectory()
      ? await walk(path, cwd)
      : [{ kind: 'file', path, origin: 'named' }];
  } catch (error) {
    return [{ kind: 'unreadable', path, message: whyNot(error) }];
  }
}

async function walk(folder: string, cwd: string): Promise<FoundPath[]> {
  let entries;
  try {
    entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    return [{ kind: 'unreadable', path: folder, message: whyNot(error) }];
  }
  const found: FoundPath[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) {
      found.push(...(await walk(path, cwd)));
    } else if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) {
      found.push({ kind: 'file', path, origin: 'found' });
    }
  }
  return found;
}
