import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../lib/paths.mjs';
import { rooms } from './rooms.mjs';

const FEWEST_MUTANTS = 10;
const sources = path.join(root, 'plugins/adoption-health-backend/src');

for (const { folder, formulas } of rooms) {
  describe(`mutants of ${folder}`, async () => {
    const files = await readdir(path.join(sources, folder));
    const names = files
      .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map(name => path.basename(name, '.ts'));

    for (const name of names) {
      const file = path.join(sources, folder, `${name}.ts`);
      const source = await readFile(file, 'utf8');
      const mutants = formulas
        .filter(({ formula }) => formula === name)
        .flatMap(one => one.mutants);

      // Types and names alone can hold no fault.
      if (source.includes('Source: metrics.md') || mutants.length > 0) {
        it(`has ten of ${name}, each another`, () => {
          const different = new Set(mutants.map(one => JSON.stringify(one)));
          assert.equal(different.size, mutants.length);
          assert.ok(mutants.length >= FEWEST_MUTANTS, `${mutants.length}`);
        });
      }

      it(`has none of ${name} that no longer fits`, () => {
        for (const { from } of mutants) {
          assert.equal(source.split(from).length, 2, from);
        }
      });
    }

    it('is of formulas that there are', () => {
      for (const { formula } of formulas) {
        assert.ok(names.includes(formula), formula);
      }
    });
  });
}
