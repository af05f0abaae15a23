import { useRouteRef } from '@backstage/frontend-plugin-api';
import { AdoptionHealthProviders } from '../api';
import { MyCatalogWidget } from './MyCatalogWidget';
import { myCatalogRouteRef } from './myCatalogRouteRef';

/** The widget in the new frontend system; without the page it has no link. */
export function LinkedWidget() {
  const link = useRouteRef(myCatalogRouteRef);
  return (
    <AdoptionHealthProviders>
      <MyCatalogWidget href={link?.()} />
    </AdoptionHealthProviders>
  );
}
