/** How an answer to a finding goes: not given yet, on its way, or refused. */
export interface Answer<What = void> {
  isPending: boolean;
  /** Why it was not taken, the last time it was given. */
  error?: Error;
  give: (what: What) => void;
}

/** A mutation as an {@link Answer}. */
export function answerOf<What>(mutation: {
  isPending: boolean;
  error: Error | null;
  mutate: (what: What) => void;
}): Answer<What> {
  const { isPending, error, mutate } = mutation;
  return { isPending, error: error ?? undefined, give: mutate };
}
