import { ReactElement, ReactNode } from 'react';
import { AsyncQuery } from './AsyncQuery';
import { Failure } from './Failure';
import { isForbidden, isNotFound } from './failureReason';
import { Forbidden } from './Forbidden';
import { StaleNote } from './StaleNote';

/** Properties of {@link AsyncContent}. */
export interface AsyncContentProps<T> {
  query: AsyncQuery<T>;
  /** The final layout without its content, so that nothing moves after. */
  skeleton: ReactElement;
  /** Frames a failure or refusal, e.g. as a tile. */
  frame?: (failure: ReactElement) => ReactElement;
  /** What to say, in its frame, where there is no such thing to ask about. */
  notFound?: ReactElement;
  children: (data: T) => ReactNode;
}

/**
 * An answer in each of its states: loading, refused, failed, there. A failed
 * update keeps the last good answer and says how old it is.
 */
export function AsyncContent<T>(props: AsyncContentProps<T>) {
  const { query, skeleton, frame = failure => failure, children } = props;
  const { notFound } = props;
  if (query.error && isForbidden(query.error)) {
    return frame(<Forbidden />);
  }
  if (notFound && query.error && isNotFound(query.error)) {
    return frame(notFound);
  }
  if (query.data !== undefined) {
    return (
      <>
        {query.error && <StaleNote query={query} />}
        {children(query.data)}
      </>
    );
  }
  return query.error
    ? frame(<Failure error={query.error} query={query} />)
    : skeleton;
}
