import { isHeldBack } from './isHeldBack';
import { SweepHistory } from './sweepHistory';

const scope = { kinds: ['component', 'api'], rules: ['orphan'] };
const wild = { known: 100, found: 40, vanished: 60, turnedStale: 0 };
const history: SweepHistory = {
  latest: { outcome: 'complete', finishedMs: 1 },
  wasHeld: false,
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
    const held = { ...history, wasHeld: true };
    expect(isHeldBack({ impact: wild, history: held, scope })).toBe(false);
  });

  it('lets the first sweep through', () => {
    const first = { wasHeld: false, completeSweeps: 0 };
    expect(isHeldBack({ impact: wild, history: first, scope })).toBe(false);
  });

  it.each([
    ['kinds', { ...scope, kinds: ['component'] }],
    ['rules', { ...scope, rules: ['orphan', 'tier-missing'] }],
  ])('lets a sweep through that has other %s', (_, changed) => {
    expect(isHeldBack({ impact: wild, history, scope: changed })).toBe(false);
  });

  it('does not take another order for a change', () => {
    const turned = { ...scope, kinds: ['api', 'component'] };
    expect(isHeldBack({ impact: wild, history, scope: turned })).toBe(true);
  });
});
