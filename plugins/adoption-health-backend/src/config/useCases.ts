import { Config } from '@backstage/config';
import { wrong } from './settings';

/** Something people come to the portal for. */
export interface UseCaseSetting {
  id: string;
  title: string;
  /** Ids of the plugins that serve it. */
  plugins: string[];
}

const DEFAULTS: readonly UseCaseSetting[] = [
  {
    id: 'find',
    title: 'Find and understand',
    plugins: ['catalog', 'catalog-graph', 'api-docs', 'org', 'explore'],
  },
  { id: 'docs', title: 'Read documentation', plugins: ['techdocs'] },
  {
    id: 'create',
    title: 'Create software',
    plugins: ['scaffolder', 'catalog-import', 'bulk-import'],
  },
  { id: 'search', title: 'Search', plugins: ['search'] },
  {
    id: 'operate',
    title: 'Build and operate',
    plugins: [
      ...['kubernetes', 'argocd', 'argo-cd', 'tekton', 'topology'],
      ...['github-actions', 'gitlab', 'jenkins', 'circleci'],
      ...['azure-devops', 'azureDevOps', 'sonarqube', 'code-coverage'],
      ...['pagerduty', 'sentry', 'grafana', 'dynatrace', 'newrelic'],
      ...['lighthouse', 'cost-insights'],
    ],
  },
];

const KEYS: readonly string[] = ['id', 'title', 'plugins'];

/**
 * Reads `adoptionHealth.useCases`; without it they are those of any portal, by
 * the ids of known plugins. Throws InputError that names the setting.
 */
export function readUseCases(config?: Config): UseCaseSetting[] {
  const key = 'useCases';
  const entries = config?.getOptionalConfigArray(key);
  if (!entries) {
    return DEFAULTS.map(one => ({ ...one, plugins: [...one.plugins] }));
  }
  if (entries.length === 0) {
    throw wrong(key, 'name at least one');
  }
  const useCases = entries.map((entry, index) =>
    readUseCase(entry, `${key}[${index}]`),
  );
  useCases.forEach(({ id }, index) => {
    if (useCases.findIndex(other => other.id === id) !== index) {
      throw wrong(`${key}[${index}].id`, `"${id}" is there twice`);
    }
  });
  return useCases;
}

function readUseCase(config: Config, key: string): UseCaseSetting {
  const stray = config.keys().find(name => !KEYS.includes(name));
  if (stray !== undefined) {
    throw wrong(`${key}.${stray}`, `there are only ${KEYS.join(', ')}`);
  }
  const id = readText(config, { key, name: 'id' });
  const plugins = config.getOptionalStringArray('plugins') ?? [];
  if (plugins.length === 0) {
    throw wrong(`${key}.plugins`, 'name at least one plugin id');
  }
  if (plugins.some(plugin => plugin.trim() === '')) {
    throw wrong(`${key}.plugins`, 'a blank text is no plugin id');
  }
  const title = config.getOptionalString('title') ?? id;
  return { id, title, plugins };
}

function readText(
  config: Config,
  setting: { key: string; name: string },
): string {
  const text = config.getOptionalString(setting.name)?.trim();
  if (!text) {
    throw wrong(`${setting.key}.${setting.name}`, 'say what it is called');
  }
  return text;
}
