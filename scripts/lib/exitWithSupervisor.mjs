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
    if (process.ppid === supervisor) return;
    // With all that it started. By force: its output leads nowhere any more,
    // and a backend that cannot log its own end never comes to it.
    process.kill(-process.pid, 'SIGKILL');
  }, 1000).unref();
}
