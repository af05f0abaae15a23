import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BIN = resolve(__dirname, '../bin/backstage-catalog-lint');
const TIMEOUT_MS = 60_000;

const component = (spec: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: pay\nspec:\n  ${spec}\n`;
const owned = component('owner: team-a');
const unowned = component('type: service');

describe('backstage-catalog-lint', () => {
  let cwd: string;

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'catalog-lint-'));
  });

  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  function lint(files: Record<string, string | Uint8Array>, ...args: string[]) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(resolve(cwd, path)), { recursive: true });
      writeFileSync(resolve(cwd, path), content);
    }
    const env = { ...process.env, GITHUB_WORKSPACE: '' };
    const options = { cwd, env, encoding: 'utf8' } as const;
    const ended = spawnSync(process.execPath, [BIN, ...args], options);
    return { code: ended.status, out: ended.stdout, err: ended.stderr };
  }

  it(
    'is content with a clean folder, and looks at entities only',
    () => {
      const files = {
        'catalog-info.yaml': owned,
        'docker-compose.yml': 'version: 3',
        'chart/a.yaml': '{{- if .Values.a }}',
        'node_modules/a/catalog-info.yaml': unowned,
        'README.md': unowned,
      };
      expect(lint(files)).toEqual({
        code: 0,
        out: 'No problems in 3 files\n',
        err: '',
      });
    },
    TIMEOUT_MS,
  );

  it(
    'exits with 1 when something is stale',
    () => {
      const { code, out } = lint({ 'a/service.yaml': unowned }, 'a');
      expect(code).toBe(1);
      expect(out).toContain(
        `${join('a', 'service.yaml')}:5 stale owner-missing`,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'exits with 0 when there are only notices',
    () => {
      const { code, out } = lint({ 'catalog-info.yaml': '# soon' });
      expect(code).toBe(0);
      expect(out).toContain('catalog-info.yaml:1 notice no-entity');
    },
    TIMEOUT_MS,
  );

  it(
    'exits with 2 when a file is broken, and checks the others',
    () => {
      const files = {
        'a.yaml': 'a:\n\tb',
        'b.yaml': unowned,
        'c.yaml': new Uint8Array([0xff, 0xfe, 0x00]),
      };
      const paths = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'];
      const { code, out, err } = lint(files, '--format', 'github', ...paths);
      expect(code).toBe(2);
      expect(err).toBe('');
      expect(out).toContain('::error file=a.yaml,line=2,title=unreadable::');
      expect(out).toContain('::error file=b.yaml,line=5,title=owner-missing::');
      expect(out).toContain('::This file is not UTF-8 text.');
      expect(out).toContain('::There is no such file or folder.');
    },
    TIMEOUT_MS,
  );

  it(
    'knows the owners of a list',
    () => {
      const files = {
        'pay.yaml': owned,
        'owners.txt': 'user:default/team-a\n',
      };
      const args = ['--owners', 'owners.txt', '--format', 'json', 'pay.yaml'];
      const { code, out } = lint(files, ...args);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        files: 1,
        problems: [
          {
            rule: 'owner-unresolved',
            line: 6,
            fix: { change: { proposed: 'user:default/team-a' } },
          },
        ],
      });
    },
    TIMEOUT_MS,
  );

  it(
    'asks for fields, and lets notices pass',
    () => {
      const args = [
        '--require',
        'metadata.title',
        '--require',
        'API:spec.type',
      ];
      const { code, out } = lint({ 'pay.yaml': owned }, ...args, 'pay.yaml');
      expect(code).toBe(0);
      expect(out).toContain(
        'pay.yaml:3 notice incomplete component:default/pay: metadata.title is missing.',
      );
    },
    TIMEOUT_MS,
  );

  it.each<[string[], string]>([
    [
      ['--require', 'title'],
      '--require must be a field such as metadata.description or Component:spec.system, not "title".',
    ],
    [
      ['--format', 'xml'],
      '--format must be one of text, json, github, not "xml".',
    ],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['--owners'], "Option '--owners <value>' argument missing"],
    [['--owners', 'none.txt'], 'none.txt: There is no such file or folder.'],
    [[''], 'A path must not be empty.'],
  ])(
    'exits with 2 and a sentence for %j',
    (args, sentence) => {
      const { code, out, err } = lint({ 'catalog-info.yaml': owned }, ...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(`backstage-catalog-lint: ${sentence}`);
      expect(err).not.toContain('    at ');
    },
    TIMEOUT_MS,
  );

  it(
    'explains itself',
    () => {
      expect(lint({}, '--help').out).toMatch(/^Usage: backstage-catalog-lint/);
      expect(lint({}, '--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
    },
    TIMEOUT_MS,
  );
});
