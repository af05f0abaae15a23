import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { ComposedChart, Line } from 'recharts';
import { renderWithApi } from '../../__testUtils__';
import { DateAxis } from '../chart/DateAxis';
import { ShareAxis } from '../chart/ShareAxis';
import { HiddenWeeks } from './HiddenWeeks';

const days = { from: '2026-08-29', to: '2026-11-20' };

const hatched = (...weeks: string[]) => {
  const { container } = renderWithApi(
    <ComposedChart
      width={600}
      height={300}
      data={[{ at: dayNumber('2026-10-01'), rate: 0.2 }]}
    >
      <HiddenWeeks
        weeks={weeks.map(day => ({ day, at: dayNumber(day) }))}
        days={days}
      />
      <DateAxis days={days} />
      <ShareAxis shares={[0.3]} />
      <Line dataKey="rate" isAnimationActive={false} />
    </ComposedChart>,
  );
  const pattern = container.querySelector('pattern')?.id;
  return [
    ...container.querySelectorAll<SVGPathElement>(
      '.recharts-reference-area-rect',
    ),
  ].map(area => ({
    isHatched: area.getAttribute('fill') === `url(#${pattern})`,
    width: Math.round(Number(area.getAttribute('width'))),
  }));
};

describe('HiddenWeeks', () => {
  it('hatches a week around each day', () => {
    const areas = hatched('2026-10-04', '2026-10-11');
    expect(areas.map(({ isHatched }) => isHatched)).toEqual([true, true]);
    expect(areas[0].width).toBeGreaterThan(30);
    expect(areas[0].width).toBe(areas[1].width);
  });

  it('hatches nothing outside the days shown', () => {
    const [last, inner] = hatched('2026-11-20', '2026-10-11');
    expect(last.width).toBeLessThan(inner.width);
    expect(last.width).toBeGreaterThan(0);
  });

  it('hatches nothing where all is shown', () => {
    expect(hatched()).toEqual([]);
  });
});
