import { buildField } from '../../__testUtils__/buildFieldDiet';
import { words } from '../../__testUtils__/words';
import { dietTitle } from './dietTitle';
import { byAdvice, fieldAdvice } from './fieldAdvice';

describe('fieldAdvice', () => {
  it.each([
    ['drop', 'few fill it in', { filled: 31, changed: 0 }],
    ['drop', 'nobody fills it in', { filled: 0 }],
    ['keep', 'a quarter fills it in', { filled: 97, changed: 0 }],
    ['automate', 'people fill it in and change it often', { changed: 97 }],
    ['keep', 'it hardly changes', { changed: 4 }],
    ['keep', 'nobody knows yet how often it changes', {}],
    [
      'keep',
      'a machine fills it in and changes it often',
      { machineFilled: 376, changed: 97 },
    ],
    [
      'keep',
      'it is rare, but a machine fills it in',
      { filled: 20, machineFilled: 20 },
    ],
  ] as const)('says %s where %s', (advice, _, use) => {
    expect(fieldAdvice(buildField('spec.any', use))).toBe(advice);
  });

  it('puts first what could be dropped, then automated', () => {
    const paths = [
      buildField('spec.kept', { changed: 0 }),
      buildField('spec.moving', { changed: 97 }),
      buildField('spec.rare', { filled: 31 }),
      buildField('spec.rarest', { filled: 3 }),
    ]
      .sort(byAdvice)
      .map(({ path }) => path);
    expect(paths).toEqual([
      'spec.rarest',
      'spec.rare',
      'spec.moving',
      'spec.kept',
    ]);
  });
});

describe('dietTitle', () => {
  const drop = buildField('spec.rare', { filled: 31 });
  const automate = buildField('spec.moving', { changed: 97 });
  const keep = buildField('spec.kept', { changed: 0 });

  it.each([
    [[drop, drop, automate, keep], '2 fields could be dropped, 1 automated'],
    [[drop, keep], '1 field could be dropped'],
    [[automate], '1 field could be automated'],
    [[keep], 'No field stands out'],
  ])('counts them', (fields, title) => {
    expect(dietTitle(fields, words())).toBe(title);
  });
});
