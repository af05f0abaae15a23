import { expect, test } from '@playwright/test';
import { apiToken, signIn } from './harness/people';
import { serverUrl } from './harness/servers';

test('the executive reads one page that prints to one sheet', async ({
  page,
}) => {
  await signIn(page, 'eve', '/adoption-health/leadership');
  await expect(page.getByRole('button', { name: /Print/ })).toBeVisible();
  for (const name of [
    'Adoption rate',
    'Stale catalog',
    'Page ready, p75',
    'Uptime',
  ]) {
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  }
  await page.waitForLoadState('networkidle');

  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  expect(sheets).toHaveLength(1);
});

test('the leadership page is for leaders and admins', async ({
  page,
  request,
}) => {
  const status = async (name: string) => {
    const response = await request.get(
      `${serverUrl()}/api/adoption-health/brief`,
      { headers: { Authorization: `Bearer ${await apiToken(request, name)}` } },
    );
    return response.status();
  };
  expect(await status('eve')).toBe(200);
  expect(await status('pat')).toBe(200);
  expect(await status('ada')).toBe(403);

  await signIn(page, 'ada');
  await expect(
    page.getByRole('link', { name: 'Catalog' }).first(),
  ).toBeAttached();
  await expect(page.getByRole('link', { name: 'Leadership' })).toHaveCount(0);
});
