#!/usr/bin/env node
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Checks } from '../lib/checks.mjs';
import { readCommandLine } from '../lib/commandLine.mjs';
import { installDependencies } from '../lib/dependencies.mjs';
import { ExplainedError } from '../lib/explainedError.mjs';
import { cacheDir, root } from '../lib/paths.mjs';
import { oneFailed, onePassed, resultOf } from '../lib/results.mjs';
import { atShutdown } from '../lib/shutdown.mjs';
import { runUnderToolchain } from '../lib/toolchain.mjs';
import { rooms } from '../mutants/rooms.mjs';
import { runTestFile, tryMutant } from '../mutants/tryMutant.mjs';

/** @typedef {import('../mutants/tryMutant.mjs').Fate} Fate */
/** @typedef {import('../mutants/tryMutant.mjs').FormulaMutants} FormulaMutants */
/** @typedef {import('../mutants/tryMutant.mjs').Mutant} Mutant */

const sources = path.join(root, 'plugins/adoption-health-backend/src');

/** How many mutants are tried at a time, each on a copy of its own. */
const AT_A_TIME = 2;

const { positionals } = readCommandLine({
  command: 'node scripts/full/mutants.mjs',
  options: {},
  positionals: true,
  help: `
node scripts/full/mutants.mjs             all formulas
node scripts/full/mutants.mjs habitual    only these, by the names of their files

Puts one small fault after the other into a copy of the formulas: the tests
beside them must notice each. The faults are listed in scripts/mutants.
`,
});

/** @type {string[]} names of formulas; empty = all */
const chosen = positionals;

await runUnderToolchain(import.meta.url, { check: checkNames, main });

async function checkNames() {
  const known = rooms.flatMap(({ formulas }) =>
    formulas.map(({ formula }) => formula),
  );
  const unknown = chosen.filter(name => !known.includes(name));
  if (unknown.length > 0) {
    throw new ExplainedError(
      `No mutants of ${unknown.join(', ')}: scripts/mutants lists them.`,
    );
  }
}

async function main() {
  process.env.CI = 'true';
  const checks = new Checks();
  const ready = await checks.run('Dependencies', async report => {
    await installDependencies(report);
    return onePassed;
  });
  const copies = await copySources();
  for (const { folder, formulas } of rooms) {
    if (chosen.length === 0) {
      await checks.run(`Every test in ${folder} has mutants`, () =>
        checkTests(folder, formulas),
      );
    }
    for (const one of formulas) {
      if (chosen.length > 0 && !chosen.includes(one.formula)) continue;
      await checks.run(
        labelOf(one),
        report => tryFormula(one, { folder, copies, report }),
        [ready],
      );
    }
  }
  return checks.close();
}

/** @returns the folders of the copies; gone when the script ends */
async function copySources() {
  await mkdir(cacheDir, { recursive: true });
  // Inside the checkout, so that packages are found.
  const folder = await mkdtemp(path.join(cacheDir, 'mutants-'));
  atShutdown(() => rm(folder, { recursive: true, force: true }));
  const copies = Array.from({ length: AT_A_TIME }, (_, index) =>
    path.join(folder, String(index + 1)),
  );
  for (const copy of copies) await cp(sources, copy, { recursive: true });
  return copies;
}

/** @param {FormulaMutants} one */
function labelOf({ formula, test = formula }) {
  return test === formula ? formula : `${formula}, by ${test}`;
}

/**
 * @param {string} folder
 * @param {FormulaMutants[]} formulas
 */
async function checkTests(folder, formulas) {
  const suffix = '.test.ts';
  const known = new Set(formulas.map(({ formula, test = formula }) => test));
  const missing = (await readdir(path.join(sources, folder)))
    .filter(file => file.endsWith(suffix))
    .filter(file => !known.has(file.slice(0, -suffix.length)));
  return missing.length === 0
    ? onePassed
    : oneFailed(folder, `No mutants for ${missing.join(', ')}`);
}

/**
 * @param {FormulaMutants} one
 * @param {object} options
 * @param {string} options.folder
 * @param {string[]} options.copies
 * @param {(text: string) => void} options.report
 */
async function tryFormula(one, { folder, copies, report }) {
  const { formula, test = formula, mutants } = one;
  /** @param {string} copy */
  const filesIn = copy => ({
    formulaFile: path.join(copy, folder, `${formula}.ts`),
    testFile: path.join(copy, folder, `${test}.test.ts`),
    logName: `mutants-${path.basename(copy)}`,
  });
  const { testFile, logName } = filesIn(copies[0]);
  const unchanged = await runTestFile(testFile, logName);
  if (unchanged.code !== 0) {
    const reason = unchanged.lines.slice(-20).join('\n');
    return oneFailed(`${test}, without a mutant`, reason);
  }
  /** @type {Map<Mutant, Fate>} */
  const fates = new Map();
  const left = mutants.values();
  await Promise.all(
    copies.map(async copy => {
      // They share the iterator: each mutant is tried on one copy only.
      for (const mutant of left) {
        fates.set(mutant, await tryMutant(mutant, filesIn(copy)));
        report(`${fates.size} of ${mutants.length}`);
      }
    }),
  );
  const failures = mutants
    .filter(mutant => fates.get(mutant) !== 'killed')
    .map(mutant => ({
      name: `${formula}: the mutant ${said(fates.get(mutant))}`,
      message: `- ${mutant.from}\n+ ${mutant.to}\n(test: ${test})`,
    }));
  return resultOf(failures, mutants.length - failures.length);
}

/** @param {Fate | undefined} fate */
function said(fate) {
  if (fate === 'does not fit') return 'no longer fits';
  return `is ${fate}`;
}
