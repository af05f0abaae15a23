import {
  buildCatalog,
  buildFinding,
  buildItem,
  ok,
  suppressed,
} from '../__testUtils__/situations';
import { mostReadStale } from './mostReadStale';

const adviceFor = (...items: Parameters<typeof buildItem>[0][]) =>
  mostReadStale({ catalog: buildCatalog(items.map(item => buildItem(item))) });

describe('mostReadStale', () => {
  it('names the most read one, and how many there are', () => {
    expect(
      adviceFor(
        { ref: 'api:default/less', readers: ok('entityReaders', 7) },
        { ref: 'component:default/pay', title: 'Pay' },
      ),
    ).toEqual({
      rule: 'most-read-stale',
      facts: {
        entities: 2,
        ref: 'component:default/pay',
        title: 'Pay',
        readers: 40,
      },
      people: 40,
      link: '/adoption-health/catalog',
    });
  });

  it('leaves out the title where there is none', () => {
    expect(adviceFor({})?.facts).not.toHaveProperty('title');
  });

  it('counts none that few people read', () => {
    const hidden = { readers: suppressed('entityReaders') };
    expect(adviceFor({}, hidden)?.facts.entities).toBe(1);
    expect(adviceFor(hidden)).toBeUndefined();
  });

  it.each(['owner-missing', 'owner-left', 'owner-empty', 'owner-unresolved'])(
    'leaves %s to the advice about owners',
    rule => {
      const findings = [buildFinding('unverified'), buildFinding(rule)];
      expect(adviceFor({ findings })).toBeUndefined();
    },
  );

  it('counts one whose owner was attested', () => {
    const findings = [
      buildFinding('unverified'),
      buildFinding('owner-left', { attested: true }),
    ];
    expect(adviceFor({ findings })?.facts.entities).toBe(1);
  });

  it('is not there without stale entities, nor without the catalog', () => {
    expect(adviceFor()).toBeUndefined();
    expect(mostReadStale({})).toBeUndefined();
  });
});
