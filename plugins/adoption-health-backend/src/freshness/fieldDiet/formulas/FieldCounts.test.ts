import { CountedEntity, FieldCounts } from './FieldCounts';

function entityWith(overrides: Partial<CountedEntity> = {}): CountedEntity {
  return {
    kind: 'Component',
    fields: [{ path: 'spec.type', byMachine: false }],
    differed: undefined,
    ...overrides,
  };
}

const counts = (entities: CountedEntity[], commonPaths: string[] = []) => {
  const counted = new FieldCounts({ commonPaths });
  entities.forEach(entity => counted.add(entity));
  return counted;
};
const count = (entities: CountedEntity[], commonPaths: string[] = []) =>
  Object.fromEntries(
    counts(entities, commonPaths)
      .take()
      .map(({ kind, path, ...numbers }) => [`${kind} ${path}`, numbers]),
  );
const nothing = {
  entities: 0,
  filled: 0,
  machineFilled: 0,
  compared: 0,
  differed: 0,
};

describe('FieldCounts', () => {
  it('counts nothing where there is nothing', () => {
    expect(counts([], ['metadata.title']).take()).toEqual([]);
  });

  it('counts entities once a kind, and each field apart', () => {
    const byMachine = { fields: [{ path: 'spec.type', byMachine: true }] };
    expect(
      count([
        entityWith(),
        entityWith(byMachine),
        entityWith({ fields: [] }),
        entityWith({ kind: 'API' }),
      ]),
    ).toEqual({
      'Component ': { ...nothing, entities: 3 },
      'Component spec.type': { ...nothing, filled: 2, machineFilled: 1 },
      'API ': { ...nothing, entities: 1 },
      'API spec.type': { ...nothing, filled: 1 },
    });
  });

  it('counts what was compared, and what of it differed', () => {
    expect(
      count([
        entityWith({ differed: [] }),
        entityWith({ differed: ['spec.type', 'spec.gone'] }),
        entityWith(),
      ]),
    ).toMatchObject({
      'Component ': { entities: 3, compared: 2 },
      'Component spec.type': { filled: 3, differed: 1 },
      'Component spec.gone': { filled: 0, differed: 1 },
    });
  });

  it('has common fields also where nobody fills them in', () => {
    expect(count([entityWith({ fields: [] })], ['metadata.title'])).toEqual({
      'Component ': { ...nothing, entities: 1 },
      'Component metadata.title': nothing,
    });
  });
});
