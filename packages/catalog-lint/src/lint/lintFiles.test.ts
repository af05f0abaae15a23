import { lintFiles, lintText } from './lintFiles';

const pay = (owner: string) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: pay
spec:
  type: service
  lifecycle: production
  owner: ${owner}
`;
const withoutOwner = pay('x').replace(/ {2}owner.*\n/, '');
const teamA = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: team-a
spec: { type: team, children: [] }
`;

function briefly(problems: ReturnType<typeof lintText>) {
  return problems.map(
    ({ line, severity, rule }) => `${line} ${severity} ${rule}`,
  );
}

describe('lintText', () => {
  it('finds nothing wrong with an owned component', () => {
    expect(lintText(pay('team-a'))).toEqual([]);
  });

  it('reports a missing owner with all there is to say', () => {
    expect(lintText(withoutOwner, { path: 'a/b.yaml' })).toEqual([
      {
        file: 'a/b.yaml',
        line: 5,
        rule: 'owner-missing',
        severity: 'stale',
        message: 'component:default/pay: This Component has no spec.owner.',
        fix: {
          summary: 'Set spec.owner to the group that looks after it.',
          change: { path: 'spec.owner' },
        },
        docsUrl: expect.stringContaining('/docs/rules/owner-missing.md'),
      },
    ]);
  });

  it('points at the very line of what is there', () => {
    expect(briefly(lintText(pay('')))).toEqual(['8 stale owner-missing']);
  });

  it('numbers lines through documents, comments and CRLF', () => {
    const text = `# first\n---\n${pay('team-a')}---\n# second\n${pay('')}`;
    const expected = ['20 stale owner-missing'];
    expect(briefly(lintText(text))).toEqual(expected);
    expect(briefly(lintText(text.replaceAll('\n', '\r\n')))).toEqual(expected);
  });

  it('checks the neighbours of a broken document', () => {
    const text = `a: b: c\n---\n${pay('')}`;
    expect(briefly(lintText(text))).toEqual([
      '1 error unreadable',
      '10 stale owner-missing',
    ]);
  });

  it('follows anchors', () => {
    expect(lintText(pay('&who team-a\n  other: *who'))).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['an empty file', '', ['1 notice no-entity']],
    ['only comments', '# a\n# b\n', ['1 notice no-entity']],
    ['only separators', '---\n---\n', ['1 notice no-entity']],
    ['a list', '- a\n- b\n', ['1 stale invalid-entity']],
    ['a word', 'hello', ['1 stale invalid-entity']],
    ['other YAML', 'version: 3\nservices: {}', ['1 stale invalid-entity']],
    ['a NUL', '\0', ['1 stale invalid-entity']],
    ['duplicate keys', `${pay('a')}kind: API\n`, ['9 error unreadable']],
    ['tabs', 'a:\n\tb: c', ['2 error unreadable']],
    ['an unknown alias', 'a: *b', ['1 error unreadable']],
    ['an alias of itself', 'a: &a [*a]', ['1 error unreadable']],
    [
      'an entity without metadata',
      'apiVersion: backstage.io/v1alpha1\nkind: API',
      ['1 stale invalid-entity'],
    ],
    [
      'an entity without name',
      'apiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: {}',
      ['3 stale invalid-entity'],
    ],
    [
      'a name that is a number',
      pay('a').replace('name: pay', 'name: 7'),
      ['4 stale invalid-entity'],
    ],
    [
      'a spec that is a list',
      'apiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: { name: a }\nspec: []',
      ['4 stale invalid-entity'],
    ],
    ['deep nesting', `a: ${'['.repeat(10_000)}`, ['1 error unreadable']],
    [
      'dangerous keys',
      `${pay('a')}  __proto__: { a: 1 }\n  constructor: 1\n`,
      [],
    ],
    ['an unknown kind', withoutOwner.replace('Component', 'Gruop'), []],
    [
      'a kind in lower case',
      withoutOwner.replace('Component', 'component'),
      ['5 stale owner-missing'],
    ],
    [
      'a status of its own',
      `${pay('a')}status: { items: [{ type: backstage.io/catalog-processing, level: error, message: a }] }`,
      [],
    ],
    [
      'relations of its own',
      `${withoutOwner}relations: [{ type: ownedBy, targetRef: group:default/a }]`,
      ['5 stale owner-missing'],
    ],
  ])('bears %s', (_, text, expected) => {
    expect(briefly(lintText(text))).toEqual(expected);
  });

  it('does not expand a few lines into gigabytes', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 10; i++) {
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    }
    expect(briefly(lintText(lines.join('\n')))).toEqual(['1 error unreadable']);
  });

  it('does not parse what is larger than 10 MiB', () => {
    const text = `${pay('a')}# ${'x'.repeat(10 * 1024 * 1024)}`;
    expect(lintText(text)[0].message).toBe(
      'This file is larger than 10 MiB and was not checked.',
    );
  });

  it.each([
    '${{ values.owner }}',
    '"{{ cookiecutter.owner }}"',
    '{ $text: ./owner.txt }',
  ])('leaves an owner alone that is filled in later: %s', owner => {
    expect(lintText(pay(owner), { owners: ['group:default/a'] })).toEqual([]);
  });

  it('only notes what a skeleton has instead of an entity', () => {
    const text = pay('a').replace(
      'name: pay',
      'name: pay\n  tags: ${{ values.tags }}',
    );
    expect(briefly(lintText(text))).toEqual(['5 notice invalid-entity']);
  });
});

