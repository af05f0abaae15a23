import { PropsWithChildren } from 'react';
import { EntityAboutCard, EntityLinksCard } from '@backstage/plugin-catalog';
import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
import Grid from '@material-ui/core/Grid';
import { entityWarningContent } from './warnings';

/** The overview that all software entities share; children are more cards. */
export function Overview({ children }: PropsWithChildren<{}>) {
  return (
    <Grid container spacing={3} alignItems="stretch">
      {entityWarningContent}
      <Grid item xs={12} md={6}>
        <EntityAboutCard />
      </Grid>
      <Grid item xs={12} md={6}>
        <EntityCatalogGraphCard height={400} />
      </Grid>
      <Grid item xs={12} md={6}>
        <EntityLinksCard />
      </Grid>
      {children}
    </Grid>
  );
}
