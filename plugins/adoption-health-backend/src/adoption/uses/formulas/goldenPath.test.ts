import fc from 'fast-check';
import { aliveShare, goldenPathShare, NewComponents } from './goldenPath';

const TO = 20_776;
const window = { from: TO - 83, to: TO, complete: true };
const component = (overrides: Partial<NewComponents> = {}): NewComponents => ({
  count: 1,
  firstSeenDay: TO,
  templateRef: 'template:default/service',
  ...overrides,
});
const options = { window, knownSince: 0 };

describe('goldenPathShare', () => {
  it('is the share that a template made, of the ones added in the window', () => {
    const share = goldenPathShare(
      [
        component(),
        component({ firstSeenDay: TO - 83 }),
        component({ templateRef: undefined }),
        component({ firstSeenDay: TO - 84 }),
        component({ firstSeenDay: TO + 1 }),
      ],
      options,
    );
    expect(share).toEqual({
      ...{ status: 'ok', value: 2 / 3, n: 2, denominator: 3 },
      ...{ evidence: 'measured', complete: true, coverage: 1 },
      window: { from: '2026-08-28', to: '2026-11-19' },
      definition: 'goldenPathShare',
    });
  });

  it('is no data where nothing was added, and before the first picture', () => {
    expect(goldenPathShare([], options)).toMatchObject({
      ...{ status: 'no-data', reason: 'nothing-to-count' },
    });
    for (const knownSince of [undefined, TO + 1]) {
      expect(
        goldenPathShare([component()], { window, knownSince }),
      ).toMatchObject({ status: 'no-data', reason: 'no-sweep' });
    }
  });

  it('says of how much of the window it knows', () => {
    const knownSince = TO - 20;
    expect(
      goldenPathShare([component()], { window, knownSince }),
    ).toMatchObject({ coverage: 0.25 });
  });
});

describe('aliveShare', () => {
  const made = (overrides: Partial<NewComponents> = {}) =>
    component({ firstSeenDay: TO - 90, isAlive: true, ...overrides });

  it('judges what templates made 90 days before the window', () => {
    const share = aliveShare(
      [
        made(),
        made({ firstSeenDay: TO - 173 }),
        made({ isAlive: false }),
        made({ isAlive: undefined }),
        made({ templateRef: undefined }),
        made({ firstSeenDay: TO - 89 }),
        made({ firstSeenDay: TO - 174 }),
      ],
      options,
    );
    expect(share).toMatchObject({
      ...{ value: 2 / 3, n: 2, denominator: 3 },
      window: { from: '2026-05-30', to: '2026-08-21' },
      definition: 'templateAliveShare',
    });
  });

  it('is of one template where one is named', () => {
    const templateRef = 'template:default/job';
    const components = [made(), made({ templateRef, isAlive: false })];
    expect(aliveShare(components, { ...options, templateRef })).toMatchObject({
      ...{ value: 0, denominator: 1 },
    });
  });
});

it('both equal a naive recount', () => {
  const any = fc.record({
    count: fc.integer({ min: 1, max: 3 }),
    firstSeenDay: fc.integer({ min: TO - 200, max: TO + 5 }),
    templateRef: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    isAlive: fc.option(fc.boolean(), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 40 }),
      fc.integer({ min: 1, max: 120 }),
      (components, days) => {
        const asked = { from: TO - days + 1, to: TO, complete: true };
        let [added, made, judged, alive] = [0, 0, 0, 0];
        for (const one of components) {
          for (let day = asked.from; day <= TO; day++) {
            const isMade = one.templateRef ? one.count : 0;
            added += one.firstSeenDay === day ? one.count : 0;
            made += one.firstSeenDay === day ? isMade : 0;
            if (one.firstSeenDay + 90 === day && one.isAlive !== undefined) {
              judged += isMade;
              alive += one.isAlive ? isMade : 0;
            }
          }
        }
        const known = { window: asked, knownSince: 0 };
        expect(goldenPathShare(components, known)).toMatchObject(
          added === 0
            ? { status: 'no-data' }
            : { n: made, denominator: added, value: made / added },
        );
        expect(aliveShare(components, known)).toMatchObject(
          judged === 0
            ? { status: 'no-data' }
            : { n: alive, denominator: judged, value: alive / judged },
        );
      },
    ),
  );
});
