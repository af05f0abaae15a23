import { buildFinding } from './__testUtils__/buildFinding';
import { findingChange } from './findingChange';

const suggested = { ref: 'group:default/ranking', evidence: [] };
const open = { summary: 'Name an owner.', change: { path: 'spec.owner' } };

describe('findingChange', () => {
  it('is what the rule proposes', () => {
    const finding = buildFinding();

    expect(findingChange(finding, { suggested })).toEqual(finding.fix.change);
  });

  it('names the suggested owner where the rule leaves it open', () => {
    const finding = buildFinding({ rule: 'owner-missing', fix: open });

    expect(findingChange(finding, { suggested })).toEqual({
      path: 'spec.owner',
      proposed: 'group:default/ranking',
    });
  });

  it('stays open where nobody is suggested', () => {
    const finding = buildFinding({ rule: 'owner-missing', fix: open });

    expect(findingChange(finding, {})).toEqual({ path: 'spec.owner' });
  });

  it('is the owner where the rule proposes nothing, from what stands there', () => {
    const finding = buildFinding({
      rule: 'owner-empty',
      fix: { summary: 'Name a group with people in it.' },
    });

    expect(findingChange(finding, { suggested, current: 'ghosts' })).toEqual({
      path: 'spec.owner',
      current: 'ghosts',
      proposed: 'group:default/ranking',
    });
  });

  it('is no other owner where the finding is not about owners', () => {
    const finding = buildFinding({
      rule: 'orphan',
      fix: { summary: 'Register it again.' },
    });

    expect(findingChange(finding, { suggested })).toBeUndefined();
  });

  it('keeps a change at another place', () => {
    const change = { path: 'metadata.description', proposed: 'What it is' };
    const finding = buildFinding({
      rule: 'owner-disagrees',
      fix: { summary: 'Describe it.', change },
    });

    expect(findingChange(finding, { suggested })).toEqual(change);
  });
});
