import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi, responseError } from '../../__testUtils__';
import { AsyncContent } from './AsyncContent';
import { AsyncQuery } from './AsyncQuery';

const buildQuery = (
  overrides: Partial<AsyncQuery<string>> = {},
): AsyncQuery<string> => ({
  data: undefined,
  error: null,
  isFetching: false,
  dataUpdatedAt: 0,
  refetch: () => undefined,
  ...overrides,
});

const renderQuery = (query: AsyncQuery<string>) =>
  renderWithApi(
    <AsyncContent query={query} skeleton={<p>skeleton</p>}>
      {data => <p>{data}</p>}
    </AsyncContent>,
  );

describe('AsyncContent', () => {
  it('says that there is no such thing, where it is told how', async () => {
    renderWithApi(
      <AsyncContent
        query={buildQuery({ error: await responseError(404) })}
        skeleton={<p>skeleton</p>}
        notFound={<p>no such group</p>}
      >
        {data => <p>{data}</p>}
      </AsyncContent>,
    );
    expect(await screen.findByText('no such group')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows the skeleton while loading', async () => {
    renderQuery(buildQuery());
    expect(await screen.findByText('skeleton')).toBeVisible();
  });

  it('shows the answer', async () => {
    renderQuery(buildQuery({ data: 'the answer' }));
    expect(await screen.findByText('the answer')).toBeVisible();
    expect(screen.queryByText('skeleton')).not.toBeInTheDocument();
  });

  it('says why an answer failed and asks again', async () => {
    const refetch = jest.fn();
    renderQuery(buildQuery({ error: await responseError(503), refetch }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The Adoption Health backend is not answering.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('offers no retry for what is forbidden', async () => {
    renderQuery(buildQuery({ error: await responseError(403) }));
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('hides an answer that has become forbidden', async () => {
    renderQuery(
      buildQuery({ data: 'the answer', error: await responseError(403) }),
    );
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(screen.queryByText('the answer')).not.toBeInTheDocument();
  });

  it('keeps the last good answer and dates it when an update fails', async () => {
    renderQuery(
      buildQuery({
        data: 'the answer',
        error: await responseError(500),
        dataUpdatedAt: new Date(2026, 10, 20, 14, 5).getTime(),
      }),
    );
    expect(await screen.findByText('the answer')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Could not update. Last answer 14:05.',
    );
  });
});
