import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { addressed } from '../__testUtils__/openFindings';
import { AddressedFinding } from '../openFinding';
import { digest } from './digest';

const [unverified] = addressed('pay').findings;
const digestOf = (...entities: AddressedFinding[]) =>
  digest({
    recipient: 'user:default/ada',
    weekDay: dayNumber('2026-11-23'),
    slot: 0,
    entities,
  });

describe('digest', () => {
  it('goes to the one person, and leads to their catalog', () => {
    expect(digestOf(addressed('pay'))).toMatchObject({
      recipients: ['user:default/ada'],
      link: '/adoption-health/my-catalog',
      topic: 'stale-entries',
      scope: 'adoption-health:my-catalog:2026-11-23:0',
    });
  });

  it('names a single entry', () => {
    const { title, description } = digestOf(
      addressed('pay', { title: 'Payments' }),
    );
    expect(title).toBe('Payments in the catalog needs a look');
    expect(description).toBe(
      'Payments: Nobody has changed or confirmed it since 2026-01-01.',
    );
  });

  it('names the first five, and says how many more there are', () => {
    const entities = Array.from({ length: 12 }, (_, i) => addressed(`c${i}`));
    const { title, description, entries } = digestOf(...entities);
    expect(title).toBe('12 of your catalog entries need a look');
    const lines = description.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[4]).toMatch(/^c4: /);
    expect(lines[5]).toBe('And 7 more.');
    expect(entries.map(entry => entry.link)).toEqual([
      '/catalog/default/component/c0',
      '/catalog/default/component/c1',
      '/catalog/default/component/c2',
      '/catalog/default/component/c3',
      '/catalog/default/component/c4',
    ]);
  });

  it('says how much else is wrong with an entry', () => {
    const findings = [
      { ...unverified, evidence: 'The catalog marks it as an orphan' },
      unverified,
      unverified,
    ];
    expect(digestOf(addressed('pay', { findings })).description).toBe(
      'pay: The catalog marks it as an orphan. And 2 more.',
    );
  });

  it('says by when a campaign wants it mended', () => {
    const due = {
      recipient: 'user:default/ada',
      ...{ weekDay: dayNumber('2026-11-23'), slot: 0 },
      entities: [addressed('pay'), addressed('shop')],
    };
    const goal = { name: 'Owners for all', targetDay: dayNumber('2026-12-20') };
    const campaigns = new Map([['component:default/shop', goal]]);
    const [pay, shop] = digest(due, campaigns).description.split('\n');
    expect(pay).not.toContain('To be mended');
    expect(shop).toMatch(/ To be mended by 2026-12-20: Owners for all\.$/);
  });

  it('stays short and in one line, whatever entries are called', () => {
    const title = `${'😀 long\n'.repeat(100)}`;
    const evidence = 'reason '.repeat(500);
    const { title: shown, description } = digestOf(
      addressed('pay', { title, findings: [{ ...unverified, evidence }] }),
    );
    expect(shown.length).toBeLessThan(255);
    expect(shown).not.toMatch(/\p{Cs}/u);
    expect(description.split('\n')).toHaveLength(1);
    expect(description.length).toBeLessThan(400);
  });
});
