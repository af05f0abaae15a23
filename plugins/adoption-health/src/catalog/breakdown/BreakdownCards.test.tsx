import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import {
  buildFreshnessSummary,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi, useFreshnessSummary } from '../../api';
import { useFixListFilter } from '../filter/useFixListFilter';
import { BreakdownCards } from './BreakdownCards';

const counts = (stale: number, total: number) => ({
  stale,
  total,
  unknown: 0,
  fresh: total - stale,
});

const summary = (overrides: Partial<FreshnessSummary> = {}) =>
  buildFreshnessSummary({
    byOwner: [
      { owner: 'group:default/search', ...counts(20, 40) },
      ...Array.from({ length: 9 }, (_, index) => ({
        owner: `group:default/team-${index}`,
        ...counts(1, 10),
      })),
      counts(10, 10),
      { owner: 'group:default/tidy', ...counts(0, 30) },
    ],
    byKind: [
      { kind: 'Component', ...counts(27, 388) },
      { kind: 'API', ...counts(12, 104) },
      { kind: 'Domain', ...counts(0, 12) },
    ],
    byRule: [
      { rule: 'orphan', entities: 5 },
      { rule: 'unverified', entities: 15 },
    ],
    ...overrides,
  });

function Breakdowns() {
  const { filter } = useFixListFilter();
  return (
    <>
      <BreakdownCards query={useFreshnessSummary()} />
      <output>{JSON.stringify(filter)}</output>
    </>
  );
}

const renderBreakdowns = (
  getFreshnessSummary: AdoptionHealthApi['getFreshnessSummary'] = async () =>
    summary(),
  url?: string,
) => renderWithApi(<Breakdowns />, { api: { getFreshnessSummary }, url });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const filter = () => JSON.parse(screen.getByRole('status').textContent ?? '');

describe('BreakdownCards', () => {
  it('states what each breakdown finds', async () => {
    renderBreakdowns();
    expect(
      await screen.findByRole('region', {
        name: named('1 of 11 owners hold half of what is stale'),
      }),
    ).toBeVisible();
    expect(
      await screen.findByRole('region', {
        name: named('API goes stale most: 11.5 % of them'),
      }),
    ).toBeVisible();
    expect(
      await screen.findByRole('region', {
        name: named('Unverified is found most, on 15'),
      }),
    ).toBeVisible();
  });

  it('narrows the fix list to an owner, and back', async () => {
    renderBreakdowns();
    const owners = await card('1 of 11 owners hold half of what is stale');
    const search = owners.getByRole('link', { name: /^search/ });
    await userEvent.click(search);
    expect(filter()).toMatchObject({ owner: 'group:default/search' });
    expect(search).toHaveAttribute('aria-current', 'true');
    await userEvent.click(search);
    expect(filter()).not.toHaveProperty('owner');
  });

  it('narrows it to what nobody owns', async () => {
    renderBreakdowns();
    const owners = await card('1 of 11 owners hold half of what is stale');
    await userEvent.click(owners.getByRole('link', { name: /^Nobody/ }));
    expect(filter()).toMatchObject({ owner: 'none' });
  });

  it('names no person, and asks for none', async () => {
    renderBreakdowns(async () =>
      summary({
        byOwner: [
          { owner: 'user:default/jane', ...counts(2, 3) },
          { owner: 'user:default/joe', ...counts(1, 4) },
        ],
      }),
    );
    const owners = await card('All stale entities are owned by single people');
    expect(owners.getByText('3 of 7')).toBeVisible();
    expect(owners.queryByRole('link')).toBeNull();
    expect(owners.queryByText('jane')).toBeNull();
  });

  it('narrows it to a rule, whatever state it leads to', async () => {
    renderBreakdowns();
    const rules = await card('Unverified is found most, on 15');
    await userEvent.click(rules.getByRole('link', { name: /^Orphan/ }));
    expect(filter()).toMatchObject({ rule: 'orphan', state: 'all' });
  });

  it('narrows it to a kind', async () => {
    renderBreakdowns();
    const kinds = await card('API goes stale most: 11.5 % of them');
    await userEvent.click(kinds.getByRole('link', { name: /^API/ }));
    expect(filter()).toMatchObject({ kind: 'API' });
  });

  it('shows the first owners, and all on request', async () => {
    renderBreakdowns();
    const owners = await card('1 of 11 owners hold half of what is stale');
    expect(owners.getAllByRole('link')).toHaveLength(7);
    await userEvent.click(owners.getByRole('button', { name: 'Show all 11' }));
    expect(owners.getAllByRole('link')).toHaveLength(11);
  });

  it('has every owner in the table view, also those without a finding', async () => {
    renderBreakdowns();
    const owners = await card('1 of 11 owners hold half of what is stale');
    await userEvent.click(
      owners.getByRole('button', { name: 'Show as table' }),
    );
    expect(
      owners.getByRole('row', { name: named('tidy 0 0 30 30') }),
    ).toBeVisible();
  });

  it('says that nothing was found', async () => {
    renderBreakdowns(async () =>
      summary({
        byRule: [],
        byOwner: [{ owner: 'group:default/tidy', ...counts(0, 30) }],
        byKind: [{ kind: 'Component', ...counts(0, 30) }],
      }),
    );
    expect(
      await screen.findByRole('region', {
        name: named('No owner has a stale entity'),
      }),
    ).toBeVisible();
    expect(
      await screen.findByRole('region', {
        name: named('No kind has stale entities'),
      }),
    ).toBeVisible();
    expect(
      await screen.findByRole('region', {
        name: named('No rule found anything'),
      }),
    ).toBeVisible();
  });

  it('says once that they could not be loaded', async () => {
    renderBreakdowns(refuse(503));
    const failed = await card('By owner, kind and rule');
    expect(failed.getByText('Could not load this')).toBeVisible();
  });

  it('says that the caller may not see them', async () => {
    renderBreakdowns(refuse(403));
    const refused = await card('By owner, kind and rule');
    expect(refused.getByText('You may not see this')).toBeVisible();
  });
});
