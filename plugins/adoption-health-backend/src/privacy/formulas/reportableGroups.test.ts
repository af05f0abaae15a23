import fc from 'fast-check';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { reportableGroups } from './reportableGroups';

const MINIMUM = 5;
const people = (from: number, to: number) =>
  PeopleSet.of(Array.from({ length: to - from + 1 }, (_, i) => from + i));
const reportable = (
  groups: Record<string, PeopleSet>,
  everyone = people(1, 100),
) =>
  [
    ...reportableGroups({
      groups: new Map(Object.entries(groups)),
      everyone,
      minimum: MINIMUM,
    }),
  ].sort();

describe('reportableGroups', () => {
  it.each([
    [0, []],
    [4, []],
    [5, ['team']],
  ])('shows a group of %i: %j', (size, expected) => {
    expect(reportable({ team: people(1, size) })).toEqual(expected);
  });

  it.each([
    [20, ['child', 'parent']],
    [19, ['parent']],
    [16, ['parent']],
    [15, ['child', 'parent']],
  ])('of a group of 20 and one of %i inside it shows %j', (size, expected) => {
    const groups = { parent: people(1, 20), child: people(1, size) };
    expect(reportable(groups)).toEqual(expected);
  });

  it.each([0, 2, 4])('shows no group of a portal of %i people', size => {
    const everyone = people(1, size);
    expect(reportable({ all: everyone }, everyone)).toEqual([]);
    expect(reportable({}, everyone)).toEqual([]);
  });

  it('leaves out a group that is nearly everyone', () => {
    expect(reportable({ all: people(1, 97), half: people(1, 50) })).toEqual([
      'half',
    ]);
  });

  it('leaves out one of two groups that nearly are the same people', () => {
    expect(reportable({ a: people(1, 20), b: people(3, 21) })).toEqual(['a']);
  });

  it('leaves out the smallest part where the parts leave too few', () => {
    const groups = {
      division: people(1, 40),
      'team-a': people(1, 20),
      'team-b': people(21, 37),
    };
    expect(reportable(groups)).toEqual(['division', 'team-a']);
  });

  it('shows all parts where they leave nobody, or enough', () => {
    expect(
      reportable({
        division: people(1, 40),
        'team-a': people(1, 20),
        'team-b': people(21, 40),
      }),
    ).toHaveLength(3);
    expect(
      reportable({
        division: people(1, 40),
        'team-a': people(1, 20),
        'team-b': people(21, 35),
      }),
    ).toHaveLength(3);
  });

  it('lets no two shown groups tell about fewer than the minimum', () => {
    const person = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(person, { maxLength: 30 }), { maxLength: 9 }),
        lists => {
          const groups = new Map(
            lists.map((ids, i) => [`g${i}`, PeopleSet.of(ids)] as const),
          );
          const shown = reportableGroups({
            groups,
            everyone: people(1, 30),
            minimum: MINIMUM,
          });
          // By enumeration, with plain lists.
          const sets = [
            ['everyone', Array.from({ length: 30 }, (_, i) => i + 1)] as const,
            ...[...shown].map(
              ref => [ref, lists[Number(ref.slice(1))]] as const,
            ),
          ];
          const telling = sets.flatMap(([ref, ids]) =>
            sets.flatMap(([other, others]) => {
              const apart =
                ids.filter(id => !others.includes(id)).length +
                others.filter(id => !ids.includes(id)).length;
              return apart > 0 && apart < MINIMUM ? [`${ref} ${other}`] : [];
            }),
          );
          expect(telling).toEqual([]);
          expect(
            sets.filter(([, ids]) => ids.length < MINIMUM).map(([ref]) => ref),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
