import { Content, Header, Page } from '@backstage/core-components';
import { AdoptionHealthProviders } from '../api';
import { MyCatalogContent } from '../myCatalog';
import { myCatalogMessages } from '../myCatalog/messages';

/** "My catalog" in the shell of the old frontend system. */
export function MyCatalogPage() {
  return (
    <Page themeId="tool">
      <Header title={myCatalogMessages.title} />
      <Content>
        <AdoptionHealthProviders>
          <MyCatalogContent />
        </AdoptionHealthProviders>
      </Content>
    </Page>
  );
}
