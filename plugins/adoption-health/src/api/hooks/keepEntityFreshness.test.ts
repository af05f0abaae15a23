import { QueryClient } from '@tanstack/react-query';
import { buildEntityFreshness, buildMyCatalog } from '../../__testUtils__';
import { keepEntityFreshness } from './keepEntityFreshness';
import { entityFreshnessKey } from './useEntityFreshness';
import { myCatalogKey } from './useMyCatalog';

const entity = {
  kind: 'component',
  namespace: 'default',
  name: 'search-indexer',
};
const freshness = buildEntityFreshness({
  ref: 'component:default/search-indexer',
  state: 'fresh',
  findings: [],
});

async function keptIn(queries: [queryKey: unknown[], answer: unknown][]) {
  const client = new QueryClient();
  queries.forEach(([queryKey, answer]) =>
    client.setQueryData(queryKey, answer),
  );
  await keepEntityFreshness(client, { entity, freshness });
  return client;
}

describe('keepEntityFreshness', () => {
  it('gives the card the new picture, however its ref is written', async () => {
    const client = await keptIn([]);

    expect(
      client.getQueryData(entityFreshnessKey({ ...entity, kind: 'Component' })),
    ).toBe(freshness);
  });

  it('gives “my catalog” the new picture, and has it asked again later', async () => {
    const client = await keptIn([[myCatalogKey, buildMyCatalog()]]);

    expect(client.getQueryData(myCatalogKey)).toMatchObject({ stale: 2 });
    expect(client.getQueryState(myCatalogKey)?.isInvalidated).toBe(true);
  });

  it('makes up no “my catalog” that nobody asked for', async () => {
    const client = await keptIn([]);

    expect(client.getQueryData(myCatalogKey)).toBeUndefined();
  });

  it.each([
    [['freshness-summary'], true],
    [['freshness-series', { owner: 'group:default/a' }], true],
    [['fix-list', { state: 'stale' }], true],
    [['disowned'], true],
    [['campaigns'], true],
    [['adoption-summary', {}], false],
    [['entity-freshness', 'api:default/other'], false],
  ])('has %j asked again: %s', async (queryKey, expected) => {
    const client = await keptIn([[queryKey, {}]]);

    expect(client.getQueryState(queryKey)?.isInvalidated).toBe(expected);
  });
});
