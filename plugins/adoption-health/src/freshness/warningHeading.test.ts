import { words } from '../__testUtils__/words';
import { buildFinding } from './__testUtils__/buildFinding';
import { findingTitle, warningHeading } from './warningHeading';

const { t, format } = words();
const options = { today: '2026-11-20', t, format };

describe('warningHeading', () => {
  it.each([
    ['owner-missing', 'No owner since 4 Nov'],
    ['owner-unresolved', 'Owner not in the catalog since 4 Nov'],
    ['orphan', 'Orphaned since 4 Nov'],
    ['source-archived', 'Repository archived since 4 Nov'],
    ['reported', 'Reported as wrong since 4 Nov'],
    ['moon-phase', 'Moon phase, since 4 Nov'],
    ['toString', 'ToString, since 4 Nov'],
  ])('says what %s means', (rule, heading) => {
    expect(warningHeading([buildFinding({ rule })], options)).toBe(heading);
  });

  it('says the year of another year', () => {
    const finding = buildFinding({ rule: 'orphan', since: '2025-11-04' });

    expect(warningHeading([finding], options)).toBe(
      'Orphaned since 4 Nov 2025',
    );
  });

  it.each([
    [2, 'Orphaned since 4 Nov, and 1 more finding'],
    [3, 'Orphaned since 4 Nov, and 2 more findings'],
  ])('counts the rest of %d findings', (length, heading) => {
    const findings = Array.from({ length }, () =>
      buildFinding({ rule: 'orphan' }),
    );

    expect(warningHeading(findings, options)).toBe(heading);
  });
});

describe('findingTitle', () => {
  it.each([
    ['owner-missing', 'It names no owner'],
    ['source-archived', 'Its repository is archived'],
    ['moon-phase', 'Moon phase'],
  ])('names %s', (rule, title) => {
    expect(findingTitle(buildFinding({ rule }), t)).toBe(title);
  });
});
