import { useRouteRef } from '@backstage/core-plugin-api';
import { AdoptionHealthProviders } from '../api';
import { MyCatalogWidget } from '../myCatalog';
import { myCatalogRouteRef } from './myCatalogRouteRef';

/** The widget on a home page of the old frontend system. */
export function MyCatalogWidgetContent() {
  const link = useRouteRef(myCatalogRouteRef);
  return (
    <AdoptionHealthProviders>
      <MyCatalogWidget href={link()} />
    </AdoptionHealthProviders>
  );
}
