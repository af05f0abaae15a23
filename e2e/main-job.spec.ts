import { Browser, expect, Page, test } from '@playwright/test';
import { apiToken, signIn } from './harness/people';
import { serverUrl } from './harness/servers';
import { storedVisits, Visits } from './harness/visits';

/** One thing a person does in the portal. */
type Step =
  | { open: string }
  | { follow: string }
  | { showAllEntities: true }
  | { goBack: true };

interface Journey {
  name: string;
  steps: Step[];
  /** Written by hand: what Postgres has to hold afterwards, and no more. */
  expected: Visits;
}

const entity = (name: string) => `/catalog/default/component/${name}`;

/** Everyone signs in at `/`, which leads on to the catalog: one visit there. */
const journeys: Journey[] = [
  {
    name: 'ada',
    steps: [
      // Changes only the query of the same page.
      { showAllEntities: true },
      { open: '/search?query=pay' },
      { open: entity('quote-api-service') },
      { follow: 'Catalog' },
      // The last page before the browser closes.
      { follow: 'Create' },
    ],
    expected: {
      '/catalog': 2,
      '/search': 1,
      '/catalog/:namespace/:kind/:name': 1,
      '/create': 1,
    },
  },
  {
    name: 'dora',
    steps: [
      { follow: 'Create' },
      { goBack: true },
      { open: '/settings' },
      { open: '/catalog/default/user/dora' },
    ],
    expected: {
      '/catalog': 2,
      '/create': 1,
      '/settings': 1,
      '/catalog/:namespace/:kind/:name': 1,
    },
  },
  {
    name: 'otto',
    steps: [{ open: '/catalog' }, { open: '/' }, { follow: 'Create' }],
    expected: { '/catalog': 3, '/create': 1 },
  },
];

async function take(page: Page, step: Step): Promise<void> {
  if ('open' in step) {
    await page.goto(step.open);
  } else if ('follow' in step) {
    await page
      .getByTestId('sidebar-root')
      .getByRole('link', { name: step.follow, exact: true })
      .click();
  } else if ('goBack' in step) {
    await page.goBack();
  } else {
    await page.getByTestId('user-picker-all').click();
    await expect(page).toHaveURL(/filters/);
  }
  await settled(page);
}

/** A person looks at a page before moving on. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByTestId('sidebar-root')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

async function travel(browser: Browser, journey: Journey): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, journey.name);
  await settled(page);
  for (const step of journey.steps) {
    await take(page, step);
  }
  await page.close({ runBeforeUnload: true });
  await context.close();
}

test('what three people did is what Postgres holds and the Overview shows', async ({
  browser,
  page,
  request,
}) => {
  for (const journey of journeys) {
    await travel(browser, journey);
  }
  for (const { name, expected } of journeys) {
    await expect
      .poll(() => storedVisits(name), { message: name, timeout: 20_000 })
      .toEqual(expected);
  }

  await signIn(page, 'pat', '/adoption-health');
  const tile = page.getByRole('group', { name: /Adoption rate/ });
  await expect(tile).toContainText(/3 of \d+/, { timeout: 60_000 });

  const response = await request.get(
    `${serverUrl()}/api/adoption-health/adoption/summary?to=2030-01-01`,
    { headers: { Authorization: `Bearer ${await apiToken(request, 'pat')}` } },
  );
  expect(response.status()).toBe(200);
});
