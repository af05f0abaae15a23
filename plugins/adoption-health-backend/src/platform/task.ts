import { HumanDuration } from '@backstage/types';

/** Work that a room wants repeated; the composition root schedules it. */
export interface RepeatedTask {
  id: string;
  every: HumanDuration;
  timeout: HumanDuration;
  /** `global`: one replica at a time. `local`: each replica by itself. */
  scope: 'global' | 'local';
  run: (signal: AbortSignal) => Promise<void>;
}
