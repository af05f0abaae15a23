import {
  EntityApiDefinitionCard,
  EntityConsumedApisCard,
  EntityConsumingComponentsCard,
  EntityHasApisCard,
  EntityProvidedApisCard,
  EntityProvidingComponentsCard,
} from '@backstage/plugin-api-docs';
import {
  EntityDependsOnComponentsCard,
  EntityDependsOnResourcesCard,
  EntityHasComponentsCard,
  EntityHasResourcesCard,
  EntityHasSubcomponentsCard,
  EntityHasSystemsCard,
  EntityLayout,
} from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import { Overview } from './Overview';

export const componentPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12} md={6}>
          <EntityHasSubcomponentsCard />
        </Grid>
      </Overview>
    </EntityLayout.Route>
    <EntityLayout.Route path="/api" title="API">
      <Grid container spacing={3} alignItems="stretch">
        <Grid item xs={12} md={6}>
          <EntityProvidedApisCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityConsumedApisCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route path="/dependencies" title="Dependencies">
      <Grid container spacing={3} alignItems="stretch">
        <Grid item xs={12} md={6}>
          <EntityDependsOnComponentsCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityDependsOnResourcesCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
  </EntityLayout>
);

export const apiPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12} md={6}>
          <EntityProvidingComponentsCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityConsumingComponentsCard />
        </Grid>
      </Overview>
    </EntityLayout.Route>
    <EntityLayout.Route path="/definition" title="Definition">
      <EntityApiDefinitionCard />
    </EntityLayout.Route>
  </EntityLayout>
);

export const systemPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12} md={6}>
          <EntityHasComponentsCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityHasApisCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityHasResourcesCard />
        </Grid>
      </Overview>
    </EntityLayout.Route>
  </EntityLayout>
);

export const domainPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12} md={6}>
          <EntityHasSystemsCard />
        </Grid>
      </Overview>
    </EntityLayout.Route>
  </EntityLayout>
);

/** Resources, templates and whatever else there may be. */
export const otherPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview />
    </EntityLayout.Route>
  </EntityLayout>
);
