import { stringifyEntityRef } from '@backstage/catalog-model';
import { myCatalogSchema } from 'backstage-plugin-adoption-health-common';
import { nearMisses, plantedRot } from 'demo-data';
import { hostileNearMisses } from './__testUtils__/hostileNearMisses';
import {
  BROKEN,
  LEFT_BEHIND,
  startHostilePortal,
} from './__testUtils__/hostilePortal';
import { NARROW_SIGHTED } from './__testUtils__/permissionModuleOwnOnly';
import { ADMIN } from './__testUtils__/portalFeatures';
import { reallyWrong } from './__testUtils__/reallyWrong';
import { Accusation, Portal } from './__testUtils__/startPortal';
import {
  entitiesInCatalog,
  listedEntities,
  refsOf,
} from './__testUtils__/everyPage';

jest.setTimeout(180_000);

const FRESHNESS = '/adoption-health/freshness';

const wrong: Accusation[] = [
  ...reallyWrong.map(({ entity, rule }) => ({
    entityRef: stringifyEntityRef(entity),
    rule,
  })),
  { entityRef: BROKEN, rule: 'processing-error' },
  { entityRef: LEFT_BEHIND, rule: 'orphan' },
];

const inWords = (accusations: readonly Accusation[]) =>
  accusations.map(({ entityRef, rule }) => `${entityRef} ${rule}`).sort();

let portal: Portal;

beforeAll(async () => {
  portal = await startHostilePortal();
});

afterAll(() => portal?.calendar.release());

describe('a sweep of the demo company and everything hostile', () => {
  let accusations: Accusation[];

  beforeAll(async () => {
    accusations = await portal.accusations();
  });

  const rulesAccusing = (entityRef: string) =>
    accusations
      .filter(one => one.entityRef === entityRef)
      .map(({ rule }) => rule);

  it('accuses the planted rot and what is really wrong, and nothing else', () => {
    expect(inWords(accusations)).toEqual(inWords([...plantedRot, ...wrong]));
  });

  it.each(nearMisses.map(miss => [miss.because, miss] as const))(
    'believes the company: %s',
    (_, { entityRef, rule }) => {
      expect(rulesAccusing(entityRef)).not.toContain(rule);
    },
  );

  it('has looked at everything that it leaves alone', async () => {
    const seen = await portal.database('entity').pluck('ref');
    const checked = hostileNearMisses
      .map(({ entity }) => stringifyEntityRef(entity))
      .filter(ref => !/^(template|group):/.test(ref));
    expect(checked.filter(ref => !seen.includes(ref))).toEqual([]);
    expect(hostileNearMisses.length).toBeGreaterThanOrEqual(30);
  });

  it.each(hostileNearMisses.map(miss => [miss.why, miss.entity] as const))(
    'leaves alone: %s',
    (_, entity) => {
      expect(rulesAccusing(stringifyEntityRef(entity))).toEqual([]);
    },
  );
});

describe('somebody who sees a part of the catalog', () => {
  const as = NARROW_SIGHTED;
  const hidden = 'component/default/message-template-import';

  it.each(['stale', 'fresh'])(
    'is listed what they see there, and all of it: %s',
    async state => {
      const visible = refsOf(await entitiesInCatalog(portal, as));
      const all = await listedEntities(portal, { as: ADMIN, state });
      const listed = await listedEntities(portal, { as, state });
      expect(listed).toEqual(all.filter(ref => visible.includes(ref)));
      expect(listed.length).toBeGreaterThan(0);
      expect(listed.length).toBeLessThan(all.length);
    },
  );

  it('is not told how many there are', async () => {
    const { body } = await portal.ask(`${FRESHNESS}/entities?limit=5`, { as });
    expect(body).not.toHaveProperty('total');
  });

  it('gets a table of the same', async () => {
    const visible = refsOf(await entitiesInCatalog(portal, as));
    const { body } = await portal.ask(
      `${FRESHNESS}/entities?state=stale&format=csv`,
      { as },
    );
    const refs = [
      ...String(body).matchAll(
        /\b(?:component|api|resource|system|domain):[\w.-]+\/[\w.-]+/g,
      ),
    ].map(([ref]) => ref);
    expect(refs).toContain('component:default/depot-calendar');
    expect(refs.filter(ref => !visible.includes(ref))).toEqual([]);
  });

  it('finds nothing of an owner whose entities they do not see', async () => {
    const { status, body } = await portal.ask(
      `${FRESHNESS}/entities?owner=group:default/pallet-lab`,
      { as },
    );
    expect({ status, body }).toEqual({ status: 200, body: { items: [] } });
  });

  it('has an own catalog of what they see', async () => {
    const visible = refsOf(await entitiesInCatalog(portal, as));
    const { body } = await portal.ask(`${FRESHNESS}/mine`, { as });
    const refs = myCatalogSchema.parse(body).items.map(({ ref }) => ref);
    expect(refs).toContain('component:default/depot-calendar');
    expect(refs.filter(ref => !visible.includes(ref))).toEqual([]);
  });

  it.each([
    ['the card', '', undefined],
    ['"still accurate"', '/attestation', {}],
    ['"not mine"', '/not-mine', {}],
    ['"not now"', '/snooze', { until: '2026-11-25' }],
    ['a report', '/report', { reason: 'outdated' }],
  ])(
    'hears the same of what is hidden and of nothing: %s',
    async (_, word, post) => {
      const answerFor = async (entity: string) => {
        const { status, body } = await portal.ask(
          `${FRESHNESS}/entities/${entity}${word}`,
          { as, post },
        );
        return { status, error: Reflect.get(Object(body), 'error') };
      };
      const answer = await answerFor(hidden);
      expect(answer.status).toBe(404);
      expect(answer).toEqual(
        await answerFor('component/default/no-such-thing'),
      );
    },
  );
});
