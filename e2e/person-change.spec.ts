import { expect, test } from '@playwright/test';
import { signIn, signOut } from './harness/people';
import { storedVisits, Visits } from './harness/visits';

const telemetry = '**/api/adoption-health/telemetry';

const added = (after: Visits, before: Visits): Visits =>
  Object.fromEntries(
    Object.entries(after)
      .map(([route, visits]) => [route, visits - (before[route] ?? 0)] as const)
      .filter(([, visits]) => visits !== 0),
  );

test('what one person did is never sent as the next one in the same browser', async ({
  page,
}) => {
  const before = {
    ada: await storedVisits('ada'),
    dora: await storedVisits('dora'),
  };

  await page.route(telemetry, route => route.abort());
  await signIn(page, 'ada');
  await page.goto('/create');
  await expect(page.getByTestId('sidebar-root')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await signOut(page);
  await page.unroute(telemetry);

  await signIn(page, 'dora');
  await page.waitForLoadState('networkidle');
  await expect
    .poll(async () => added(await storedVisits('dora'), before.dora), {
      timeout: 30_000,
    })
    .toMatchObject({ '/catalog': 1 });
  // Long enough for another send: ada's queue has to stay where it is.
  await page.waitForTimeout(8_000);
  expect(added(await storedVisits('ada'), before.ada)).toEqual({});
  expect(added(await storedVisits('dora'), before.dora)).toEqual({
    '/catalog': 1,
  });

  await signOut(page);
  await signIn(page, 'ada');
  await expect
    .poll(async () => added(await storedVisits('ada'), before.ada), {
      timeout: 30_000,
    })
    .toMatchObject({ '/create': 1 });
});
