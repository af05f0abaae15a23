import { readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;
/** Places of user and system time after the name, which ends with `)`. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/** Processor time of a process so far; undefined where Linux is not asked. */
export async function cpuSeconds(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return cpuSecondsIn(stat);
}

/** Processor time in the text of `/proc/PID/stat`. */
export function cpuSecondsIn(stat: string): number | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME]);
  return Number.isNaN(ticks) ? undefined : ticks / TICKS_PER_SECOND;
}
