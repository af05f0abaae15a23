import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benches } from './benches';
import { withTables } from './document/withTables';
import { Figure, figureLine } from './figures/Figure';
import { runBench } from './runBench';

/**
 * Runs the benches that are named, one after the other: figures to standard
 * output, a JSON line each, everything else to standard error.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      write: { type: 'string' },
    },
  });
  if (values.list) {
    benches.forEach(one => print(`${one.name.padEnd(12)} ${one.about}`));
    return 0;
  }
  const names = values.all ? benches.map(one => one.name) : positionals;
  const unknown = names.filter(name => !find(name));
  if (names.length === 0 || unknown.length > 0) {
    note(`Which bench? ${benches.map(one => one.name).join(' ')}`);
    return 2;
  }
  let failed = 0;
  for (const name of names) {
    const figures = await measured(name, { quick: values.quick });
    failed += figures ? 0 : 1;
    if (figures && values.write) await writeInto(values.write, name, figures);
  }
  return failed === 0 ? 0 : 1;
}

/** The figures of a bench; undefined where it failed, which is said. */
async function measured(
  name: string,
  options: { quick: boolean },
): Promise<Figure[] | undefined> {
  const bench = find(name);
  if (!bench) return undefined;
  const figures: Figure[] = [];
  try {
    await runBench(bench, {
      ...options,
      onFigure: figure => {
        figures.push(figure);
        print(figureLine(figure));
      },
      note,
    });
    return figures;
  } catch (error) {
    const reason = error instanceof Error ? error.stack : String(error);
    note(`${name} failed: ${reason}`);
    return undefined;
  }
}

async function writeInto(
  file: string,
  bench: string,
  figures: Figure[],
): Promise<void> {
  const document = await readFile(file, 'utf8');
  await writeFile(file, withTables(document, new Map([[bench, figures]])));
}

function find(name: string) {
  return benches.find(bench => bench.name === name);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

// Ends the servers it started with it, however it is told to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}

main().then(
  code => process.exit(code),
  error => {
    note(String(error));
    process.exit(1);
  },
);
