import { Container } from '@backstage/ui';
import { ReactNode } from 'react';
import { AdoptionHealthProviders } from './api';

/** The header's row of tabs is wider than a phone, and scrolls by itself. */
const narrowTabs =
  '@media (max-width: 600px) { .bui-PluginHeaderTabsWrapper { max-width: 100%; overflow: auto hidden; } }';

/** A page below the header of the new frontend system. */
export function SystemPage(props: { children: ReactNode }) {
  return (
    <AdoptionHealthProviders>
      <style>{narrowTabs}</style>
      <main>
        <Container>{props.children}</Container>
      </main>
    </AdoptionHealthProviders>
  );
}
