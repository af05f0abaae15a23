import { screen } from '@testing-library/react';
import { Day } from 'backstage-plugin-adoption-health-common';
import { ReactNode } from 'react';
import { ComposedChart, Line } from 'recharts';
import { renderWithApi } from '../../__testUtils__';
import { ChartGrid } from './ChartGrid';
import { CountAxis } from './CountAxis';
import { DateAxis } from './DateAxis';
import { ShareAxis } from './ShareAxis';
import { SinceLine } from './SinceLine';
import { TargetLine } from './TargetLine';

const days = { from: '2026-08-29', to: '2026-11-20' };

const renderChart = (parts: ReactNode) =>
  renderWithApi(
    <ComposedChart width={600} height={300} data={[{ at: 20_700, rate: 0.02 }]}>
      <ChartGrid />
      {parts}
      <Line dataKey="rate" isAnimationActive={false} />
    </ComposedChart>,
  );

/** A label of the since line, and where its text hangs on the line. */
const renderSince = async (collectingSince: Day) => {
  renderChart(
    <>
      <DateAxis days={days} />
      <ShareAxis shares={[0.3]} />
      <SinceLine collectingSince={collectingSince} days={days} />
    </>,
  );
  const label = await screen.findByText(/^Collecting since/);
  return label.closest('text')?.getAttribute('text-anchor');
};

describe('the parts of a chart', () => {
  it('draw axes of days and shares', async () => {
    const { container } = renderChart(
      <>
        <DateAxis days={days} />
        <ShareAxis shares={[0.3, 0.2]} />
      </>,
    );
    for (const tick of ['Sept', 'Oct', 'Nov', '0 %', '10 %', '40 %']) {
      expect(await screen.findByText(tick)).toBeInTheDocument();
    }
    expect(
      container.querySelectorAll('.recharts-cartesian-grid-horizontal line'),
    ).toHaveLength(5);
  });

  it('name the days asked for', async () => {
    renderChart(
      <>
        <DateAxis days={days} named={[20_700, 20_720]} />
        <CountAxis domain={[0, 20]} ticks={[0, 10, 20]} />
      </>,
    );
    for (const tick of ['4 Sept', '24 Sept', '10', '20']) {
      expect(await screen.findByText(tick)).toBeInTheDocument();
    }
  });

  it('name tenths where they are exact', async () => {
    renderChart(
      <>
        <DateAxis days={days} />
        <ShareAxis shares={[0.02]} exact />
      </>,
    );
    expect(await screen.findByText('1.5 %')).toBeInTheDocument();
  });

  it.each([
    ['at-least', 'adoptionRate', 'Target 30 %'],
    ['below', 'staleShare', 'Target under 30 %'],
  ] as const)('name a target: %s', async (direction, metric, text) => {
    renderChart(
      <>
        <ShareAxis shares={[0.3]} />
        <TargetLine
          target={{ value: 0.3, direction, by: '2027-06-30' }}
          metric={metric}
        />
      </>,
    );
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('say since when one collects, after the line near its beginning', async () => {
    expect(await renderSince('2026-09-03')).toBe('start');
  });

  it('say since when one collects, before the line on the last day', async () => {
    expect(await renderSince('2026-11-20')).toBe('end');
  });

  it.each(['2026-08-01', '2026-08-29', '2026-11-21', undefined])(
    'draw no line for a beginning that is not among the days: %s',
    async collectingSince => {
      renderChart(
        <>
          <DateAxis days={days} />
          <SinceLine collectingSince={collectingSince} days={days} />
        </>,
      );
      expect(await screen.findByText('Oct')).toBeInTheDocument();
      expect(screen.queryByText(/^Collecting since/)).toBeNull();
    },
  );
});
