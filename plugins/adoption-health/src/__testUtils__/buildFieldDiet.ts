import { FieldDiet } from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue } from './buildValue';

const ENTITIES = 388;

type Field = FieldDiet['kinds'][number]['fields'][number];

/**
 * A field of 388 components, filled in by 388 of them, by hand; `changed` of
 * them after 90 days, without it nothing is known of that yet.
 */
export function buildField(
  path: string,
  options: { filled?: number; machineFilled?: number; changed?: number } = {},
): Field {
  const { filled = ENTITIES, machineFilled = 0, changed } = options;
  return {
    path,
    filled,
    machineFilled,
    fillRate: buildValue('fieldFillRate', {
      value: filled / ENTITIES,
      n: filled,
      denominator: ENTITIES,
    }),
    changeRate:
      changed === undefined
        ? buildAbsentValue('fieldChangeRate', {
            status: 'not-enough-data',
          })
        : buildValue('fieldChangeRate', {
            value: changed / ENTITIES,
            n: changed,
            denominator: ENTITIES,
          }),
  };
}

/** A {@link FieldDiet} of components: one field to drop and one to automate. */
export function buildFieldDiet(overrides: Partial<FieldDiet> = {}): FieldDiet {
  return {
    kinds: [
      {
        kind: 'Component',
        entities: ENTITIES,
        fields: [
          buildField('spec.owner', { changed: 11 }),
          buildField('spec.lifecycle', { changed: 4 }),
          buildField('metadata.labels.tier', { filled: 31, changed: 0 }),
          buildField('metadata.tags', { filled: 301, changed: 97 }),
          buildField('metadata.annotations.github.com/project-slug', {
            filled: 380,
            machineFilled: 376,
            changed: 2,
          }),
        ],
      },
    ],
    ...overrides,
  };
}
