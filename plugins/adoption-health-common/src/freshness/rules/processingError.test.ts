import { Entity } from '@backstage/catalog-model';
import { buildEntity } from './__testUtils__/buildEntity';
import { processingError } from './processingError';

const item = {
  type: 'backstage.io/catalog-processing',
  level: 'error',
  message: 'InputError: spec.type is missing',
};

function check(status: unknown) {
  const entity: Entity = { ...buildEntity(), ...{ status } };
  return processingError.check(entity, { owners: [] });
}

const saying = (...messages: string[]) =>
  check({ items: messages.map(message => ({ ...item, message })) });

describe('processing-error', () => {
  it('accuses what the catalog cannot process, and quotes it', () => {
    expect(check({ items: [item] })).toEqual({
      evidence:
        'The catalog cannot process its descriptor. backstage.io/catalog-processing says: InputError: spec.type is missing',
      evidenceKey: 'InputError: spec.type is missing',
      fix: { summary: expect.stringContaining('Correct') },
    });
  });

  it('tells each error once, in any order', () => {
    const finding = saying('b', 'a', 'b');
    expect(finding?.evidence).toMatch(/says: a \(and 1 more\)$/);
    expect(saying('a', 'b')).toEqual(finding);
  });

  it('shortens what is long, on one line', () => {
    const { evidence = '' } = saying(`a\n\tb${'👩'.repeat(9999)}`) ?? {};
    expect(evidence).toMatch(/says: a b👩+…$/u);
    expect([...evidence].length).toBeLessThan(300);
  });

  it('can be told without a message', () => {
    expect(saying('')?.evidence).toMatch(/says: nothing more$/);
  });

  it.each([
    ['request 4f9c1f0e-0f1b-4a6e-9d5e-2a6c7d8e9f00 failed'],
    ['limit resets at 1795273200'],
    ['failed at 2026-11-21T17:26:08.123Z'],
    ['timed out after 30001ms'],
    ['trace 4bf92f3577b34da6a3ce929d0e0e4736'],
  ])('stays the same error while its message counts on: %s', message => {
    const later = message.replace(/\d(?=\D*$)/, '7');
    expect(later).not.toBe(message);
    expect(saying(later)).toEqual(saying(message));
  });

  it('is another error with another number that means something', () => {
    expect(saying('HTTP 404')?.evidenceKey).not.toBe(
      saying('HTTP 403')?.evidenceKey,
    );
  });

  it.each<[string, unknown]>([
    ['no status', undefined],
    ['nothing to say', { items: [] }],
    ['a warning', { items: [{ ...item, level: 'warning' }] }],
    ['an information', { items: [{ ...item, level: 'info' }] }],
    [
      'an error that somebody else reports',
      { items: [{ ...item, type: 'example.org/uptime' }] },
    ],
    ['an error without level', { items: [{ ...item, level: undefined }] }],
    ['items that are no list', { items: { ...item } }],
    ['items of another shape', { items: [null, 'error', 7, [item]] }],
    ['a status of Kubernetes', { phase: 'error', conditions: [item] }],
    ['a status that is text', 'error'],
    ['null', null],
  ])('leaves an entity alone whose status is %s', (_, status) => {
    expect(check(status)).toBeUndefined();
  });

  it('leaves a status alone that stands in the spec', () => {
    const entity = buildEntity({ spec: { status: { items: [item] } } });
    expect(processingError.check(entity, { owners: [] })).toBeUndefined();
  });
});
