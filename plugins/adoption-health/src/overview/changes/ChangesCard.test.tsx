import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildChange,
  buildChanges,
  buildValue,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { ChangesCard } from './ChangesCard';

const show = (api: Partial<AdoptionHealthApi> = {}) =>
  renderWithApi(<ChangesCard />, { api });

describe('ChangesCard', () => {
  it('says of each change its ends and whether it is good', async () => {
    await show();
    const [first] = await screen.findAllByRole('listitem');

    expect(first).toHaveTextContent(/9 more people in 28 days/);
    expect(first).toHaveTextContent(/139 to 148/);
    expect(within(first).getByText('Better')).toBeVisible();
    expect(screen.getByText('Worse')).toBeVisible();
    expect(
      screen.getByText(
        named('23 Oct to 19 Nov 2026, beside 25 Sept to 22 Oct 2026'),
      ),
    ).toBeVisible();
  });

  it('opens how a number is measured', async () => {
    await show();
    await userEvent.click(
      await screen.findByRole('button', { name: /139 to 148/ }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('148')).toBeVisible();
    expect(within(dialog).getByText('139')).toBeVisible();
  });

  it('shows what has not changed on demand', async () => {
    await show();
    expect(await screen.findAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 1 without a change' }),
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    expect(screen.getByText('No change')).toBeVisible();
  });

  it('shows at once that nothing has changed', async () => {
    const still = buildChange('mau', {
      before: { value: 9 },
      now: { value: 9 },
    });
    await show({ getChanges: async () => buildChanges({ changes: [still] }) });
    expect(await screen.findByText('No change')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /without a change/ }),
    ).toBeNull();
  });

  it('says what it does not compare, and why', async () => {
    await show({
      getChanges: async () =>
        buildChanges({
          changes: [
            buildChange('mau', {
              before: { value: 9 },
              now: { value: 7, complete: false },
            }),
            {
              metric: 'uptime',
              now: buildValue('uptime', { value: 1 }),
              before: buildAbsentValue('uptime', { reason: 'no-probes' }),
              direction: 'up',
            },
          ],
          missing: ['speed'],
        }),
    });
    expect(
      await screen.findByText(
        'Not compared: People active in 28 days (not over yet) and Uptime (Not measured yet).',
      ),
    ).toBeVisible();
    expect(screen.getByText(/^Could not look at page speed/)).toBeVisible();
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('says what it takes to compare', async () => {
    await show({
      getChanges: async () => buildChanges({ changes: [] }),
    });
    expect(
      await screen.findByText(/^Nothing can be compared yet/),
    ).toBeVisible();
  });

  it('says that it is refused', async () => {
    await show({ getChanges: refuse(403) });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
