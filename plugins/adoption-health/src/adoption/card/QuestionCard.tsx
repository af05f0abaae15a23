import { Skeleton } from '@backstage/ui';
import { ReactNode } from 'react';
import { AsyncContent, AsyncQuery, ChartFrame } from '../../shared';

/** A card with a question of its own: if it fails, its neighbours stay. */
export function QuestionCard<T>(props: {
  /** What the card is called until its finding is known. */
  heading: string;
  query: AsyncQuery<T>;
  /** Of the content, so that nothing moves when it arrives. */
  heightPx: number;
  children: (answer: T) => ReactNode;
}) {
  const { heading, query, heightPx, children } = props;
  return (
    <AsyncContent
      query={query}
      skeleton={
        <ChartFrame title={heading}>
          <Skeleton width="100%" height={heightPx} />
        </ChartFrame>
      }
      frame={failure => <ChartFrame title={heading}>{failure}</ChartFrame>}
    >
      {children}
    </AsyncContent>
  );
}
