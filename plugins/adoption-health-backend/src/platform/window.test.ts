import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { parseQuery } from './query';
import { resolveWindow, windowQuerySchema, wireWindow } from './window';

const today = dayNumber('2026-11-21');

function windowOf(query: unknown, defaultDays = 28) {
  const parsed = parseQuery(windowQuerySchema, query);
  const window = resolveWindow(parsed, { today, defaultDays });
  return { ...wireWindow(window), complete: window.complete };
}

describe('resolveWindow', () => {
  it.each([
    ['nothing', {}, '2026-10-24', '2026-11-20', true],
    ['to', { to: '2026-03-01' }, '2026-02-02', '2026-03-01', true],
    ['from', { from: '2026-11-20' }, '2026-11-20', '2026-11-20', true],
    [
      'both',
      { from: '2024-02-29', to: '2024-03-01' },
      '2024-02-29',
      '2024-03-01',
      true,
    ],
    ['today', { to: '2026-11-21' }, '2026-10-25', '2026-11-21', false],
    ['a day to come', { to: '2026-12-24' }, '2026-11-27', '2026-12-24', false],
    ['the first day', { to: '1970-01-01' }, '1970-01-01', '1970-01-01', true],
    [
      'three years',
      { from: '2023-11-20', to: '2026-11-20' },
      '2023-11-20',
      '2026-11-20',
      true,
    ],
  ])('answers when given %s', (_, query, from, to, complete) => {
    expect(windowOf(query)).toEqual({ from, to, complete });
  });

  it('is as long as the question wants', () => {
    expect(windowOf({}, 1)).toMatchObject({ from: '2026-11-20' });
    expect(windowOf({}, 84)).toMatchObject({ from: '2026-08-29' });
  });

  it.each([
    ['from after to', { from: '2026-11-02', to: '2026-11-01' }],
    ['from today, which is not over', { from: '2026-11-21' }],
    ['more than three years', { from: '2023-11-19', to: '2026-11-20' }],
    ['a day that does not exist', { to: '2026-02-30' }],
    ['a time', { to: '2026-02-03T00:00:00Z' }],
    ['a word', { from: 'now' }],
    ['an empty day', { from: '' }],
    ['a NUL', { to: '2026-11-20\0' }],
    ['a day before 1970', { to: '1969-12-31' }],
    ['a repeated parameter', { to: ['2026-11-19', '2026-11-20'] }],
    ['an object', { from: { gt: '2026-11-19' } }],
  ])('refuses %s', (_, query) => {
    expect(() => windowOf(query)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
