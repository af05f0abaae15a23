import { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { DemoCatalog } from './demoCatalog';

/** A descriptor file of the demo catalog. */
export type CatalogFile = { name: string; content: string };

const HEADER = `# Demo data: a made-up company, none of these people exist.
# Generated; change packages/demo-data/src/declared instead and run
# yarn workspace demo-data generate
`;

const FILE_OF_KIND: Record<string, string> = {
  Domain: 'systems.yaml',
  System: 'systems.yaml',
  Component: 'components.yaml',
  API: 'apis.yaml',
  Resource: 'resources.yaml',
};

/** Renders the catalog to the files that the demo portal reads. */
export function renderCatalogFiles(catalog: DemoCatalog): CatalogFile[] {
  const files = new Map<string, Entity[]>();
  for (const entity of catalog.software) {
    const name = FILE_OF_KIND[entity.kind];
    files.set(name, [...(files.get(name) ?? []), entity]);
  }
  return [
    { name: 'groups.yaml', content: render(catalog.groups) },
    { name: 'users.yaml', content: render(catalog.users) },
    ...[...files].map(([name, entities]) => ({
      name,
      content: render(entities),
    })),
    { name: 'templates.yaml', content: render(catalog.templates) },
  ];
}

function render(entities: readonly Entity[]): string {
  const documents = entities.map(entity =>
    stringify(entity, { singleQuote: true, lineWidth: 80 }),
  );
  return `${HEADER}---\n${documents.join('---\n')}`;
}
