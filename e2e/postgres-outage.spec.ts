import { expect, test } from '@playwright/test';
import { signIn } from './harness/people';
import { startPostgres, stopPostgres } from './harness/postgres';
import { added, storedVisits } from './harness/visits';

const OUTAGE_MS = 30_000;

test('clicks made while Postgres is down are all there afterwards @outage', async ({
  page,
}, { project }) => {
  const create = project.name === 'legacy' ? '/create' : '/create/templates';
  const before = await storedVisits('eve');
  await signIn(page, 'eve');
  await page.waitForLoadState('networkidle');
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));

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
    await expect(page.getByTestId('sidebar-root')).toBeAttached();
  } finally {
    await startPostgres();
  }

  await expect
    .poll(async () => added(await storedVisits('eve'), before), {
      timeout: 90_000,
    })
    .toEqual({ [create]: 2, '/catalog': 2 });
  expect(errors).toEqual([]);
});
