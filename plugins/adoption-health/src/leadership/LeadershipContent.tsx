import { useBrief } from '../api';
import { AsyncContent, isForbidden, Panel } from '../shared';
import { BriefSkeleton } from './BriefSkeleton';
import { ForLeadersOnly } from './ForLeadersOnly';
import { LeadershipBrief } from './LeadershipBrief';

/** The leadership page: what to decide on, on one screen and one sheet. */
export function LeadershipContent() {
  const query = useBrief();
  if (query.error && isForbidden(query.error)) {
    return <ForLeadersOnly />;
  }
  return (
    <AsyncContent
      query={query}
      skeleton={<BriefSkeleton />}
      frame={failure => <Panel>{failure}</Panel>}
    >
      {brief => <LeadershipBrief brief={brief} />}
    </AsyncContent>
  );
}
