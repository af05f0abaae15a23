import { expect, Page, test } from '@playwright/test';
import { signIn, signOut } from './harness/people';
import { added, storedVisits } from './harness/visits';

const blocked = 'e2e.telemetry-blocked';

/**
 * Makes telemetry fail in the page while it is blocked. Not by a route of the
 * browser driver, since requests of a page that is being left pass that by.
 */
async function makeBlockable(page: Page): Promise<void> {
  await page.addInitScript(key => {
    const send = window.fetch;
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url.endsWith('/telemetry') && localStorage.getItem(key)) {
        throw new TypeError('Blocked');
      }
      return send(input, init);
    };
  }, blocked);
}

/** Where the Create link leads in each frontend system. */
const createPage: Record<string, string> = {
  new: '/create/templates',
  legacy: '/create',
};

test('what one person did is never sent as the next one in the same browser', async ({
  page,
}, { project }) => {
  const before = {
    ada: await storedVisits('ada'),
    dora: await storedVisits('dora'),
  };

  await makeBlockable(page);
  await page.goto('/');
  await page.evaluate(key => localStorage.setItem(key, 'yes'), blocked);
  await signIn(page, 'ada');
  await page.goto('/create');
  await expect(page.getByTestId('sidebar-root')).toBeAttached();
  await page.waitForLoadState('networkidle');
  await signOut(page);
  await page.evaluate(key => localStorage.removeItem(key), blocked);

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
    .toMatchObject({ [createPage[project.name]]: 1 });
});
