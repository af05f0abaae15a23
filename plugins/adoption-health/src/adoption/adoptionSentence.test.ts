import { words } from '../__testUtils__/words';
import { adoptionSentence } from './adoptionSentence';
import { LifecycleWeek } from './lifecycle/lifecycle';
import { LifecycleFinding } from './lifecycle/lifecycleFinding';
import { buildValue } from '../__testUtils__/buildValue';

const week: LifecycleWeek = {
  from: '2026-11-09',
  complete: true,
  values: {
    newPeople: buildValue('newPeople', { value: 1 }),
    resurrected: buildValue('resurrected', { value: 1 }),
    retained: buildValue('retained', { value: 1 }),
    dormant: buildValue('dormant', { value: 1 }),
  },
};
const told = (gained: number, lost: number): LifecycleFinding => ({
  kind: 'told',
  week,
  gained,
  lost,
});
const often = { kind: 'told', once: 31, regulars: 53, all: 152 } as const;

describe('adoptionSentence', () => {
  it.each([
    [17, 14, 'More people joined than dropped out last week: 17 against 14'],
    [9, 14, 'More people dropped out than joined last week: 14 against 9'],
    [12, 12, 'As many people joined as dropped out last week: 12'],
  ])('sets %i who joined against %i who dropped out', (gained, lost, text) => {
    expect(
      adoptionSentence(
        { lifecycle: told(gained, lost), frequency: undefined },
        words(),
      ),
    ).toBe(text);
  });

  it('adds who came only once', () => {
    expect(
      adoptionSentence({ lifecycle: told(2, 1), frequency: often }, words()),
    ).toBe(
      'More people joined than dropped out last week: 2 against 1; 31 of 152 came on one day only',
    );
  });

  it('says what it knows while nobody can be told to be new', () => {
    expect(
      adoptionSentence(
        {
          lifecycle: { kind: 'early', week, retained: 78, lost: 14 },
          frequency: undefined,
        },
        words(),
      ),
    ).toBe('78 people stayed last week and 14 dropped out');
  });

  it('says who came only once where the weeks are not known', () => {
    expect(
      adoptionSentence(
        { lifecycle: { kind: 'none' }, frequency: often },
        words(),
      ),
    ).toBe('31 of 152 people came on one day only');
  });

  it('claims nothing that is suppressed', () => {
    expect(
      adoptionSentence(
        {
          lifecycle: { kind: 'hidden', week },
          frequency: { kind: 'partly', once: 7 },
        },
        words(),
      ),
    ).toBe('Too few people to say who joins and who drops out');
  });

  it('says that too little is known in the first weeks', () => {
    expect(
      adoptionSentence(
        { lifecycle: { kind: 'none' }, frequency: undefined },
        words(),
      ),
    ).toBe('Too little is known yet to say who joins and who drops out');
  });
});
