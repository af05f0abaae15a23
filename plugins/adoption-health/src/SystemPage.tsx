import { Container } from '@backstage/ui';
import { ReactNode } from 'react';
import { AdoptionHealthProviders } from './api';

/** A page below the header of the new frontend system. */
export function SystemPage(props: { children: ReactNode }) {
  return (
    <AdoptionHealthProviders>
      <main>
        <Container>{props.children}</Container>
      </main>
    </AdoptionHealthProviders>
  );
}
