import { DAY, people, upTo, usesContext } from '../__testUtils__/usesContext';
import { PluginTotal, pluginRows } from './pluginRows';

const total = (events: number, ...ids: number[]): PluginTotal => ({
  events,
  people: people(...ids),
});
const totals = new Map([
  ['few', total(40, 1, 2)],
  ['app', total(900, 1, 2, 3, 4, 5, 6, 99)],
  ['catalog', total(30, 1, 2, 3, 4, 5, 6, 7, 99)],
  ['busy', total(41, 1, 2)],
]);

describe('pluginRows', () => {
  it('tells reach and depth, most people first, then most events', () => {
    const rows = pluginRows(totals, usesContext());
    expect(rows.map(row => row.pluginId)).toEqual([
      ...['catalog', 'app', 'busy', 'few'],
    ]);
    expect(rows[0]).toMatchObject({
      ...{ events: 30, perPerson: 30 / 8, isShell: false },
      people: { value: 8, definition: 'pluginPeople' },
      reach: { value: 0.35, n: 7, denominator: 20, definition: 'pluginReach' },
    });
    expect(rows[1].isShell).toBe(true);
  });

  it.each([
    ['app', true],
    ['root', true],
    ['adoption-health', true],
    ['user-settings', true],
    ['other', true],
    ['home', false],
    ['catalog', false],
  ])('knows whether %p is part of every portal: %p', (pluginId, isShell) => {
    const [row] = pluginRows(new Map([[pluginId, total(1, 1)]]), usesContext());
    expect(row.isShell).toBe(isShell);
  });

  it('tells nothing of single people of a group, not by the order either', () => {
    const context = usesContext({
      group: { members: upTo(6), isReportable: true },
    });
    const rows = pluginRows(
      new Map([...totals, ['a-single', total(99, 1)]]),
      context,
    );
    expect(
      rows.map(row => [row.pluginId, row.people.status, row.events]),
    ).toEqual([
      ['app', 'ok', undefined],
      ['catalog', 'ok', undefined],
      ['a-single', 'suppressed', undefined],
      ['busy', 'suppressed', undefined],
      ['few', 'suppressed', undefined],
    ]);
    expect(rows.every(row => row.perPerson === undefined)).toBe(true);
  });

  it('has no depth where people are not shown', () => {
    const context = usesContext({ collectingSince: DAY + 1 });
    expect(pluginRows(totals, context)[0]).not.toHaveProperty('perPerson');
  });
});
