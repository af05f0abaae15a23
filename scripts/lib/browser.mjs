import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's browser, where there is a desktop to open
 * one on. Never fails.
 *
 * @param {string} url
 */
export function openBrowser(url) {
  const command = opener();
  if (!command) return;
  const child = spawn(command, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function opener() {
  const { env, platform } = process;
  if (env.BROWSER === 'none' || env.CI || env.SSH_CONNECTION) return undefined;
  if (env.BROWSER) return env.BROWSER;
  if (platform === 'darwin') return 'open';
  return env.DISPLAY || env.WAYLAND_DISPLAY ? 'xdg-open' : undefined;
}
