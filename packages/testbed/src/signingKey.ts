import { exportPKCS8, exportSPKI, generateKeyPair, KeyLike } from 'jose';

/** The key that the tokens of this process' people are signed with. */
export interface SigningKey {
  keyId: string;
  algorithm: 'ES256';
  privateKey: KeyLike;
  publicPem: string;
  privatePem: string;
}

let created: Promise<SigningKey> | undefined;

/** One key for the whole process, so that every backend knows everybody. */
export function signingKey(): Promise<SigningKey> {
  created ??= createSigningKey();
  return created;
}

async function createSigningKey(): Promise<SigningKey> {
  const algorithm = 'ES256';
  const { privateKey, publicKey } = await generateKeyPair(algorithm, {
    extractable: true,
  });
  return {
    keyId: 'testbed',
    algorithm,
    privateKey,
    publicPem: await exportSPKI(publicKey),
    privatePem: await exportPKCS8(privateKey),
  };
}
