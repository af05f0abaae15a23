import { rejectionReasonSchema } from 'backstage-plugin-adoption-health-common';
import { words } from '../../__testUtils__/words';
import { dropReasons, dropReasonText } from './dropReasons';

describe('dropReasons', () => {
  it('puts days together and the most events first', () => {
    const drop = (
      day: string,
      source: 'browser' | 'server',
      events: number,
    ) => ({
      day,
      source,
      reason: 'malformed',
      events,
    });
    expect(
      dropReasons([
        drop('2026-11-20', 'browser', 1),
        drop('2026-11-20', 'server', 2),
        drop('2026-11-19', 'browser', 4),
      ]),
    ).toEqual([
      { source: 'browser', reason: 'malformed', events: 5 },
      { source: 'server', reason: 'malformed', events: 2 },
    ]);
  });
});

describe('dropReasonText', () => {
  it.each([
    ...rejectionReasonSchema.options,
    'overflow',
    'expired',
    'refused',
    'too-large',
    'person-changed',
    'opted-out',
    'unaccounted',
  ])('explains %s', reason => {
    expect(dropReasonText(reason, words().t).name).not.toMatch(/^for “/);
  });

  it.each(['from-the-future', 'constructor'])(
    'owns up to not knowing %s',
    reason => {
      expect(dropReasonText(reason, words().t).name).toBe(`for “${reason}”`);
    },
  );
});
