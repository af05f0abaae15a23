import { GroupInfo } from '../../people/read/getGroupInfo';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { upTo } from '../__testUtils__/buildFacts';
import { teamsAmong } from './teamsAmong';

const info = (type?: string, ...parentRefs: string[]): GroupInfo => ({
  type,
  parentRefs,
});
const teams = (options: {
  known?: Record<string, GroupInfo>;
  first?: Record<string, GroupInfo>;
  members?: Record<string, PeopleSet>;
  types?: string[];
}) =>
  teamsAmong({
    known: new Map(Object.entries(options.known ?? {})),
    first: new Map(Object.entries(options.first ?? options.known ?? {})),
    members: new Map(Object.entries(options.members ?? {})),
    types: options.types ?? ['team'],
  });

describe('teamsAmong', () => {
  it('is nothing of nothing', () => {
    expect(teams({})).toEqual([]);
  });

  it('has the groups of the types, in order, members or not', () => {
    const known = {
      b: info('team', 'division'),
      a: info('squad', 'division'),
      division: info('division'),
      c: info(),
    };
    expect(teams({ known })).toEqual(['b']);
    expect(teams({ known, types: ['team', 'squad'] })).toEqual(['a', 'b']);
  });

  it('has a team that is above another', () => {
    const known = { a: info('team'), b: info('team', 'a') };
    expect(teams({ known })).toEqual(['a', 'b']);
  });

  it('has the leaves where there is no group of the types', () => {
    const known = {
      company: info('organization'),
      division: info('department', 'company'),
      a: info('crew', 'division'),
      b: info(undefined, 'division', 'company'),
    };
    expect(teams({ known })).toEqual(['a', 'b']);
  });

  it('has nobody’s leaf, once the group below it is gone', () => {
    const gone = info('crew', 'division');
    const known = { division: info('department') };
    expect(
      teams({
        known,
        first: { ...known, crew: gone },
        members: { division: upTo(3), crew: PeopleSet.empty },
      }),
    ).toEqual(['division']);
  });

  it('takes a group nobody said anything of for a team', () => {
    const members = { imported: upTo(3), empty: PeopleSet.empty };
    expect(teams({ members })).toEqual(['imported']);
    const known = { a: info('team'), b: info('division') };
    expect(teams({ known, members })).toEqual(['a', 'imported']);
  });

  it('knows of days before the first look what was seen then', () => {
    expect(
      teams({
        known: {},
        first: { a: info('team', 'b'), b: info('division') },
        members: { a: upTo(3), b: upTo(9) },
      }),
    ).toEqual(['a']);
  });

  it('says of a day what was true that day', () => {
    expect(
      teams({
        known: { a: info('team'), b: info('crew') },
        first: { a: info('crew'), b: info('team') },
        members: { a: upTo(3), b: upTo(3) },
      }),
    ).toEqual(['a']);
  });
});
