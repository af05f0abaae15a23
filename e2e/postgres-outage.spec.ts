import { expect, test } from '@playwright/test';
import { signIn } from './harness/people';
import { startPostgres, stopPostgres } from './harness/postgres';
import { storedVisits } from './harness/visits';

const OUTAGE_MS = 30_000;

test('clicks made while Postgres is down are all there afterwards', async ({
  page,
}) => {
  await signIn(page, 'eve');
  await page.waitForLoadState('networkidle');
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  const before = await storedVisits('eve');

  const follow = async (name: string) => {
    await page
      .getByTestId('sidebar-root')
      .getByRole('link', { name, exact: true })
      .click();
    await page.waitForTimeout(1_500);
  };

  await stopPostgres();
  const since = Date.now();
  try {
    await follow('Create');
    await follow('Catalog');
    await follow('Create');
    await page.waitForTimeout(OUTAGE_MS - (Date.now() - since));
    await expect(page.getByTestId('sidebar-root')).toBeVisible();
  } finally {
    await startPostgres();
  }

  await expect
    .poll(() => storedVisits('eve'), { timeout: 90_000 })
    .toEqual({
      ...before,
      '/create': (before['/create'] ?? 0) + 2,
      '/catalog': (before['/catalog'] ?? 0) + 1,
    });
  expect(errors).toEqual([]);
});
