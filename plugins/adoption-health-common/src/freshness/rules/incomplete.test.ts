import { Entity } from '@backstage/catalog-model';
import { buildEntity } from './__testUtils__/buildEntity';
import { buildOwner } from './__testUtils__/buildOwner';
import { incomplete } from './incomplete';

const DESCRIPTION = 'metadata.description';

function check(entity: Entity, ...requiredFields: string[]) {
  const owners = [buildOwner('group:default/team-a')];
  return incomplete.check(entity, { owners, requiredFields });
}

const described = (description: string, name = 'pay') =>
  buildEntity({ metadata: { name, description } });

describe('incomplete', () => {
  it('notes a field that is not there', () => {
    expect(check(buildEntity(), DESCRIPTION)).toEqual({
      evidence: 'metadata.description is missing.',
      evidenceKey: 'metadata.description is missing',
      fix: {
        summary: 'Fill in metadata.description.',
        change: { path: DESCRIPTION },
      },
    });
  });

  it('notes an annotation whose key has dots', () => {
    const path = 'metadata.annotations.backstage.io/techdocs-ref';
    expect(check(buildEntity(), path)?.fix.change).toEqual({ path });
  });

  it.each<[string, Entity['spec']]>([
    ['blanks', { field: ' \n\t ' }],
    ['an empty text', { field: '' }],
    ['null', { field: null }],
    ['an empty list', { field: [] }],
    ['an empty object', { field: {} }],
    ['a list of blanks', { field: ['', ' ', null] }],
    ['an object of blanks', { field: { a: '', b: [] } }],
    ['nothing in an object', { other: { field: 'x' } }],
  ])('notes a field that holds %s', (_, spec) => {
    expect(check(buildEntity({ spec }), 'spec.field')).toBeDefined();
  });

  it.each([
    'TODO',
    'todo.',
    ' Tbd ',
    'To be defined …',
    'unknown',
    'change-me'.replace('-', ' '),
    'TODO: write something here',
  ])('quotes a description that says nothing: %s', text => {
    const finding = check(described(text), DESCRIPTION);
    expect(finding?.evidence).toBe(
      `metadata.description is only ${JSON.stringify(text.trim())}.`,
    );
    expect(finding?.fix.change?.current).toBe(text.trim());
  });

  it('lists several fields in one order, each once', () => {
    const fields = ['spec.system', DESCRIPTION, 'spec.system'];
    const finding = check(buildEntity(), ...fields);
    expect(finding?.evidence).toBe(
      'metadata.description is missing, spec.system is missing.',
    );
    expect(check(buildEntity(), ...fields.reverse())).toEqual(finding);
  });

  it('is about another fact when another field is filled in', () => {
    const fields = [DESCRIPTION, 'spec.system'];
    expect(check(described('Pays.'), ...fields)?.evidenceKey).not.toBe(
      check(buildEntity(), ...fields)?.evidenceKey,
    );
  });

  it.each([
    'Pays.',
    'x',
    '支払い',
    '🚀',
    'Todo list service',
    'TODO (the list app) for teams',
    'TODO: links.\n\nTakes payments of customers.',
    'Resolves unknown callers',
    'none',
    'n/a',
    '-',
    '${{ values.description }}',
  ])('leaves a description alone that says anything: %s', text => {
    expect(check(described(text), DESCRIPTION)).toBeUndefined();
  });

  it('leaves the "Todo" of a todo app alone', () => {
    expect(check(described('Todo', 'my-todo-app'), DESCRIPTION)).toBe(
      undefined,
    );
  });

  it.each<[string, Entity['spec']]>([
    ['false', { field: false }],
    ['zero', { field: 0 }],
    ['a list with one entry', { field: ['', 'a'] }],
    ['an object with one entry', { field: { a: { b: 0 } } }],
    ['a substitution of the catalog', { field: { $text: './a.yaml' } }],
    ['a name that sounds like nothing', { field: 'unknown' }],
  ])('leaves a field alone that holds %s', (_, spec) => {
    expect(check(buildEntity({ spec }), 'spec.field')).toBeUndefined();
  });

  it('leaves titles and refs alone, which may be called anything', () => {
    const entity = buildEntity({
      metadata: { name: 'x', title: 'TODO', tags: ['todo'] },
      spec: { system: 'unknown' },
    });
    expect(
      check(entity, 'metadata.title', 'metadata.tags', 'spec.system'),
    ).toBeUndefined();
  });

  it('leaves an annotation alone that is a path', () => {
    const entity = buildEntity({
      metadata: { name: 'x', annotations: { 'a.b/dir': '.' } },
    });
    expect(check(entity, 'metadata.annotations.a.b/dir')).toBeUndefined();
  });

  it('leaves owners to the rules about owners', () => {
    const unowned = buildEntity({ spec: {} });
    expect(check(unowned, 'spec.owner')).toBeUndefined();
    const requiredFields = ['spec.owner'];
    expect(
      incomplete.check(unowned, { owners: [], requiredFields }),
    ).toBeUndefined();
    const template = buildEntity({ kind: 'Template', spec: {} });
    expect(
      incomplete.check(template, { owners: [], requiredFields }),
    ).toBeDefined();
  });

  it('leaves an entity alone that nothing is required of', () => {
    expect(check(buildEntity())).toBeUndefined();
    expect(incomplete.check(buildEntity(), { owners: [] })).toBeUndefined();
  });
});
