import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { signIn } from './harness/people';

/** `says` appears only once the screen has its data, whatever they are. */
const screens = [
  {
    name: 'overview',
    path: '/adoption-health',
    says: /used the portal in 7 days/,
  },
  {
    name: 'adoption',
    path: '/adoption-health/adoption',
    says: 'Activated newcomers',
  },
  {
    name: 'catalog',
    path: '/adoption-health/catalog',
    says: 'Fix first what people read',
  },
  {
    name: 'my-catalog',
    path: '/adoption-health/my-catalog',
    says: 'Test Data Import',
  },
  {
    name: 'group',
    path: '/catalog/default/group/tracking/adoption-health',
    says: 'To fix, most read first',
  },
  { name: 'speed', path: '/adoption-health/speed', says: 'Timed out' },
  { name: 'value', path: '/adoption-health/value', says: 'OpsLevel' },
  {
    name: 'data',
    path: '/adoption-health/data',
    says: /stored about you/,
  },
  {
    name: 'leadership',
    path: '/adoption-health/leadership',
    says: 'What we do not know',
  },
  {
    name: 'entity',
    path: '/catalog/default/component/scan-ingest',
    says: /Owner not in the catalog/,
  },
];

const looks = [
  { width: 1440, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const;

/** Findings in the host's own shell, which is not ours to mend. */
const hostShell = [
  'header',
  'nav',
  '.bui-PluginHeader',
  '.bui-Tabs',
  '[data-testid="mobile-sidebar-root"]',
  '[data-testid="sidebar-root"]',
];

async function seriousFindings(page: Page) {
  let axe = new AxeBuilder({ page }).include('[data-adoption-health]');
  for (const selector of hostShell) {
    axe = axe.exclude(selector);
  }
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, targets: nodes.map(node => node.target) }));
}

for (const { width, theme } of looks) {
  test(`every screen at ${width} px, ${theme}, fits and reads well`, async ({
    page,
  }, testInfo) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(
      value => localStorage.setItem('theme', value),
      theme,
    );
    await page.emulateMedia({ colorScheme: theme });
    await signIn(page, 'pat');

    for (const screen of screens) {
      await test.step(screen.name, async () => {
        // The portal may be so new that it has not read the catalog yet.
        await expect(async () => {
          await page.goto(screen.path);
          await expect(page.getByText(screen.says).first()).toBeAttached();
        }).toPass({ timeout: 60_000 });
        await page.waitForLoadState('networkidle');
        await page.screenshot({
          path: testInfo.outputPath(`${screen.name}.png`),
          fullPage: true,
        });
        const overflow = await page.evaluate(
          () =>
            document.documentElement.scrollWidth -
            document.documentElement.clientWidth,
        );
        expect(overflow, 'no sideways scrolling').toBeLessThanOrEqual(1);
        expect(await seriousFindings(page)).toEqual([]);
      });
    }
  });
}
