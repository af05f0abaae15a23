import { Content, Header, Page } from '@backstage/core-components';
import { AdoptionHealthProviders } from '../api';
import { LeadershipContent } from '../leadership';

/** The leadership page in the shell of the old frontend system. */
export function LeadershipPage() {
  return (
    <Page themeId="tool">
      <Header title="Leadership" />
      <Content>
        <AdoptionHealthProviders>
          <LeadershipContent />
        </AdoptionHealthProviders>
      </Content>
    </Page>
  );
}
