import { historySchema } from './repositoryAnswer';

/**
 * The logins of who wrote some commits, each once: who wrote most of them
 * first, then who wrote the newest. Machines, and people whom GitHub does not
 * know, are left out. Undefined where the history is none.
 */
export function committers(history: unknown): string[] | undefined {
  const parsed = historySchema.safeParse(history);
  if (!parsed.success) {
    return undefined;
  }
  const commits = new Map<string, number>();
  for (const node of parsed.data.nodes) {
    const login = node?.author?.user?.login;
    if (login && !login.endsWith('[bot]')) {
      commits.set(login, (commits.get(login) ?? 0) + 1);
    }
  }
  return [...commits].sort(([, a], [, b]) => b - a).map(([login]) => login);
}
