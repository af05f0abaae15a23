import { NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import {
  DEMO_USER_HEADER,
  DemoUser,
  findDemoUser,
  parseDemoUser,
} from './demoUser';

/**
 * Believes whoever the header names. It therefore answers only in development,
 * or where the configuration says that the installation is a demo.
 */
export const demoAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async (user: DemoUser, context) => {
    const { metadata } = await findDemoUser(user, context);
    return { profile: { displayName: metadata.title ?? metadata.name } };
  },
  initialize({ config }) {
    return {
      allowed:
        process.env.NODE_ENV === 'development' ||
        config.getOptionalBoolean('dangerouslyAllowOutsideDevelopment') ===
          true,
    };
  },
  async authenticate({ req }, { allowed }) {
    if (!allowed) {
      throw new NotAllowedError(
        "The demo provider cannot be used outside of development unless 'auth.providers.demo.dangerouslyAllowOutsideDevelopment' is true",
      );
    }
    return { result: parseDemoUser(req.header(DEMO_USER_HEADER)) };
  },
});
