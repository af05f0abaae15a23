import { createApiRef } from '@backstage/frontend-plugin-api';
import { AdoptionHealthApi } from './AdoptionHealthApi';

/** The {@link AdoptionHealthApi} of the app, in both frontend systems. */
export const adoptionHealthApiRef = createApiRef<AdoptionHealthApi>().with({
  id: 'plugin.adoption-health.client',
  pluginId: 'adoption-health',
});
