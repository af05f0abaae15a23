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

test('a reader says what is wrong, and its owner sees it', async ({
  page,
  request,
}) => {
  test.setTimeout(60_000);
  const note = 'The topic was renamed in spring.';
  await signIn(page, 'ada', '/catalog/default/api/tracking-events');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Something wrong here?' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('It is out of date').click();
  await dialog.getByRole('textbox').fill(note);
  await dialog.getByRole('button', { name: 'Send to its owners' }).click();
  await expect(page.getByText(/Its owners can see it/).first()).toBeVisible();

  const path = `${serverUrl()}/api/adoption-health/freshness/entities/api/default/tracking-events`;
  const seenBy = async (name: string) => {
    const token = await apiToken(request, name);
    const answer = await request.get(path, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return (await answer.json()).reports;
  };
  // Who reads it learns that somebody said so, and not what.
  expect(await seenBy('dora')).toEqual({ readers: 1, mine: false, notes: [] });
  expect(await seenBy('otto')).toMatchObject({
    readers: 1,
    notes: [{ reason: 'outdated', note }],
  });
});

test('an owner finds what needs care, and says "not mine"', async ({
  page,
  request,
}) => {
  test.setTimeout(60_000);
  await signIn(page, 'pat', '/adoption-health/my-catalog');
  await expect(page.getByText('Test Data Import')).toBeVisible();
  await page.goto('/catalog/default/component/test-data-import');
  await page.getByRole('button', { name: 'Not mine' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Not mine' }).click();
  await expect(
    page.getByText(/said on .* that it is not theirs/).first(),
  ).toBeVisible();

  const token = await apiToken(request, 'pat');
  const disowned = await request.get(
    `${serverUrl()}/api/adoption-health/freshness/disowned`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  expect((await disowned.json()).items).toMatchObject([
    { ref: 'component:default/test-data-import', owner: 'user:default/pat' },
  ]);
});
