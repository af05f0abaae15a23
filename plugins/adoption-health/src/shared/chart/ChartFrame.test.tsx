import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildValue, renderWithApi } from '../../__testUtils__';
import { downloadCsv } from '../csv/downloadText';
import { ChartFrame } from './ChartFrame';
import { ChartTable } from './chartTable';

jest.mock('../csv/downloadText');

const table: ChartTable = {
  columns: [{ label: 'Team' }, { label: 'Rate', numeric: true }],
  rows: [
    { id: 'a', cells: [{ text: '=evil' }, { text: '23 %', raw: 0.2306 }] },
  ],
};

describe('ChartFrame', () => {
  beforeEach(() => {
    renderWithApi(
      <ChartFrame
        title="Two teams lead"
        subtitle="Eligible people"
        table={table}
        fileName="teams"
        value={buildValue('adoptionRate', { value: 0.23 })}
      >
        <p>the chart</p>
      </ChartFrame>,
    );
  });

  it('is a region named by its finding', async () => {
    const frame = await screen.findByRole('region', { name: 'Two teams lead' });
    expect(within(frame).getByText('the chart')).toBeVisible();
    expect(within(frame).getByText('Eligible people')).toBeVisible();
  });

  it('shows its data as a table and goes back', async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show as table' }),
    );
    expect(screen.getByRole('table')).toBeVisible();
    expect(screen.getByRole('rowheader', { name: '=evil' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '23 %' })).toBeVisible();
    expect(screen.queryByText('the chart')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show as chart' }),
    );
    expect(screen.getByText('the chart')).toBeVisible();
  });

  it('downloads exact, harmless values', async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download as CSV' }),
    );
    expect(downloadCsv).toHaveBeenCalledWith(
      'teams.csv',
      "Team,Rate\r\n'=evil,0.2306\r\n",
    );
  });
});
