import { Skeleton } from '@backstage/ui';
import { ReactNode } from 'react';
import {
  AsyncContent,
  AsyncQuery,
  ChartFrame,
  GroupNotCounted,
} from '../../shared';

/** A card with a question of its own: if it fails, its neighbours stay. */
export function QuestionCard<T>(props: {
  /** What the card is called until its finding is known. */
  heading: string;
  query: AsyncQuery<T>;
  /** Full ref of the group it asks about; undefined for the whole portal. */
  group?: string;
  /** Of the content, so that nothing moves when it arrives. */
  heightPx: number;
  children: (answer: T) => ReactNode;
}) {
  const { heading, query, group, heightPx, children } = props;
  return (
    <AsyncContent
      query={query}
      skeleton={
        <ChartFrame title={heading}>
          <Skeleton width="100%" height={heightPx} />
        </ChartFrame>
      }
      notFound={group ? <GroupNotCounted group={group} /> : undefined}
      frame={failure => <ChartFrame title={heading}>{failure}</ChartFrame>}
    >
      {children}
    </AsyncContent>
  );
}
