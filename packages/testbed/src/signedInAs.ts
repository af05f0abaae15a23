import { GeneralSign, SignJWT } from 'jose';
import { signingKey } from './signingKey';

const VALID_SECONDS = 6 * 60 * 60;

/**
 * A token as Backstage's auth backend issues them at sign-in. Backends of this
 * process verify it as they verify any other; none is asked for it.
 */
export async function signedInAs(
  userRef: string,
  options: { ownershipRefs?: string[] } = {},
): Promise<string> {
  const { keyId, algorithm, privateKey } = await signingKey();
  const iat = Math.floor(Date.now() / 1000);
  const exp = iat + VALID_SECONDS;
  const signature = { alg: algorithm, kid: keyId };
  const identity = await new GeneralSign(
    new TextEncoder().encode(JSON.stringify({ sub: userRef, iat, exp })),
  )
    .addSignature(privateKey)
    .setProtectedHeader({ typ: 'vnd.backstage.limited-user', ...signature })
    .done()
    .sign();
  return new SignJWT({
    iss: 'testbed',
    sub: userRef,
    ent: options.ownershipRefs ?? [userRef],
    aud: 'backstage',
    iat,
    exp,
    uip: identity.signatures[0].signature,
  })
    .setProtectedHeader({ typ: 'vnd.backstage.user', ...signature })
    .sign(privateKey);
}
