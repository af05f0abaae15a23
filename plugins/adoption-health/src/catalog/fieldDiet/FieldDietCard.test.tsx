import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { named, refuse, renderWithApi } from '../../__testUtils__';
import { buildField, buildFieldDiet } from '../../__testUtils__/buildFieldDiet';
import { AdoptionHealthApi } from '../../api';
import { FieldDietCard } from './FieldDietCard';

// Choosing from lists and dates takes a busy machine more than is usual.
jest.setTimeout(20_000);

const renderDiet = (
  getFieldDiet: AdoptionHealthApi['getFieldDiet'] = async () =>
    buildFieldDiet(),
) => renderWithApi(<FieldDietCard />, { api: { getFieldDiet } });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = 'Component: 1 field could be dropped, 1 automated';

describe('FieldDietCard', () => {
  it('shows how each field is used and what could be done', async () => {
    renderDiet();
    const diet = await card(TITLE);
    expect(
      diet.getByRole('row', {
        name: named(
          'metadata.labels.tier 8 % 31 of 388 none 0 % Could be dropped',
        ),
      }),
    ).toBeVisible();
    expect(
      diet.getByRole('row', {
        name: /^metadata.tags .* Could be automated$/,
      }),
    ).toBeVisible();
    expect(
      diet.getByRole('row', { name: /project-slug .* 376 of 380 / }),
    ).toBeVisible();
  });

  it('says that changes are not known yet', async () => {
    renderDiet(async () => ({
      kinds: [
        { kind: 'API', entities: 388, fields: [buildField('spec.type')] },
      ],
    }));
    const diet = await card('API: No field stands out');
    expect(diet.getByText('not known yet')).toBeVisible();
  });

  it('shows one kind, and another on request', async () => {
    renderDiet(async () => ({
      kinds: [
        ...buildFieldDiet().kinds,
        {
          kind: 'API',
          entities: 388,
          fields: [buildField('spec.definition', { changed: 2 })],
        },
      ],
    }));
    expect(
      await screen.findByRole('region', { name: named(TITLE) }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Kind$/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'API' }));
    expect(
      await screen.findByRole('region', {
        name: named('API: No field stands out'),
      }),
    ).toBeVisible();
  });

  it('shows the first fields, and all on request', async () => {
    renderDiet(async () => ({
      kinds: [
        {
          kind: 'API',
          entities: 388,
          fields: Array.from({ length: 12 }, (_, index) =>
            buildField(`spec.field${index}`, { changed: 0 }),
          ),
        },
      ],
    }));
    const diet = await card('API: No field stands out');
    expect(diet.getAllByRole('row')).toHaveLength(1 + 8);
    await userEvent.click(
      diet.getByRole('button', { name: 'Show all 12 fields' }),
    );
    expect(diet.getAllByRole('row')).toHaveLength(1 + 12);
  });

  it('says that nothing was counted yet', async () => {
    renderDiet(async () => ({ kinds: [] }));
    expect(
      await screen.findByRole('region', {
        name: named('No fields counted yet'),
      }),
    ).toBeVisible();
  });

  it('asks again on request', async () => {
    renderDiet(
      jest.fn(async () => buildFieldDiet()).mockImplementationOnce(refuse(500)),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('region', { name: named(TITLE) }),
    ).toBeVisible();
  });

  it('says that the caller may not see it', async () => {
    renderDiet(refuse(403));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
