import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdoptionHealthApi } from '../api';
import { refuse, renderWithApi } from '../__testUtils__';
import {
  buildBrief,
  buildFirstBrief,
  buildMissing,
  buildSuccess,
} from './__testUtils__/buildBrief';
import { LeadershipContent } from './LeadershipContent';

function show(api: Partial<AdoptionHealthApi>) {
  return renderWithApi(<LeadershipContent />, { api });
}
const region = (name: RegExp) => screen.findByRole('region', { name });

describe('LeadershipContent', () => {
  it('opens with the sentence and the four numbers', async () => {
    await show({ getBrief: async () => buildBrief() });

    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(
      'Fast and up, but the catalog is stale; 30 % by 30 Jun 2027 is still open',
    );
    const numbers = within(await region(/^Success numbers$/));
    expect(numbers.getAllByRole('heading')).toHaveLength(4);
    expect(numbers.getByText('23 %')).toBeInTheDocument();
    expect(numbers.getByText('7.5 % at most')).toBeInTheDocument();
    expect(numbers.getByText('Not met')).toBeInTheDocument();
    expect(numbers.getAllByText('Met')).toHaveLength(2);
  });

  it('says how the gate stands, with its forecast', async () => {
    await show({ getBrief: async () => buildBrief() });

    const gate = within(await region(/is likely, not safe$/));
    expect(gate.getByText('At risk')).toBeInTheDocument();
    expect(
      gate.getByRole('img', {
        name: /now 23\s%, forecast 26\s% to 44\s%, target 30\s%/,
      }),
    ).toBeInTheDocument();
    expect(gate.getByText(/most likely 34/)).toBeInTheDocument();
  });

  it('says how many weeks a forecast lacks', async () => {
    const gate = {
      state: 'not-enough-data',
      weeks: 3,
      weeksNeeded: 8,
    } as const;
    await show({ getBrief: async () => buildBrief({ gate }) });

    const panel = within(await region(/needs 5 more complete weeks$/));
    expect(panel.getByText('No forecast yet')).toBeInTheDocument();
    expect(
      panel.getByRole('img', { name: '3 of 8 weeks are in' }),
    ).toBeInTheDocument();
  });

  it('puts hosting beside buying, with who says so', async () => {
    await show({ getBrief: async () => buildBrief() });

    const value = within(await region(/self-hosting is put at \$3.09/));
    expect(value.getByText('A year, for 412 eligible people')).toBeVisible();
    expect(value.getByText('Self-hosted Backstage')).toBeVisible();
    expect(value.getByText(/one vendor’s comparison/)).toBeVisible();
    // Only the sources of the prices that stand here.
    expect(value.queryByText(/Backstage in Production/)).toBeNull();
  });

  it('says where the number of people is an example', async () => {
    const { value } = buildBrief();
    await show({
      getBrief: async () =>
        buildBrief({
          value: { ...value, engineers: 200, engineersAreExample: true },
        }),
    });

    expect(
      await screen.findByText(/for 200 people as an example/),
    ).toBeInTheDocument();
  });

  it('says what is missing on the first day instead of zeros', async () => {
    await show({ getBrief: async () => buildFirstBrief() });

    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(
      /^Nothing can be judged yet/,
    );
    const numbers = within(await region(/^Success numbers$/));
    expect(numbers.queryByText(/^0/)).toBeNull();
    expect(numbers.queryByText('Measured')).toBeNull();
    expect(
      numbers.getByText('Nobody watches the portal from outside.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Data to 20 Nov 2026, not over yet')).toBeVisible();
    expect(
      within(await region(/^What we do not know$/)).getAllByRole('listitem'),
    ).toHaveLength(8);
  });

  it('shows no axis for a rate that nobody knows', async () => {
    const success = [buildMissing('adoptionRate'), buildSuccess('uptime')];
    await show({ getBrief: async () => buildBrief({ success }) });

    await region(/^What we do not know$/);
    expect(screen.queryByRole('img', { name: /^Adoption: now/ })).toBeNull();
  });

  it('tells demo data apart', async () => {
    await show({ getBrief: async () => buildBrief({ demo: true }) });

    expect(await screen.findByText('Demo data')).toBeVisible();
  });

  it('does not call real data a demo', async () => {
    await show({ getBrief: async () => buildBrief() });

    await region(/^Success numbers$/);
    expect(screen.queryByText(/Demo data/)).toBeNull();
  });

  it('says to others whom the page is for', async () => {
    await show({ getBrief: refuse(403) });

    expect(
      await screen.findByRole('heading', {
        name: 'For the people listed as leaders',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks again after a failure', async () => {
    const getBrief = jest
      .fn(async () => buildBrief())
      .mockImplementationOnce(refuse(503));
    await show({ getBrief });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await region(/^Success numbers$/)).toBeInTheDocument();
  });

  it('keeps its layout while it loads', async () => {
    await show({ getBrief: () => new Promise(() => {}) });

    expect(screen.getByText('Adoption rate')).toBeInTheDocument();
    expect(screen.queryByText(/Could not/)).toBeNull();
  });
});

describe('Copy as Markdown', () => {
  const press = async () =>
    userEvent.click(
      await screen.findByRole('button', { name: 'Copy as Markdown' }),
    );
  const getBrief = async () => buildBrief();

  it('copies what the backend writes', async () => {
    await show({ getBrief, getBriefMarkdown: async () => '# Portal health' });
    userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    await press();

    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(writeText).toHaveBeenCalledWith('# Portal health');
  });

  it('says that the Markdown did not come', async () => {
    await show({ getBrief, getBriefMarkdown: refuse(503) });
    await press();

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not fetch the Markdown. Try again.',
    );
  });

  it('shows the text where the browser does not let it copy', async () => {
    await show({ getBrief, getBriefMarkdown: async () => '# Portal health' });
    userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('not allowed'));
    await press();

    expect(
      await screen.findByRole('textbox', { name: 'The brief as Markdown' }),
    ).toHaveValue('# Portal health');
  });
});

describe('Print', () => {
  it('opens the print dialog', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    await show({ getBrief: async () => buildBrief() });

    await userEvent.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('is light on paper and as before after it', async () => {
    const { container } = await show({ getBrief: async () => buildBrief() });
    await region(/^Success numbers$/);
    const light = () => container.querySelector('[data-theme-mode="light"]');

    expect(light()).toBeNull();
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(light()).toContainElement(screen.getByText('Adoption rate'));
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(light()).toBeNull();
  });
});
