import { expect, test } from '@playwright/test';
import { apiToken, signIn } from './harness/people';
import { serverUrl } from './harness/servers';

/** An orphan of Otto's team; see packages/demo-data, `plantedRot`. */
const entityPath = '/catalog/default/component/depot-calendar';
const freshnessPath =
  '/api/adoption-health/freshness/entities/component/default/depot-calendar';

test('the owner sees the warning and answers it; nobody else can', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const asOtto = {
    headers: { Authorization: `Bearer ${await apiToken(request, 'otto')}` },
  };
  // The first sweep waits for the catalog to be read in.
  await expect
    .poll(
      async () => {
        const response = await request.get(
          `${serverUrl()}${freshnessPath}`,
          asOtto,
        );
        return response.ok() && (await response.json()).state;
      },
      { timeout: 150_000 },
    )
    .toBe('stale');

  const refused = await request.post(
    `${serverUrl()}${freshnessPath}/attestation`,
    { headers: { Authorization: `Bearer ${await apiToken(request, 'ada')}` } },
  );
  expect(refused.status()).toBe(403);

  await signIn(page, 'otto', entityPath);
  const button = page.getByRole('button', { name: 'Still accurate' });
  await expect(button).toBeVisible();
  await expect(page.getByText(/orphan/i).first()).toBeVisible();
  await button.click();
  await expect(page.getByText(/Still accurate until/)).toBeVisible();

  await page.reload();
  await expect(
    page.getByRole('heading', { name: /depot/i }).first(),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(button).toBeHidden();
});
