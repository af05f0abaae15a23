import {
  buildAbsentValue,
  buildFixListItem,
  buildValue,
} from '../../__testUtils__';
import { words } from '../../__testUtils__/words';
import { buildFinding } from '../__testUtils__/buildFinding';
import { careReason } from './careReason';

const options = { today: '2026-11-20', ...words() };

describe('careReason', () => {
  it('says the worst, since when, how much more, and for how many', () => {
    const item = buildFixListItem({
      findings: [
        buildFinding({ rule: 'incomplete', severity: 'notice' }),
        buildFinding({ rule: 'orphan' }),
      ],
    });

    expect(careReason(item, options)).toBe(
      'Orphaned since 4 Nov, and 1 more finding · 41 readers',
    );
  });

  it.each([
    [buildValue('entityReaders', { value: 1 }), ' · 1 reader'],
    [
      buildAbsentValue('entityReaders', { status: 'suppressed' }),
      ' · few readers',
    ],
    [buildAbsentValue('entityReaders'), ''],
  ])('says of %j readers “%s”', (readers, ending) => {
    const item = buildFixListItem({
      findings: [buildFinding({ rule: 'orphan' })],
      readers,
    });

    expect(careReason(item, options)).toBe(`Orphaned since 4 Nov${ending}`);
  });

  it('is undefined where everything is answered', () => {
    const item = buildFixListItem({
      findings: [buildFinding({ attested: true })],
    });

    expect(careReason(item, options)).toBeUndefined();
  });
});
