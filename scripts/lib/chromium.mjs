import { existsSync } from 'node:fs';
import { ExplainedError } from './explainedError.mjs';
import { findOnPath, installSystemPackages } from './systemPackages.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome'];
const fixedPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium for the browser tests, or installs Debian's.
 *
 * @param {(text: string) => void} report - told what is going on
 * @returns {Promise<string>} path of the executable
 */
export async function provideChromium(report) {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new ExplainedError(`CHROME_PATH is ${chosen}, which does not exist.`);
  }
  const present = findChromium();
  if (present) return present;

  // Fonts too: without any, pages are laid out with boxes for letters.
  await installSystemPackages(
    ['chromium', 'fonts-inter', 'fonts-dejavu-core'],
    report,
  );
  const installed = findChromium();
  if (installed) return installed;
  throw new ExplainedError(
    'The browser tests need Chromium or Google Chrome: install one, or set CHROME_PATH to its executable.',
  );
}

function findChromium() {
  return [...commands.map(findOnPath), ...fixedPlaces].find(
    candidate => candidate && existsSync(candidate),
  );
}
