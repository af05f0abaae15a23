import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from './lint/lintFiles';

const folder = process.env.CATALOG_CORPUS;
const here = folder !== undefined && existsSync(folder);
const describeCorpus = here ? describe : describe.skip;

describeCorpus(
  'descriptors of the folder CATALOG_CORPUS, which must be set',
  () => {
    const names = here
      ? readdirSync(folder).filter(name => /\.ya?ml$/.test(name))
      : [];

    it('are there', () => {
      expect(names.length).toBeGreaterThan(0);
    });

    it('are checked without a crash, in places that exist', () => {
      for (const path of names) {
        const text = readFileSync(join(folder ?? '', path), 'utf8');
        const lines = text.split('\n').length;
        for (const { line, message } of lintText(text, { path, owners: [] })) {
          expect(message).not.toBe('');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }
    });
  },
);
