import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildContext,
  buildUseCase,
  buildUseCaseCoverage,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { UseCasesCard } from './UseCasesCard';

const renderCard = (
  getUseCaseCoverage: AdoptionHealthApi['getUseCaseCoverage'] = async () =>
    buildUseCaseCoverage(),
) =>
  renderWithApi(<UseCasesCard context={buildContext()} />, {
    api: { getUseCaseCoverage },
  });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = '4 of 5 use cases are in use; Create is not';

describe('UseCasesCard', () => {
  it('shows the coverage of each use case', async () => {
    renderCard();
    const useCases = await card(TITLE);
    const items = useCases.getAllByRole('listitem').map(li => li.textContent);
    expect(items).toContainEqual(
      expect.stringMatching(/^Find & understand29\s%$/),
    );
    expect(items).toContainEqual(expect.stringMatching(/^Create8\s%$/));
  });

  it('tells what is not installed from what nobody uses', async () => {
    renderCard(async () =>
      buildUseCaseCoverage({
        rows: [
          buildUseCase('docs', { title: 'Docs', people: 96 }),
          buildUseCase('operate', { title: 'Operate' }),
          buildUseCase('create', { title: 'Create', people: 0 }),
        ],
      }),
    );
    const useCases = await card(
      '1 of 3 use cases are in use; Operate and Create are not',
    );
    expect(useCases.getByText('Not installed')).toBeVisible();
    expect(useCases.getByText(named('0 %'))).toBeVisible();
  });

  it('has counts and plugins in its table', async () => {
    renderCard();
    const useCases = await card(TITLE);
    await userEvent.click(
      useCases.getByRole('button', { name: 'Show as table' }),
    );
    expect(
      useCases.getByRole('row', {
        name: named('Operate 11 % 46 412 yes kubernetes pagerduty'),
      }),
    ).toBeVisible();
  });

  it('says that all are in use', async () => {
    renderCard(async () =>
      buildUseCaseCoverage({
        rows: [
          buildUseCase('docs', { people: 96 }),
          buildUseCase('find', { people: 121 }),
        ],
      }),
    );
    expect(await card('All 2 use cases are in use')).toBeDefined();
  });

  it('says that none is configured', async () => {
    renderCard(async () => buildUseCaseCoverage({ rows: [] }));
    expect(await card('No use cases are configured')).toBeDefined();
  });

  it('is hatched where too few people are eligible', async () => {
    renderCard(async () =>
      buildUseCaseCoverage({
        covered: buildAbsentValue('useCasesCovered', {
          status: 'suppressed',
          reason: 'small-group',
        }),
      }),
    );
    expect(await screen.findByText('Suppressed')).toBeVisible();
  });

  it('asks again on request', async () => {
    renderCard(
      jest
        .fn(async () => buildUseCaseCoverage())
        .mockImplementationOnce(refuse(500)),
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
