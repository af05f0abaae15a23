import { searchEpisode } from './searchEpisode';

const search = (overrides: object = {}) => ({
  action: 'search',
  subject: 'payments',
  attributes: { outcome: 'clicked', rank: 2 },
  ...overrides,
});

describe('searchEpisode', () => {
  it('is what the browser settled', () => {
    expect(searchEpisode(search())).toEqual({
      term: 'payments',
      outcome: 'clicked',
      rank: 2,
    });
  });

  it.each([
    ['  Payment   API ', 'payment api'],
    ['PAYMENTS', 'payments'],
    ['x'.repeat(300), 'x'.repeat(100)],
    ['', ''],
    [undefined, ''],
  ])('makes one term of what is written differently: %p', (subject, term) => {
    expect(searchEpisode(search({ subject }))?.term).toBe(term);
  });

  it.each([
    ['another action', { action: 'click' }],
    ['no outcome', { attributes: {} }],
    ['an outcome nobody knows', { attributes: { outcome: 'won' } }],
    [
      'a rank before the first',
      { attributes: { outcome: 'clicked', rank: 0 } },
    ],
    ['no attributes', { attributes: undefined }],
  ])('is none with %s', (_, overrides) => {
    expect(searchEpisode(search(overrides))).toBeUndefined();
  });
});
