import { execFileSync, spawnSync } from 'child_process';
import { Knex } from 'knex';
import { resolve } from 'path';
import { freshDatabase } from '../__testUtils__/testDatabases';
import { instance } from './__testUtils__/instance';

const samples = resolve(__dirname, '../../../../docs/samples');
const hasJq = spawnSync('jq', ['--version']).status === 0;

function jq(...args: string[]): string {
  return execFileSync('jq', ['-c', ...args], {
    cwd: samples,
    encoding: 'utf8',
  });
}

// Reported as skipped where jq is not installed.
(hasJq ? describe : describe.skip)('the jq recipes of docs/import.md', () => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase('SQLITE_3');
  });

  const imported = async (lines: string) => {
    const { takeInText } = instance(knex, { retentionDays: 10_000 });
    const receipt = await takeInText(lines);
    const events = await knex('event')
      .join('dimension AS action', 'action.id', 'action_id')
      .join('dimension AS plugin', 'plugin.id', 'plugin_id')
      .leftJoin('dimension AS route', 'route.id', 'route_id')
      .orderBy('at_ms')
      .select('at_ms', 'event.value', {
        action: 'action.value',
        plugin: 'plugin.value',
        route: 'route.value',
      });
    return {
      receipt,
      repeat: await takeInText(lines),
      events: events.map(row => [
        new Date(row.at_ms).toISOString(),
        row.action,
        row.plugin,
        row.route ?? row.value,
      ]),
    };
  };

  it('turn Adoption Insights into lines', async () => {
    const { receipt, repeat, events } = await imported(
      jq('-f', 'rhdh-adoption-insights.jq', 'rhdh-adoption-insights.jsonl'),
    );
    expect(receipt).toMatchObject({ stored: 4, rejected: 0 });
    expect(repeat).toMatchObject({ stored: 0, duplicate: 4 });
    expect(events).toEqual([
      [
        '2026-03-02T09:15:00.123Z',
        'navigate',
        'catalog',
        '/catalog/:namespace/:kind/:name',
      ],
      ['2026-03-02T10:01:12.000Z', 'search', 'search', 7],
      ['2026-03-03T14:20:00.500Z', 'create', 'scaffolder', 90],
      [
        '2026-03-03T15:00:00.250Z',
        'navigate',
        'techdocs',
        '/docs/:namespace/:kind/:name',
      ],
    ]);
    expect(await knex('person').select('id')).toHaveLength(3);
  });

  it('turn GA4 into lines', async () => {
    const { receipt, repeat, events } = await imported(
      jq('--slurpfile', 'users', 'ga4-users.json', '-f', 'ga4.jq', 'ga4.jsonl'),
    );
    expect(receipt).toMatchObject({ stored: 4, rejected: 0 });
    expect(repeat).toMatchObject({ stored: 0, duplicate: 4 });
    expect(events).toEqual([
      [
        '2026-03-02T09:15:00.123Z',
        'navigate',
        'catalog',
        '/catalog/:namespace/:kind/:name',
      ],
      ['2026-03-02T10:01:12.000Z', 'search', 'search', 7],
      ['2026-03-03T14:20:00.000Z', 'click', 'other', null],
      ['2026-03-03T14:20:01.000Z', 'signIn', 'other', null],
    ]);
    expect(await knex('person').select('id')).toHaveLength(2);
  });
});
