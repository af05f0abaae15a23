import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { refuse, renderWithApi } from '../__testUtils__';
import { AdoptionHealthApi } from '../api';
import { buildAlternatives } from './__testUtils__/buildAlternatives';
import { buildEstimate } from './__testUtils__/buildEstimate';
import { ValueTab } from './ValueTab';

function Url() {
  return <p data-testid="url">{useLocation().search}</p>;
}

function answers() {
  return {
    getAlternatives: jest.fn(async ({ engineers }: { engineers: number }) =>
      buildAlternatives({ engineers }),
    ),
    estimate: jest.fn<
      ReturnType<AdoptionHealthApi['estimate']>,
      Parameters<AdoptionHealthApi['estimate']>
    >(async request => buildEstimate({ request })),
  };
}

async function show(api: Partial<AdoptionHealthApi>, url = '/') {
  await renderWithApi(
    <>
      <ValueTab />
      <Url />
    </>,
    { api, url },
  );
}

const firstField = async (name: string) =>
  (await screen.findAllByRole('textbox', { name }))[0];
const enter = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field);
  await userEvent.type(field, `${text}{Enter}`);
};

describe('ValueTab', () => {
  it('opens with what buying and hosting cost', async () => {
    await show(answers());

    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: /^Bought portals list at \$53\s?k to \$187\s?k a year; self-hosting is put at \$1.5\s?M$/,
      }),
    ).toBeInTheDocument();
  });

  it('shows each alternative with its cost, calculation and sources', async () => {
    await show(answers());

    const row = within(await screen.findByRole('row', { name: /^Cortex/ }));
    expect(row.getByText(/^\$156,000 to \$165,600/)).toBeVisible();
    expect(row.getByText('$65 × 200 people × 12 months')).toBeVisible();
    expect(row.getByText('Estimated')).toBeVisible();
    expect(row.getByText('2–4 months')).toBeVisible();
    expect(row.getAllByText(', source A').length).toBeGreaterThan(0);
    const [sources] = screen.getAllByRole('list', { name: 'Sources' });
    expect(sources).toHaveTextContent(
      'B“Portal Alternatives Compared”, A portal vendor, 2025. The prices come from one vendor’s comparison.',
    );
  });

  it('says where no source says anything, and who says otherwise', async () => {
    await show(answers());

    const roadie = await screen.findByRole('row', { name: /^Roadie/ });
    expect(within(roadie).getAllByText('no source').length).toBeGreaterThan(0);
    const [hosted] = screen.getAllByRole('row', {
      name: /^Self-hosted Backstage/,
    });
    expect(hosted).toHaveTextContent('6–12 months at the least');
  });

  it('draws all bars on one scale', async () => {
    await show(answers());

    await screen.findByText('$187,200');
    const [row] = screen.getAllByRole('row', { name: /^Port/ });
    const [, barCell] = within(row).getAllByRole('cell');
    const bar = barCell.querySelector('span > span');
    expect(bar).toHaveStyle({ width: `${(100 * 187_200) / 1_500_000}%` });
  });

  it('asks for the number of engineers in the URL', async () => {
    const api = answers();
    await show(api, '/?engineers=3000&range=4w');

    expect(await screen.findByText(/^Cost a year for 3,000/)).toBeVisible();
    expect(api.getAlternatives).toHaveBeenCalledWith(
      { engineers: 3000 },
      expect.anything(),
    );
    expect(api.getAlternatives).toHaveBeenCalledTimes(1);
  });

  it.each(['0', '-5', '1.5', 'many', '1000001', ''])(
    'asks for 200 engineers where the URL says “%s”',
    async text => {
      await show(answers(), `/?engineers=${text}`);

      expect(await screen.findByText(/^Cost a year for 200/)).toBeVisible();
    },
  );

  it('keeps another number in the URL, beside what else stands there', async () => {
    await show(answers(), '/?range=4w');
    await enter(await firstField('Engineers'), '50');

    expect(await screen.findByText(/^Cost a year for 50/)).toBeVisible();
    expect(screen.getByTestId('url')).toHaveTextContent(
      '?range=4w&engineers=50',
    );
  });

  it('says what is wrong with a number and asks nothing for it', async () => {
    const api = answers();
    await show(api);
    await screen.findByText(/^Cost a year for 200/);
    await enter(await firstField('Engineers'), '0');

    expect(
      await screen.findByText('Enter a whole number from 1 to 1,000,000.'),
    ).toBeVisible();
    expect(api.getAlternatives).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/^Cost a year for 200/)).toBeVisible();
    await enter(await firstField('Engineers'), '30');
    expect(await screen.findByText(/^Cost a year for 30/)).toBeVisible();
    expect(screen.queryByText(/^Enter a whole number/)).toBeNull();
  });

  it('keeps each part to itself when the other fails', async () => {
    await show({ ...answers(), getAlternatives: refuse(503) });

    expect(await screen.findByText('Could not load this')).toBeVisible();
    expect(
      await screen.findByRole('heading', {
        name: /^Port reaches 30 % soonest/,
      }),
    ).toBeVisible();
  });
});

