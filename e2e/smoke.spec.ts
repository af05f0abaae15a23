import { expect, test } from '@playwright/test';
import { database } from './harness/database';
import { apiToken, expectSignedIn, signIn, signOut } from './harness/people';
import {
  freezePostgres,
  isPostgresRunning,
  startPostgres,
  stopPostgres,
  thawPostgres,
} from './harness/postgres';
import { serverUrl } from './harness/servers';

test('a demo person signs in, stays signed in, and signs out', async ({
  page,
}) => {
  await signIn(page, 'ada', '/catalog');
  await page.reload();
  await expectSignedIn(page);

  await signOut(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Ada,/ })).toBeVisible();
});

test('a token acts as the person it was made for', async ({ request }) => {
  const token = await apiToken(request, 'otto');
  const response = await request.get(`${serverUrl()}/api/auth/v1/userinfo`, {
    headers: { authorization: `Bearer ${token}` },
  });

  expect(response.status()).toBe(200);
  expect((await response.json()).claims.sub).toBe('user:default/otto');
});

test('the portal outlives its database @outage', async ({ request }) => {
  const token = await apiToken(request, 'ada');
  const readCatalog = () =>
    request.get(
      `${serverUrl()}/api/catalog/entities/by-name/user/default/ada`,
      {
        headers: { authorization: `Bearer ${token}` },
      },
    );
  expect((await readCatalog()).status()).toBe(200);

  await stopPostgres();
  expect(await isPostgresRunning()).toBe(false);
  expect((await readCatalog()).status()).toBeGreaterThanOrEqual(500);

  await startPostgres();
  await expect.poll(async () => (await readCatalog()).status()).toBe(200);
  const { rows } = await database('catalog').query(
    `SELECT 1 AS found FROM refresh_state WHERE entity_ref = 'user:default/ada'`,
  );
  expect(rows).toEqual([{ found: 1 }]);
});

test('a frozen database goes on where it was @outage', async () => {
  await freezePostgres();
  const query = database('catalog').query('SELECT 1 AS answer');
  const answered = query.then(() => 'answered');
  const waited = new Promise(resolve => {
    setTimeout(() => resolve('silence'), 1000);
  });
  const first = await Promise.race([answered, waited]).finally(thawPostgres);

  expect(first).toBe('silence');
  expect((await query).rows).toEqual([{ answer: 1 }]);
});
