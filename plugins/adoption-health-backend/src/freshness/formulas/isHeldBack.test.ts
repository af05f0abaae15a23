import fc from 'fast-check';
import { isHeldBack } from './isHeldBack';
import { SweepHistory } from './sweepHistory';

const scope = { kinds: ['component', 'api'], checks: ['orphan: stale'] };
const wild = { known: 100, found: 40, vanished: 60, turnedStale: 0 };
const history: SweepHistory = {
  latest: { outcome: 'complete', finishedMs: 1 },
  completeSweeps: 1,
  firstCompleteMs: 1,
  lastComplete: { finishedMs: 1, ...scope },
};

describe('isHeldBack', () => {
  it('holds back a sweep that turns much upside down', () => {
    expect(isHeldBack({ impact: wild, history, scope })).toBe(true);
  });

  it('lets a calm sweep through', () => {
    const impact = { ...wild, vanished: 3 };
    expect(isHeldBack({ impact, history, scope })).toBe(false);
  });

  it('lets the next sweep through that agrees', () => {
    const held = { ...history, held: wild };
    expect(isHeldBack({ impact: wild, history: held, scope })).toBe(false);
    const slightlyMore = { ...wild, found: 35, vanished: 65 };
    expect(isHeldBack({ impact: slightlyMore, history: held, scope })).toBe(
      false,
    );
  });

  it.each([
    ['vanished', { ...wild, found: 10, vanished: 90 }],
    ['turned stale', { ...wild, turnedStale: 40 }],
    ['vanished altogether', { ...wild, found: 0, vanished: 100 }],
  ])('holds back the next one, too, where much more %s', (_, impact) => {
    const held = { ...history, held: wild };
    expect(isHeldBack({ impact, history: held, scope })).toBe(true);
  });

  it('never holds back the same twice, where there is something', () => {
    fc.assert(
      fc.property(impactOf(fc.nat(5000)), some => {
        const impact = { ...some, found: some.found + 1 };
        const again = { ...history, held: impact };
        expect(isHeldBack({ impact, history: again, scope })).toBe(false);
      }),
    );
  });

  it('never holds back a change of few', () => {
    fc.assert(
      fc.property(impactOf(fc.nat(19)), impact => {
        const some = { ...impact, found: impact.found + 1 };
        expect(isHeldBack({ impact: some, history, scope })).toBe(false);
      }),
    );
  });

  it('never believes in an empty catalog by itself', () => {
    const impact = { known: 10, found: 0, vanished: 10, turnedStale: 0 };
    expect(isHeldBack({ impact, history, scope })).toBe(true);
    const held = { ...history, held: impact };
    expect(isHeldBack({ impact, history: held, scope })).toBe(true);
  });

  it('lets the first sweep through', () => {
    const first = { completeSweeps: 0 };
    expect(isHeldBack({ impact: wild, history: first, scope })).toBe(false);
  });

  it.each([
    ['kinds', { ...scope, kinds: ['component'] }],
    ['rules', { ...scope, checks: ['orphan: stale', 'tier-missing: stale'] }],
    ['severities', { ...scope, checks: ['orphan: notice'] }],
  ])('lets a sweep through that has other %s', (_, changed) => {
    expect(isHeldBack({ impact: wild, history, scope: changed })).toBe(false);
  });

  it('does not take another order for a change', () => {
    const turned = { ...scope, kinds: ['api', 'component'] };
    expect(isHeldBack({ impact: wild, history, scope: turned })).toBe(true);
  });
});

/** What a sweep might change in a catalog of a size. */
function impactOf(sizes: fc.Arbitrary<number>) {
  const share = () => fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .tuple(sizes, fc.nat(5000), share(), share())
    .map(([known, found, vanishedShare, turnedShare]) => {
      const vanished = Math.floor(known * vanishedShare);
      const turnedStale = Math.floor((known - vanished) * turnedShare);
      return { known, found, vanished, turnedStale };
    });
}
