import { Counts } from './counts';

/** In how many places two countings differ; what one lacks is 0 there. */
export function differences(one: Counts, other: Counts): number {
  let wrong = 0;
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    if ((one.get(key) ?? 0) !== (other.get(key) ?? 0)) {
      wrong += 1;
    }
  }
  return wrong;
}
