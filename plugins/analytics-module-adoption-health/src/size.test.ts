/** @jest-environment node */
import { buildSync } from 'esbuild';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** promises.md, speed and size: what capturing may add to a portal. */
const mostBytes = 10 * 1024;

function gzipBytes(entry: string): number {
  const { outputFiles } = buildSync({
    entryPoints: [resolve(__dirname, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    external: [
      'react',
      'react/jsx-runtime',
      'react-router-dom',
      '@backstage/*',
    ],
    write: false,
  });
  return gzipSync(outputFiles[0].contents).length;
}

describe('what a portal loads for capturing', () => {
  it.each(['index.ts', 'legacy.ts'])('is no more than 10 KB, for %s', entry => {
    expect(gzipBytes(entry)).toBeLessThanOrEqual(mostBytes);
  });
});
