import { Entity } from '@backstage/catalog-model';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { renderWithApi } from '../../__testUtils__';
import { RangePicker } from '../range/RangePicker';
import { GroupPicker } from './GroupPicker';
import { ScopeNote } from './ScopeNote';

const group = (name: string, title?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default', title },
  spec: { type: 'team', children: [] },
});

function Url() {
  const { search } = useLocation();
  return <output>{search}</output>;
}

const renderPicker = (
  url: string,
  entities: Entity[] = [group('pay', 'Payments'), group('search')],
) =>
  renderWithApi(
    <>
      <RangePicker />
      <GroupPicker />
      <ScopeNote scope="group" />
      <ScopeNote scope="portal" />
      <Url />
    </>,
    { url, entities },
  );

const picker = (label: string) =>
  screen.findByRole('button', { name: new RegExp(`^${label}`) });
const url = () => screen.getByText(/^\?|^$/, { selector: 'output' });

describe('GroupPicker', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('shows the whole portal unless asked otherwise, and says nothing', async () => {
    renderPicker('/');
    expect(await picker('All groups')).toBeVisible();
    expect(screen.queryByText('Whole portal')).toBeNull();
  });

  it('shows the group that the URL asks for, and who each answer is about', async () => {
    renderPicker('/?group=group:default/pay');
    expect(await picker('Payments')).toBeVisible();
    expect(screen.getByText('Whole portal')).toBeVisible();
    expect(screen.getAllByText('Payments').length).toBeGreaterThan(1);
  });

  it('calls a group by its ref while the catalog does not know it', async () => {
    renderPicker('/?group=group:default/gone');
    expect(await picker('gone')).toBeVisible();
  });

  it('asks about no person', async () => {
    renderPicker('/?group=user:default/jane');
    expect(await picker('All groups')).toBeVisible();
  });

  it('puts a choice into the URL and leaves the rest of it', async () => {
    renderPicker('/?range=26w');
    await userEvent.click(await picker('All groups'));
    await userEvent.click(
      await screen.findByRole('option', { name: /^Payments/ }),
    );
    expect(url()).toHaveTextContent('?range=26w&group=group%3Adefault%2Fpay');
  });

  it('takes the group out of the URL again', async () => {
    renderPicker('/?group=group:default/pay');
    await userEvent.click(await picker('Payments'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'All groups' }),
    );
    expect(url()).toBeEmptyDOMElement();
  });

  it('finds groups by title and by name', async () => {
    renderPicker('/');
    await userEvent.click(await picker('All groups'));
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Find a group' }),
      'paym',
    );
    expect(
      await screen.findByRole('option', { name: /^Payments/ }),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('option', { name: /^search/ })).toBeNull(),
    );
  });

  it('tells groups of the same title apart', async () => {
    renderPicker('/', [group('pay', 'Payments'), group('pay-eu', 'Payments')]);
    await userEvent.click(await picker('All groups'));
    expect(
      await screen.findByRole('option', { name: 'Payments (pay-eu)' }),
    ).toBeVisible();
  });

  it('says that there are more groups than it shows', async () => {
    renderPicker(
      '/',
      Array.from({ length: 53 }, (_, i) => group(`team-${i}`)),
    );
    await userEvent.click(await picker('All groups'));
    expect(
      await screen.findByRole('option', { name: '3 more: type to find them' }),
    ).toBeVisible();
  });

  it('remembers a group and a range that came with a link', async () => {
    renderPicker('/?group=group:default/pay&range=4w');
    await picker('Payments');
    expect(window.sessionStorage.getItem('adoption-health.group')).toBe(
      'group:default/pay',
    );
    expect(window.sessionStorage.getItem('adoption-health.range')).toBe('4w');
  });

  it('takes group and range along to a tab whose link names neither', async () => {
    window.sessionStorage.setItem('adoption-health.range', '52w');
    window.sessionStorage.setItem('adoption-health.group', 'group:default/pay');
    renderPicker('/');
    expect(await picker('Payments')).toBeVisible();
    expect(await picker('Last 52 weeks')).toBeVisible();
    expect(new URLSearchParams(url().textContent ?? '').toString()).toMatch(
      /(?=.*range=52w)(?=.*group=group%3Adefault%2Fpay)/,
    );
  });
});
