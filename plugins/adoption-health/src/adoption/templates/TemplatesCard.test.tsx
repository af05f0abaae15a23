import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildContext,
  buildFunnel,
  buildTemplateFunnel,
  buildValue,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { TemplatesCard } from './TemplatesCard';

const renderCard = (
  getFunnel: AdoptionHealthApi['getFunnel'] = async () => buildFunnel(),
) =>
  renderWithApi(<TemplatesCard context={buildContext()} />, {
    api: { getFunnel },
  });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = '43 % of new components came from a template: 9 of 21';

describe('TemplatesCard', () => {
  it('shows how far each template leads', async () => {
    renderCard();
    const templates = await card(TITLE);
    expect(
      templates.getByRole('row', {
        name: named('node-service 31 14 12 75 % 3 min'),
      }),
    ).toBeVisible();
    expect(
      templates.getByRole('link', { name: 'node-service' }),
    ).toHaveAttribute('href', '/catalog/default/template/node-service');
  });

  it('says of each number why it is missing', async () => {
    renderCard();
    const templates = await card(TITLE);
    expect(
      templates.getByRole('row', {
        name: named('react-app Suppressed 6 2 Not enough data –'),
      }),
    ).toBeVisible();
  });

  it('shows the first templates, and all on request', async () => {
    renderCard(async () =>
      buildFunnel({
        templates: Array.from({ length: 12 }, (_, index) =>
          buildTemplateFunnel(`template:default/t${index}`),
        ),
      }),
    );
    const templates = await card(TITLE);
    expect(templates.getAllByRole('row')).toHaveLength(1 + 8);
    await userEvent.click(
      templates.getByRole('button', { name: 'Show all 12' }),
    );
    expect(templates.getAllByRole('row')).toHaveLength(1 + 12);
  });

  it('keeps the share where no template was opened', async () => {
    renderCard(async () => buildFunnel({ templates: [] }));
    const templates = await card(TITLE);
    expect(
      templates.getByText('No template was opened or run in these days.'),
    ).toBeVisible();
  });

  it('says that no component is new', async () => {
    renderCard(async () =>
      buildFunnel({
        templates: [],
        goldenPathShare: buildValue('goldenPathShare', {
          value: 0,
          n: 0,
          denominator: 0,
        }),
      }),
    );
    expect(await card('No components are new in these days')).toBeDefined();
  });

  it('says what is missing before the first check of the catalog', async () => {
    renderCard(async () =>
      buildFunnel({
        templates: [],
        goldenPathShare: buildAbsentValue('goldenPathShare', {
          reason: 'no-sweep',
        }),
      }),
    );
    const templates = await card(
      'How many new components came from a template is not known yet',
    );
    expect(
      templates.getByText('The catalog has not been checked yet.'),
    ).toBeVisible();
  });

  it('asks again on request', async () => {
    renderCard(
      jest.fn(async () => buildFunnel()).mockImplementationOnce(refuse(500)),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await card(TITLE)).toBeDefined();
  });

  it('says that the caller may not see it', async () => {
    renderCard(refuse(403));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
