import { DAY, people, upTo, usesContext } from '../__testUtils__/usesContext';
import { peopleCount, peopleShare } from './peopleValues';
import { UsesContext } from './UsesContext';

const count = (ids: number[], overrides: Partial<UsesContext> = {}) =>
  peopleCount('pluginPeople', {
    context: usesContext(overrides),
    people: people(...ids),
  });
const share = (ids: number[], overrides: Partial<UsesContext> = {}) =>
  peopleShare('pluginReach', {
    context: usesContext(overrides),
    people: people(...ids),
  });
const six = [1, 2, 3, 4, 5, 6];
const group = { members: upTo(8), isReportable: true };
const hidden = { status: 'suppressed', reason: 'small-group' };

describe('peopleCount', () => {
  it('counts everyone, and says how it came about', () => {
    expect(count([1, 2, 99])).toEqual({
      ...{ status: 'ok', value: 3, n: 3, evidence: 'measured' },
      ...{ complete: true, coverage: 0.5, definition: 'pluginPeople' },
      window: { from: '2026-10-19', to: '2026-11-15' },
    });
  });

  it('is no data before collection began, and while it has not', () => {
    const absent = { status: 'no-data', reason: 'before-collection' };
    expect(count(six, { collectingSince: DAY + 1 })).toMatchObject(absent);
    expect(count(six, { collectingSince: undefined })).toMatchObject(absent);
    expect(count(six, { collectingSince: DAY })).toMatchObject({ value: 6 });
  });

  it('is hidden in a portal of fewer than five people', () => {
    expect(count(six, { eligible: upTo(4) })).toMatchObject(hidden);
    expect(count(six, { eligible: upTo(5) })).toMatchObject({ value: 6 });
  });

  it('counts the members of a group, from five on', () => {
    expect(count([...six, 9], { group })).toMatchObject({ value: 6 });
    expect(count([1, 2, 3, 4, 5, 9], { group })).toMatchObject({ value: 5 });
    expect(count([1, 2, 3, 4, 9], { group })).toMatchObject(hidden);
    expect(count([], { group })).toMatchObject(hidden);
  });

  it('leaves out members of a group who are not eligible, like the share', () => {
    const options = { group, eligible: upTo(6) };
    const came = [...six, 7, 8];
    expect(count(came, options)).toMatchObject({ value: 6 });
    expect(share(came, options)).toMatchObject({ n: 6 });
    expect(count([1, 2, 3, 4, 7, 8], options)).toMatchObject(hidden);
  });

  it('hides a group that may not be shown beside the others', () => {
    expect(
      count(six, { group: { ...group, isReportable: false } }),
    ).toMatchObject(hidden);
  });

  it.each([
    [1, 'suppressed'],
    [6, 'suppressed'],
    [7, 'ok'],
    [8, 'suppressed'],
    [28, 'ok'],
    [29, 'suppressed'],
  ])('tells of a group over %p days: %p', (days, status) => {
    const window = { from: DAY - days + 1, to: DAY, complete: true };
    expect(count(six, { group, window })).toMatchObject({ status });
    expect(count(six, { window })).toMatchObject({ status: 'ok' });
  });
});

describe('peopleShare', () => {
  it('counts the eligible only', () => {
    expect(share([1, 2, 98, 99])).toMatchObject({
      ...{ value: 0.1, n: 2, denominator: 20 },
    });
  });

  it('counts the eligible members of a group', () => {
    const eligible = people(1, 2, 3, 4, 5, 6, 30, 31, 32);
    expect(share([...six, 30], { eligible, group })).toMatchObject({
      ...{ value: 1, n: 6, denominator: 6 },
    });
    expect(share([1, 2, 3, 4, 30], { eligible, group })).toMatchObject(hidden);
  });

  it('is no data, not 0, without a population', () => {
    const absent = { status: 'no-data', reason: 'no-population' };
    expect(share(six, { eligible: undefined })).toMatchObject(absent);
    expect(share(six, { eligible: people() })).toMatchObject(absent);
    expect(
      share(six, { group: { members: people(77), isReportable: true } }),
    ).toMatchObject(absent);
  });

  it('is 0 where nobody came', () => {
    expect(share([])).toMatchObject({ status: 'ok', value: 0, n: 0 });
  });
});