describe('the estimate', () => {
  it('starts in the middle, for the engineers of the page', async () => {
    const api = answers();
    await show(api, '/?engineers=300');

    expect(
      await screen.findByText(
        'For 300 engineers, moderate frontend skill, 12 months, medium customisation',
      ),
    ).toBeVisible();
    expect(api.estimate).toHaveBeenCalledTimes(1);
  });

  it('names the soonest option and shows what each takes', async () => {
    await show(answers());

    expect(
      await screen.findByRole('heading', {
        name: /^Port reaches 30 % soonest, in 6 to 9 months, for \$125\s?k to \$200\s?k/,
      }),
    ).toBeVisible();
    const rows = screen.getAllByRole('row', { name: /^Port/ });
    const row = within(rows[1]);
    expect(row.getByText('0.5 to 1')).toBeVisible();
    expect(row.getByText('6 to 9')).toBeVisible();
    expect(row.getByText('Fits the time there is.')).toBeVisible();
  });

  it('owns up to what it assumes and who says otherwise', async () => {
    await show(answers());
    await userEvent.click(
      await screen.findByText(/^What these figures assume/),
    );

    expect(
      screen.getByText(/relative to moderate skill: 1.3, assumed$/),
    ).toBeVisible();
    expect(
      screen.getByText(/^Elsewhere: 2–5 full-time at the least/),
    ).toBeVisible();
  });

  it('follows the facts as they change', async () => {
    const api = answers();
    await show(api);
    await enter(await firstField('Months until it has to work'), '6');
    await userEvent.click(
      screen.getByRole('button', { name: /Frontend skill/ }),
    );
    await userEvent.click(await screen.findByRole('option', { name: 'Weak' }));

    expect(
      await screen.findByText(
        'For 200 engineers, weak frontend skill, 6 months, medium customisation',
      ),
    ).toBeVisible();
    expect(api.estimate).toHaveBeenLastCalledWith(
      {
        engineers: 200,
        frontendSkill: 'weak',
        timelineMonths: 6,
        customisation: 'medium',
      },
      expect.anything(),
    );
  });

  it('says what is wrong with a number of months', async () => {
    const api = answers();
    await show(api);
    await screen.findByRole('heading', { name: /^Port reaches/ });
    await enter(await firstField('Months until it has to work'), '61');

    expect(
      await screen.findByText('Enter a number from 1 to 60.'),
    ).toBeVisible();
    expect(api.estimate).toHaveBeenCalledTimes(1);
  });

  it('keeps the facts when it fails, and can be tried again', async () => {
    const api = answers();
    api.estimate.mockImplementationOnce(refuse(503));
    await show(api, '/?engineers=77');

    expect(await screen.findByText('Could not load this')).toBeVisible();
    const [, field] = screen.getAllByRole('textbox', { name: 'Engineers' });
    expect(field).toHaveValue('77');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: /^Port reaches/ }),
    ).toBeVisible();
  });
});
