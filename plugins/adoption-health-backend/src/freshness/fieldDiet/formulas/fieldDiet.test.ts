import {
  dayNumber,
  fieldDietSchema,
} from 'backstage-plugin-adoption-health-common';
import { FieldCount } from './FieldCounts';
import { fieldDiet } from './fieldDiet';

const day = dayNumber('2026-11-20');

function field(overrides: Partial<FieldCount> = {}): FieldCount {
  return {
    kind: 'Component',
    path: 'spec.type',
    entities: 40,
    filled: 10,
    machineFilled: 4,
    compared: 20,
    differed: 5,
    ...overrides,
  };
}

describe('fieldDiet', () => {
  it('says how many fill a field in, and how often it differs', () => {
    const diet = fieldDiet({ counts: [field()], day });
    expect(fieldDietSchema.parse(diet)).toEqual(diet);
    expect(diet.kinds).toEqual([
      {
        kind: 'Component',
        entities: 40,
        fields: [
          {
            path: 'spec.type',
            filled: 10,
            machineFilled: 4,
            fillRate: {
              status: 'ok',
              value: 0.25,
              n: 10,
              denominator: 40,
              evidence: 'measured',
              complete: true,
              coverage: 1,
              window: { from: '2026-11-20', to: '2026-11-20' },
              definition: 'fieldFillRate',
            },
            changeRate: {
              status: 'ok',
              value: 0.25,
              n: 5,
              denominator: 20,
              evidence: 'measured',
              complete: true,
              coverage: 1,
              window: { from: '2026-08-22', to: '2026-11-20' },
              definition: 'fieldChangeRate',
            },
          },
        ],
      },
    ]);
  });

  it('does not say how often while nothing could be compared', () => {
    const counts = [field({ compared: 0, differed: 0 })];
    const [kind] = fieldDiet({ counts, day }).kinds;
    expect(kind.fields[0]).toMatchObject({
      fillRate: { status: 'ok' },
      changeRate: { status: 'not-enough-data', reason: 'few-weeks' },
    });
  });

  it('puts the largest kind and the fullest field first', () => {
    const counts = [
      field({ kind: 'API', entities: 3, filled: 3 }),
      field({ path: 'spec.b' }),
      field({ path: 'spec.c', filled: 40 }),
      field({ path: 'spec.a' }),
    ];
    const { kinds } = fieldDiet({ counts, day });
    expect(kinds.map(({ kind }) => kind)).toEqual(['Component', 'API']);
    expect(kinds[0].fields.map(({ path }) => path)).toEqual([
      'spec.c',
      'spec.a',
      'spec.b',
    ]);
  });

  it('is empty where nothing was counted', () => {
    expect(fieldDiet({ counts: [], day })).toEqual({ kinds: [] });
  });
});
