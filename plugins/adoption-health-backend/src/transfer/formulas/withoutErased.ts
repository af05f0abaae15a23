import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { ImportLine } from './importLine';

/** Until when somebody's past was erased: the moment, and its day. */
export interface ErasedUntil {
  erasedMs: number;
  day: DayNumber;
}

/**
 * What of a line may be stored, as nothing of before an erasure comes back;
 * undefined where that is nothing.
 */
export function withoutErased(
  line: ImportLine,
  erasedUntil: (userRef: string) => ErasedUntil | undefined,
): ImportLine | undefined {
  const isErased = (userRef: string, atMs: number) =>
    atMs <= (erasedUntil(userRef)?.erasedMs ?? -1);
  switch (line.type) {
    case 'event':
      return isErased(line.userRef, line.event.atMs) ? undefined : line;
    case 'task':
      return isErased(line.userRef, line.startedMs) ? undefined : line;
    case 'population':
    case 'membership':
      return {
        ...line,
        userRefs: line.userRefs.filter(
          ref => line.day > (erasedUntil(ref)?.day ?? -1),
        ),
      };
    default:
      return line;
  }
}
