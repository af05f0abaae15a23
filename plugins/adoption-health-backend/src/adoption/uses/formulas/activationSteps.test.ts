import fc from 'fast-check';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DAY, people, upTo, usesContext } from '../__testUtils__/usesContext';
import {
  ActivationFacts,
  activationSteps,
  newcomerDays,
} from './activationSteps';

type Visits = Array<{ person: number; day: number }>;
type Overrides = Partial<Omit<ActivationFacts, 'active'>> & { visits?: Visits };

function byDay(visits: Visits) {
  const active = new Map<number, PeopleSet>();
  for (const { day } of visits) {
    const came = visits.filter(visit => visit.day === day);
    active.set(day, PeopleSet.of(came.map(visit => visit.person)));
  }
  return active;
}
const steps = ({ visits = [], ...overrides }: Overrides = {}) =>
  Object.fromEntries(
    activationSteps({
      context: usesContext(),
      today: DAY + 1,
      newcomers: upTo(6),
      active: byDay(visits),
      valued: people(),
      ...overrides,
    }).map(({ step, people: value }) => [step, value]),
  );
const value = (n: number) =>
  expect.objectContaining({ status: 'ok', value: n });
const at = (person: number, ...daysAgo: number[]): Visits =>
  daysAgo.map(ago => ({ person, day: DAY - ago }));

describe('activationSteps', () => {
  it('follows the newcomers, and nobody else', () => {
    const visits = [
      ...at(1, 0, 7, 14),
      ...at(2, 1, 2),
      ...at(3, 5),
      ...at(9, 0, 7, 14, 21),
    ];
    expect(steps({ visits, valued: people(3, 9) })).toEqual({
      'first-visit': value(6),
      'second-day': value(2),
      value: value(1),
      habitual: value(1),
    });
  });

  it('needs three of the last four weeks that are over for a habit', () => {
    const visits = [...at(1, 0, 1, 7), ...at(2, 0, 14, 21), ...at(3, 6, 7, 20)];
    expect(steps({ visits }).habitual).toEqual(value(2));
    // The week goes on: another one comes in its place.
    expect(steps({ visits, today: DAY }).habitual).toEqual(value(0));
    expect(
      steps({ visits: [...at(4, 7, 14, 21)], today: DAY }).habitual,
    ).toEqual(value(1));
  });

  it('looks at no week before the last four', () => {
    const window = { from: DAY - 40, to: DAY, complete: true };
    const context = usesContext({ window });
    const visits = [...at(1, 0, 7, 28), ...at(2, 7, 14, 27)];
    expect(steps({ context, visits }).habitual).toEqual(value(1));
  });

  it('tells of fewer than five newcomers only that they came', () => {
    const visits = at(1, 0, 1);
    const hidden = expect.objectContaining({ status: 'suppressed' });
    expect(steps({ visits, newcomers: upTo(4) })).toEqual({
      'first-visit': value(4),
      ...{ 'second-day': hidden, value: hidden, habitual: hidden },
    });
    expect(steps({ newcomers: people() })['second-day']).toEqual(value(0));
  });

  it('knows nobody as new in the first weeks', () => {
    const collectingSince = DAY - 34;
    const context = usesContext({ collectingSince });
    // A Monday, so that four whole weeks end seven days before the window does.
    expect(newcomerDays(context)).toEqual({
      ...{ from: DAY - 6, to: DAY, complete: true },
    });
    expect(steps({ context })['first-visit']).toMatchObject({
      window: { from: '2026-11-09', to: '2026-11-15' },
    });
    const early = usesContext({ collectingSince: DAY - 20 });
    expect(newcomerDays(early)).toBeUndefined();
    expect(steps({ context: early }).value).toMatchObject({
      ...{ status: 'not-enough-data', reason: 'few-weeks' },
    });
    expect(
      newcomerDays(usesContext({ collectingSince: undefined })),
    ).toBeUndefined();
  });

  it('equals a naive recount', () => {
    const visit = fc.record({
      person: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: DAY - 27, max: DAY }),
    });
    const anybody = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), {
      minLength: 5,
    });
    fc.assert(
      fc.property(
        fc.array(visit, { maxLength: 90 }),
        anybody,
        anybody,
        (visits, newcomers, valued) => {
          const weeksOf = (id: number) =>
            [0, 1, 2, 3].filter(ago =>
              visits.some(
                ({ person, day }) =>
                  person === id && Math.floor((DAY - day) / 7) === ago,
              ),
            ).length;
          const daysOf = (id: number) =>
            new Set(visits.filter(v => v.person === id).map(v => v.day)).size;
          const counted = (is: (id: number) => boolean) =>
            value(newcomers.filter(is).length);
          expect(
            steps({
              visits,
              newcomers: people(...newcomers),
              valued: people(...valued),
            }),
          ).toEqual({
            'first-visit': counted(() => true),
            'second-day': counted(id => daysOf(id) >= 2),
            value: counted(id => valued.includes(id)),
            habitual: counted(id => weeksOf(id) >= 3),
          });
        },
      ),
    );
  });
});
