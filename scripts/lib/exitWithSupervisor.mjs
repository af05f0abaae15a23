/**
 * Preloaded into services (`node --import`): ends the service when the script
 * that supervises it is gone, even if that was killed without a chance to
 * clean up. So the ports are free for the next start.
 */
import { isMainThread } from 'node:worker_threads';

const supervisor = Number(process.env.SUPERVISOR_PID);

// Worker threads and forked children inherit the flag, but not the role.
if (isMainThread && process.ppid === supervisor) {
  setInterval(() => {
    if (process.ppid !== supervisor) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}
