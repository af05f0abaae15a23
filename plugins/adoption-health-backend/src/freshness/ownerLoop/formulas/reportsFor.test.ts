import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { Report, reportsFor } from './reportsFor';

const TODAY = dayNumber('2026-11-21');

function report(overrides: Partial<Report> = {}): Report {
  return { personId: 8, onDay: TODAY, reason: 'outdated', ...overrides };
}

describe('reportsFor', () => {
  const reports = [
    report({ note: 'The endpoint moved.' }),
    report({ personId: 9, onDay: TODAY - 3, reason: 'wrong-owner' }),
  ];

  it('shows owners what readers wrote, and not who', () => {
    expect(reportsFor(reports, { personId: 7, isOwner: true })).toEqual({
      readers: 2,
      mine: false,
      notes: [
        { on: '2026-11-21', reason: 'outdated', note: 'The endpoint moved.' },
        { on: '2026-11-18', reason: 'wrong-owner', note: undefined },
      ],
    });
  });

  it('shows everybody else the count, and whether they are in it', () => {
    expect(reportsFor(reports, { personId: 9, isOwner: false })).toEqual({
      readers: 2,
      mine: true,
      notes: [],
    });
  });

  it('knows nothing of somebody who is not known', () => {
    const caller = { personId: undefined, isOwner: false };
    expect(reportsFor(reports, caller).mine).toBe(false);
    expect(reportsFor([], caller)).toEqual({
      readers: 0,
      mine: false,
      notes: [],
    });
  });

  it('shows the newest notes of many', () => {
    const many = Array.from({ length: 80 }, (_, personId) =>
      report({ personId, note: `note ${personId}` }),
    );
    const shown = reportsFor(many, { personId: 1, isOwner: true });
    expect(shown.readers).toBe(80);
    expect(shown.notes).toHaveLength(50);
    expect(shown.notes[0].note).toBe('note 0');
  });
});
