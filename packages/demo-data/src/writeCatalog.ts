import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderCatalogFiles } from './catalogFiles';
import { createDemoCatalog } from './demoCatalog';

// The script runs in the folder of its package.
const folder = resolve('catalog');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, content } of renderCatalogFiles(createDemoCatalog())) {
  writeFileSync(resolve(folder, name), content);
}
