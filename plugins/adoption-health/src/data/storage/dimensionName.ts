import { Translate } from '../../shared';
import { dataMessages } from '../messages';

const { kind: names } = dataMessages.storage;

/** What values of a kind are called: "routes". A new kind keeps its id. */
export function dimensionName(kind: string, t: Translate): string {
  return isNamed(kind) ? t(`data.storage.kind.${kind}`) : kind;
}

function isNamed(kind: string): kind is keyof typeof names {
  return Object.hasOwn(names, kind);
}
