import { APIRequestContext, expect, Page } from '@playwright/test';
import { demoPeople } from '../../packages/demo-auth/src/demoPeople';
import { serverUrl } from './servers';

/**
 * Signs in through the sign-in page, as one of the demo people, and waits for
 * the portal to appear. The page must not be signed in yet.
 *
 * @param page - any page; it goes to `path`
 * @param name - of the person's User entity, e.g. `ada`
 * @param path - where to sign in; the portal opens there
 */
export async function signIn(
  page: Page,
  name: string,
  path = '/',
): Promise<void> {
  const person = demoPeople.find(candidate => candidate.name === name);
  if (!person) throw new Error(`There is no demo person ${name}.`);
  await page.goto(path);
  await page
    .getByRole('button', { name: new RegExp(`^${person.displayName},`) })
    .click();
  await expectSignedIn(page);
}

/** Waits until the portal's own frame is there, at any width of the window. */
export async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByTestId(/^(mobile-)?sidebar-root$/)).toBeAttached();
}

/**
 * Signs out the way a person does, on the settings page.
 */
export async function signOut(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.getByTestId('user-settings-menu').click();
  await page.getByTestId('sign-out').click();
  await expect(page.getByRole('button', { name: /^Guest,/ })).toBeVisible();
}

/**
 * A Backstage token of a demo person, for calls past the browser.
 *
 * @param name - of the person's User entity, e.g. `ada`
 */
export async function apiToken(
  request: APIRequestContext,
  name: string,
): Promise<string> {
  const response = await request.get(`${serverUrl()}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': name },
  });
  expect(response.status(), await response.text()).toBe(200);
  const session = await response.json();
  return session.backstageIdentity.token;
}
