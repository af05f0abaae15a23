import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/**
 * The paths of every GET of the plugin, with their parameters, as its routers
 * declare them: what is added there is measured without being listed here.
 */
export async function getRoutes(): Promise<string[]> {
  const folder = resolvePackagePath(
    'backstage-plugin-adoption-health-backend',
    'src',
  );
  const files = await readdir(folder, { recursive: true });
  const sources: string[] = [];
  for (const file of files) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    if (file.includes('__testUtils__')) continue;
    sources.push(await readFile(path.join(folder, file), 'utf8'));
  }
  const shared = sources.join('\n');
  const routes = sources.flatMap(source => routesIn(source, shared));
  return [...new Set(routes)].sort();
}

/**
 * The paths given to `router.get(…)` in a source: texts, templates and names
 * of constants, which stand in the same file or are exported by another one.
 * Throws where it cannot tell.
 */
export function routesIn(source: string, others = ''): string[] {
  const calls = source.matchAll(
    /\brouter\.get\(\s*('[^']*'|`[^`]*`|[A-Za-z_]\w*)/g,
  );
  const constants = `${source}\n${others}`;
  return [...calls].map(([, argument]) => textOf(argument, constants));
}

function textOf(expression: string, source: string): string {
  if (expression.startsWith("'")) {
    return expression.slice(1, -1);
  }
  if (expression.startsWith('`')) {
    return expression
      .slice(1, -1)
      .replace(/\$\{(\w+)\}/g, (_all, name: string) => textOf(name, source));
  }
  const constant = new RegExp(
    `\\b${expression}\\s*=\\s*('[^']*'|\`[^\`]*\`)`,
  ).exec(source);
  if (!constant) {
    throw new Error(`Which path is router.get(${expression})?`);
  }
  return textOf(constant[1], source);
}
