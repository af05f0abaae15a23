import { words } from '../../__testUtils__/words';
import { pageSentence, Standing } from './pageSentence';
import { sentenceText } from './sentenceText';

const today = '2026-11-20';

function sentence(
  standings: Partial<Record<string, Standing>>,
  collectingSince: string | undefined = '2026-08-03',
) {
  return sentenceText(
    pageSentence({
      today,
      collectingSince,
      standings: {
        adoptionRate: 'unknown',
        staleShare: 'unknown',
        pageReadyP75: 'unknown',
        uptime: 'unknown',
        ...standings,
      },
    }),
    words(),
  );
}

describe('pageSentence', () => {
  it('says what is good and what is not', () => {
    expect(
      sentence({
        adoptionRate: 'not-met',
        staleShare: 'not-met',
        pageReadyP75: 'met',
        uptime: 'met',
      }),
    ).toBe(
      'Pages are fast and the portal is up, but the catalog is stale and adoption is short of its target',
    );
  });

  it('says only what is good', () => {
    expect(sentence({ adoptionRate: 'met' })).toBe('Adoption is on target');
  });

  it('says only what is not', () => {
    expect(sentence({ staleShare: 'not-met' })).toBe('The catalog is stale');
  });

  it('takes a number at risk for not good', () => {
    expect(sentence({ adoptionRate: 'at-risk' })).toBe(
      'Adoption is short of its target',
    );
  });

  it('concludes nothing from unknown numbers', () => {
    expect(sentence({})).toBe(
      'Too little is known yet to say how the portal is doing',
    );
  });

  it('says that a part is missing', () => {
    expect(sentence({ pageReadyP75: 'met', staleShare: 'unanswered' })).toBe(
      'Pages are fast; the rest could not be loaded',
    );
  });

  it('says that nothing could be loaded', () => {
    expect(sentence({ adoptionRate: 'unanswered' })).toBe(
      'How the portal is doing could not be loaded',
    );
  });

  it('says that nothing was collected yet', () => {
    const standings = {
      adoptionRate: 'unknown',
      staleShare: 'not-met',
      pageReadyP75: 'unknown',
      uptime: 'unknown',
    } as const;
    expect(pageSentence({ today, standings })).toEqual({
      kind: 'nothing-collected',
    });
  });

  it.each([
    ['2026-11-20', 'Collecting since today: first numbers below'],
    ['2026-11-15', 'Collecting since 15 Nov 2026: first numbers below'],
    ['2026-11-14', 'Adoption is short of its target'],
  ])('judges nothing in the first seven days: since %s', (since, text) => {
    expect(sentence({ adoptionRate: 'not-met' }, since)).toBe(text);
  });
});
