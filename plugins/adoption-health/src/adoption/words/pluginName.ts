/** Words that people write in a way of their own. */
const SPELT: Partial<Record<string, string>> = {
  api: 'API',
  cd: 'CD',
  ci: 'CI',
  github: 'GitHub',
  gitlab: 'GitLab',
  techdocs: 'TechDocs',
};

/** A plugin id as people say it: `api-docs` is "API docs". */
export function pluginName(pluginId: string): string {
  const words = pluginId.split(/[-_.]+/).filter(Boolean);
  const spelt = words.map(word => SPELT[word] ?? word).join(' ');
  return spelt.charAt(0).toLocaleUpperCase() + spelt.slice(1);
}
