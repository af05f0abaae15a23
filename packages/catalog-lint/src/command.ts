import { parseArgs } from 'node:util';
import { RequiredField } from './lint/requiredFields';
import { parseRequired } from './parseRequired';
import { UsageError } from './UsageError';

const FORMATS = ['text', 'json', 'github'] as const;

/** How problems are printed. */
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Command =
  | { kind: 'help' }
  | { kind: 'version' }
  | {
      kind: 'lint';
      format: Format;
      ownersFile?: string;
      requiredFields: RequiredField[];
      paths: string[];
    };

/** Printed by `--help`. */
export const USAGE = `Usage: backstage-catalog-lint [options] [PATH...]

Checks catalog-info files with the rules that Adoption Health applies to the
catalog. PATH is a file, or a folder whose YAML files are looked at where they
say that they are catalog entities. Default: the current folder.

Options:
  --format text|json|github  How to print problems (default: text)
  --owners FILE              All users and groups, one ref a line, such as
                             group:default/team-a; owners that are not listed
                             and not declared in the files do not exist
  --require [KIND:]FIELD     A field that entities must fill in, such as
                             Component:spec.system; without KIND, those of the
                             kinds Component, API, Resource, System and Domain.
                             May be given several times
  --help                     Print this
  --version                  Print the version

Exit codes:
  0  no problems, or notices only
  1  something is stale
  2  a file could not be read or parsed, or the command line is wrong
`;

/** Reads a command line. Throws UsageError with a sentence on bad usage. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) {
    return { kind: 'help' };
  }
  if (values.version) {
    return { kind: 'version' };
  }
  const format = FORMATS.find(one => one === (values.format ?? 'text'));
  if (!format) {
    throw new UsageError(
      `--format must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(values.format)}.`,
    );
  }
  if (values.owners === '' || positionals.includes('')) {
    throw new UsageError('A path must not be empty.');
  }
  return {
    kind: 'lint',
    format,
    ownersFile: values.owners,
    requiredFields: (values.require ?? []).map(parseRequired),
    paths: positionals.length > 0 ? positionals : ['.'],
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        owners: { type: 'string' },
        require: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : `${error}`);
  }
}
