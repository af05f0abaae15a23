import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildValue,
  renderWithApi,
} from '../../__testUtils__';
import { MetricTile } from './MetricTile';

const target = { value: 0.3, direction: 'at-least', by: '2027-06-30' } as const;
const rate = buildValue('adoptionRate', {
  value: 95 / 412,
  n: 95,
  denominator: 412,
  coverage: 0.987,
});

describe('MetricTile', () => {
  it('shows number, counts, target, verdict and evidence', async () => {
    renderWithApi(
      <MetricTile value={rate} target={target} verdict="not-met" />,
    );
    const tile = await screen.findByRole('region', { name: 'Adoption rate' });
    expect(tile).toHaveTextContent('23 %');
    expect(tile).toHaveTextContent('95 of 412 people');
    expect(tile).toHaveTextContent('Target 30 % by 30 Jun 2027');
    expect(within(tile).getByText('Not met')).toBeVisible();
    expect(within(tile).getByText('Measured')).toBeVisible();
  });

  it('never rounds up to a target it has not reached', async () => {
    renderWithApi(
      <MetricTile
        value={buildValue('adoptionRate', { value: 0.2996 })}
        target={target}
        verdict="not-met"
      />,
    );
    expect(await screen.findByText('29.96 %')).toBeVisible();
  });

  it('says that an unfinished day is not over', async () => {
    renderWithApi(<MetricTile value={{ ...rate, complete: false }} />);
    expect(await screen.findByText('Today so far')).toBeVisible();
  });

  it.each([
    [
      'no-data',
      'no-population',
      'No data yet',
      'The catalog lists no people who count.',
    ],
    [
      'not-enough-data',
      'few-samples',
      'Not enough data',
      'Too few page loads to judge.',
    ],
    [
      'suppressed',
      'small-group',
      'Suppressed',
      'Too few people to show without pointing at someone.',
    ],
    [
      'no-data',
      'no-probes',
      'Not measured yet',
      'Nobody watches the portal from outside.',
    ],
  ] as const)(
    'says what is missing instead of a number: %s, %s',
    async (status, reason, word, what) => {
      renderWithApi(
        <MetricTile
          value={buildAbsentValue('adoptionRate', { status, reason })}
          target={target}
          verdict="not-met"
        />,
      );
      const tile = await screen.findByRole('region', { name: 'Adoption rate' });
      expect(within(tile).getByText(word)).toBeVisible();
      expect(within(tile).getByText(what)).toBeVisible();
      expect(tile).not.toHaveTextContent(/\b\d+ %.*(Not met|Met)/);
      expect(within(tile).queryByText('Not met')).not.toBeInTheDocument();
      expect(within(tile).queryByText('Measured')).not.toBeInTheDocument();
    },
  );

  it('tells meaning, counts, days, coverage and evidence when asked', async () => {
    renderWithApi(<MetricTile value={rate} target={target} />);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'How is “Adoption rate” measured?',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Eligible people who were active');
    expect(dialog).toHaveTextContent('23.0583 %');
    expect(dialog).toHaveTextContent('95 of 412 people');
    expect(dialog).toHaveTextContent('24 Oct to 20 Nov 2026');
    expect(dialog).toHaveTextContent('98.7 % of the time');
    expect(dialog).toHaveTextContent('Measured');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
