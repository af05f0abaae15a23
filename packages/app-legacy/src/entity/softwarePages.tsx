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
} from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import { EntityAdoptionHealthContent } from 'backstage-plugin-adoption-health/legacy';
import { Overview } from './Overview';
import { SoftwareLayout } from './SoftwareLayout';

export const componentPage = (
  <SoftwareLayout>
    <SoftwareLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12} md={6}>
          <EntityHasSubcomponentsCard />
        </Grid>
      </Overview>
    </SoftwareLayout.Route>
    <SoftwareLayout.Route path="/api" title="API">
      <Grid container spacing={3} alignItems="stretch">
        <Grid item xs={12} md={6}>
          <EntityProvidedApisCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityConsumedApisCard />
        </Grid>
      </Grid>
    </SoftwareLayout.Route>
    <SoftwareLayout.Route path="/dependencies" title="Dependencies">
      <Grid container spacing={3} alignItems="stretch">
        <Grid item xs={12} md={6}>
          <EntityDependsOnComponentsCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityDependsOnResourcesCard />
        </Grid>
      </Grid>
    </SoftwareLayout.Route>
  </SoftwareLayout>
);

export const apiPage = (
  <SoftwareLayout>
    <SoftwareLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12} md={6}>
          <EntityProvidingComponentsCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityConsumingComponentsCard />
        </Grid>
      </Overview>
    </SoftwareLayout.Route>
    <SoftwareLayout.Route path="/definition" title="Definition">
      <EntityApiDefinitionCard />
    </SoftwareLayout.Route>
  </SoftwareLayout>
);

export const systemPage = (
  <SoftwareLayout>
    <SoftwareLayout.Route path="/" title="Overview">
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
    </SoftwareLayout.Route>
    <SoftwareLayout.Route path="/adoption-health" title="Adoption Health">
      <EntityAdoptionHealthContent />
    </SoftwareLayout.Route>
  </SoftwareLayout>
);

export const domainPage = (
  <SoftwareLayout>
    <SoftwareLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12} md={6}>
          <EntityHasSystemsCard />
        </Grid>
      </Overview>
    </SoftwareLayout.Route>
  </SoftwareLayout>
);

/** Resources, templates and whatever else there may be. */
export const otherPage = (
  <SoftwareLayout>
    <SoftwareLayout.Route path="/" title="Overview">
      <Overview />
    </SoftwareLayout.Route>
  </SoftwareLayout>
);
