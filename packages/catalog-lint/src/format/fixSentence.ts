import { Fix } from 'backstage-plugin-adoption-health-common';

/** A fix in words, with the change to make where there is one to copy. */
export function fixSentence({ summary, change }: Fix): string {
  return change?.proposed
    ? `${summary} (${change.path}: ${change.proposed})`
    : summary;
}