describe('owners', () => {
  it('are not known to be missing without a list', () => {
    expect(lintText(pay('team-gone'))).toEqual([]);
  });

  it('are missing when neither the list nor the files have them', () => {
    const [problem] = lintText(pay('team-gone'), {
      owners: ['user:default/ada'],
    });
    expect(problem).toMatchObject({ line: 8, rule: 'owner-unresolved' });
  });

  it('may be declared in another file', () => {
    const files = [
      { path: 'pay.yaml', text: pay('team-a'), origin: 'named' as const },
      { path: 'org.yaml', text: teamA, origin: 'named' as const },
    ];
    expect(lintFiles(files, { owners: ['user:default/ada'] })).toEqual([]);
  });

  it('are proposed when only one can have been meant', () => {
    const [problem] = lintText(pay('ada'), { owners: ['user:default/ada'] });
    expect(problem.fix?.change?.proposed).toBe('user:default/ada');
  });
});

describe('owners that are people', () => {
  it('are noted where the list says that they exist', () => {
    const options = { owners: ['user:default/ada'] };
    expect(briefly(lintText(pay('user:ada'), options))).toEqual([
      '8 notice owner-is-person',
    ]);
  });

  it('are not noted without a list', () => {
    expect(lintText(pay('user:ada'))).toEqual([]);
  });
});

describe('required fields', () => {
  const requiredFields = [
    { path: 'metadata.description' },
    { kind: 'component', path: 'metadata.annotations.a.b/c' },
    { kind: 'API', path: 'spec.definition' },
  ];

  it('are noted together, on the line that should hold the first', () => {
    const [problem, ...others] = lintText(pay('team-a'), { requiredFields });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      line: 3,
      rule: 'incomplete',
      severity: 'notice',
      message:
        'component:default/pay: metadata.annotations.a.b/c is missing, metadata.description is missing.',
    });
  });

  it('are noted where they stand and say nothing', () => {
    const text = pay('team-a').replace(
      'name: pay',
      'name: pay\n  annotations: { a.b/c: x }\n  description: TODO',
    );
    expect(briefly(lintText(text, { requiredFields }))).toEqual([
      '6 notice incomplete',
    ]);
  });

  it('may be filled in by a template, or by the catalog', () => {
    const text = pay('team-a').replace(
      'name: pay',
      'name: pay\n  annotations: { a.b/c: "${{ values.c }}" }\n  description: { $text: ./about.txt }',
    );
    const problems = lintText(text, { requiredFields });
    expect(problems.filter(({ rule }) => rule === 'incomplete')).toEqual([]);
  });

  it('are not required of teams, unless the kind is named', () => {
    expect(lintText(teamA, { requiredFields })).toEqual([]);
    expect(
      briefly(
        lintText(teamA, {
          requiredFields: [{ kind: 'Group', path: 'metadata.description' }],
        }),
      ),
    ).toEqual(['3 notice incomplete']);
  });
});

describe('files that were found in a folder', () => {
  const found = (path: string, text: string) =>
    lintFiles([{ path, text, origin: 'found' }]);

  it.each<[string, string]>([
    ['other YAML', 'version: 3\nservices: {}'],
    [
      'manifests of Kubernetes',
      'apiVersion: v1\nkind: Component\nmetadata: { name: a }',
    ],
    ['charts that are no YAML yet', '{{- if .Values.a }}\na: 1\n{{- end }}'],
    ['an empty file', ''],
  ])('are not blamed for %s', (_, text) => {
    expect(found('deploy/a.yaml', text)).toEqual([]);
  });

  it('are checked where they say that they are entities', () => {
    expect(briefly(found('deploy/a.yaml', withoutOwner))).toEqual([
      '5 stale owner-missing',
    ]);
  });

  it('are checked document by document', () => {
    const text = `version: 3\n---\n${withoutOwner}`;
    expect(briefly(found('a.yaml', text))).toEqual(['7 stale owner-missing']);
  });

  it('should hold entities when they are called catalog-info', () => {
    expect(briefly(found('a/catalog-info.yml', 'version: 3'))).toEqual([
      '1 stale invalid-entity',
    ]);
  });

  it('may be skeletons with statements of a template language', () => {
    const text = `{% if a %}\n${pay('a')}{% endif %}`;
    const path = 'skeleton/catalog-info.yaml';
    expect(found(path, text)[0].severity).toBe('notice');
    expect(lintText(text, { path })[0].severity).toBe('error');
  });
});
