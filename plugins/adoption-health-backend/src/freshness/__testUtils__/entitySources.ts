import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { absentValue } from '../../platform/okValue';
import { PersonDirectory } from '../../people/PersonDirectory';
import { EntitySources } from '../entityAnswers';
import { component } from './entities';
import { FIRST_DAY } from './sweeps';

/** Sources of answers on day 1, in a portal that has not counted readers. */
export function entitySources(
  overrides: Partial<EntitySources> & Pick<EntitySources, 'knex'>,
): EntitySources {
  const { knex } = overrides;
  const people = new PersonDirectory({ knex, pseudonymKey: 'key' });
  const today = FIRST_DAY + 1;
  const unknown = absentValue('entityReaders', {
    status: 'no-data',
    reason: 'before-collection',
    window: { from: today - 27, to: today, complete: false },
  });
  return {
    catalog: catalogServiceMock({ entities: [component('pay')] }),
    logger: mockServices.logger.mock(),
    today: () => today,
    personId: userRef => people.idOf(userRef),
    knownPersonId: userRef => people.find(userRef),
    readers: async refs => new Map(refs.map(ref => [ref, unknown])),
    ...overrides,
  };
}
