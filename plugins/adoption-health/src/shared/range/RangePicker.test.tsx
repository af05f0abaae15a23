import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { renderWithApi } from '../../__testUtils__';
import { RangePicker } from './RangePicker';

function Url() {
  const { search } = useLocation();
  return <output>{search}</output>;
}

const renderPicker = (url: string) =>
  renderWithApi(
    <>
      <RangePicker />
      <Url />
    </>,
    { url },
  );

const picker = (label: string) =>
  screen.findByRole('button', { name: new RegExp(`^${label}`) });

describe('RangePicker', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('shows twelve weeks unless asked otherwise', async () => {
    renderPicker('/');
    expect(await picker('Last 12 weeks')).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('shows what the URL asks for', async () => {
    renderPicker('/?range=26w');
    expect(await picker('Last 26 weeks')).toBeVisible();
  });

  it('puts a choice into the URL and leaves the rest of it', async () => {
    renderPicker('/?group=x');
    await userEvent.click(await picker('Last 12 weeks'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Last 4 weeks' }),
    );
    expect(screen.getByText('?group=x&range=4w')).toBeInTheDocument();
  });

  it('takes a choice along to a tab whose link does not name it', async () => {
    window.sessionStorage.setItem('adoption-health.range', '52w');
    renderPicker('/');
    expect(await picker('Last 52 weeks')).toBeVisible();
    expect(screen.getByText('?range=52w')).toBeInTheDocument();
  });
});
