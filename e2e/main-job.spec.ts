import { BrowserContext, expect, Page, test } from '@playwright/test';
import { signIn } from './harness/people';
import {
  added,
  storedActivePeople,
  storedVisits,
  Visits,
} from './harness/visits';

/** Nobody leaves a page in the very moment it appears. */
const LOOK_MS = 1_000;

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
  expected: (pages: Pages) => Visits;
}

/** Where the two frontend systems lead on to from the same link. */
interface Pages {
  create: string;
  settings: string;
}

const pagesOf: Record<string, Pages> = {
  new: { create: '/create/templates', settings: '/settings/general' },
  legacy: { create: '/create', settings: '/settings' },
};

const entity = (name: string) => `/catalog/default/component/${name}`;

/** Everyone signs in at `/`, which leads on to the catalog: one visit there. */
const journeys: Journey[] = [
  {
    name: 'ada',
    steps: [
      // Changes only the query of the same page.
      { showAllEntities: true },
      { open: '/search?query=pay' },
      { open: entity('quote-service') },
      { follow: 'Catalog' },
      // The last page before the tab closes.
      { follow: 'Create' },
    ],
    expected: ({ create }) => ({
      '/catalog': 2,
      '/search': 1,
      '/catalog/:namespace/:kind/:name': 1,
      [create]: 1,
    }),
  },
  {
    name: 'dora',
    steps: [
      { follow: 'Create' },
      { goBack: true },
      { open: '/settings' },
      { open: '/catalog/default/user/dora' },
    ],
    expected: ({ create, settings }) => ({
      '/catalog': 2,
      [create]: 1,
      [settings]: 1,
      '/catalog/:namespace/:kind/:name': 1,
    }),
  },
  {
    name: 'otto',
    steps: [{ open: '/catalog' }, { open: '/' }, { follow: 'Create' }],
    expected: ({ create }) => ({ '/catalog': 3, [create]: 1 }),
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
  await expect(page.getByTestId('sidebar-root')).toBeAttached();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(LOOK_MS);
}

/** Does what a person does up to closing the tab. Their browser stays open. */
async function travel(
  context: BrowserContext,
  journey: Journey,
): Promise<void> {
  const page = await context.newPage();
  await signIn(page, journey.name);
  await settled(page);
  for (const step of journey.steps) {
    await take(page, step);
  }
  // Closed as a person does it, with all that a page may do when it goes.
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

test('what three people did is what Postgres holds and the Overview shows', async ({
  browser,
  page,
}, { project }) => {
  for (const journey of journeys) {
    const { name, expected } = journey;
    const before = await storedVisits(name);
    const context = await browser.newContext();
    await travel(context, journey);
    await expect
      .poll(async () => added(await storedVisits(name), before), {
        message: name,
        timeout: 20_000,
      })
      .toEqual(expected(pagesOf[project.name]));
    await context.close();
  }

  await signIn(page, 'pat', '/adoption-health');
  const tile = page.getByRole('region', {
    name: 'Adoption rate',
    exact: true,
  });
  const people = await storedActivePeople();
  expect(people).toBeGreaterThanOrEqual(journeys.length);
  await expect(tile).toContainText(new RegExp(`\\b${people} of \\d+`), {
    timeout: 60_000,
  });
});
