import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { startBackend, TestBackend } from 'testbed';

type BackendOptions = Parameters<typeof startBackend>[0];

/**
 * A backend like any other, whose telemetry is acknowledged without being
 * stored (see withoutStoring.ts).
 */
export function startStorelessBackend(
  options: BackendOptions,
): Promise<TestBackend> {
  return startBackend({
    ...options,
    nodeFlags: [
      ...(options.nodeFlags ?? []),
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      '--require',
      resolvePackagePath('benchmarks', 'src/load/withoutStoring.ts'),
    ],
  });
}
