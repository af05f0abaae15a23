import type {
  ConfigApi,
  DiscoveryApi,
  IdentityApi,
} from '@backstage/core-plugin-api';

/** The utility APIs that capturing needs; both frontend systems have them. */
export interface CaptureDeps {
  configApi: ConfigApi;
  discoveryApi: DiscoveryApi;
  identityApi: IdentityApi;
}
