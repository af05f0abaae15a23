import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { CatalogFile, renderCatalogFiles } from './catalogFiles';
import { createDemoCatalog } from './demoCatalog';

const folder = resolve(__dirname, '../catalog');
const catalog = createDemoCatalog();

function entitiesIn(file: CatalogFile): unknown[] {
  return parseAllDocuments(file.content).map(document => document.toJS());
}

describe('the catalog files', () => {
  it('are committed as the generator writes them', () => {
    const committed = readdirSync(folder)
      .sort()
      .map(name => ({
        name,
        content: readFileSync(resolve(folder, name), 'utf8'),
      }));
    const generated = renderCatalogFiles(catalog).sort((a, b) =>
      a.name.localeCompare(b.name),
    );
    expect(committed).toEqual(generated);
  });

  it('read back as the entities that were rendered', () => {
    const read = renderCatalogFiles(catalog).flatMap(entitiesIn);
    expect(read).toEqual([
      ...catalog.groups,
      ...catalog.users,
      ...catalog.software,
      ...catalog.templates,
    ]);
  });

  it('say in their first line that they are made up', () => {
    for (const { content } of renderCatalogFiles(catalog)) {
      expect(content).toMatch(/^# Demo data: a made-up company/);
    }
  });
});
