import { buildFixListItem } from '../__testUtils__';
import { buildFinding } from '../freshness/__testUtils__/buildFinding';
import { sortedOut } from './sortedOut';

const open = buildFixListItem({ ref: 'api:default/a' });
const snoozed = buildFixListItem({
  ref: 'api:default/b',
  snoozedUntil: '2026-11-20',
});
const woken = buildFixListItem({
  ref: 'api:default/c',
  snoozedUntil: '2026-11-19',
});
const answered = buildFixListItem({
  ref: 'api:default/d',
  findings: [buildFinding({ attested: true })],
});

describe('sortedOut', () => {
  it('parts what is snoozed, through its last day, and keeps the order', () => {
    expect(sortedOut([snoozed, open, woken, answered], '2026-11-20')).toEqual({
      toDo: [open, woken, answered],
      snoozed: [snoozed],
      open: 2,
    });
  });

  it('is nothing for nothing', () => {
    expect(sortedOut([], '2026-11-20')).toEqual({
      toDo: [],
      snoozed: [],
      open: 0,
    });
  });
});
