import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { JsonObject, JsonValue } from '@backstage/types';
import { signingKey } from './signingKey';
import { PostgresConnection } from './postgresSupervisor/Supervisor';

/**
 * The app-config of a backend, `overrides` laid over it. The keys that it names
 * are written to `folder`.
 */
export async function backendConfig(options: {
  url: string;
  port: number;
  connection: PostgresConnection;
  databasePrefix: string;
  folder: string;
  overrides: JsonObject;
}): Promise<JsonObject> {
  const { url, port, connection, databasePrefix, folder, overrides } = options;
  const { keyId, algorithm, publicPem, privatePem } = await signingKey();
  const publicKeyFile = path.join(folder, 'public.pem');
  const privateKeyFile = path.join(folder, 'private.pem');
  await writeFile(publicKeyFile, publicPem);
  await writeFile(privateKeyFile, privatePem, { mode: 0o600 });
  const config: JsonObject = {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      database: {
        client: 'pg',
        prefix: databasePrefix,
        connection: { ...connection },
      },
    },
    auth: {
      environment: 'production',
      providers: {},
      keyStore: {
        provider: 'static',
        static: {
          keys: [{ keyId, algorithm, publicKeyFile, privateKeyFile }],
        },
      },
    },
    permission: { enabled: true },
    catalog: { locations: [] },
    adoptionHealth: { privacy: { pseudonymKey: 'testbed-pseudonym-key' } },
  };
  return laidOver(config, overrides);
}

/** Objects are merged, everything else is replaced. */
function laidOver(base: JsonObject, over: JsonObject): JsonObject {
  const result: JsonObject = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    result[key] =
      isObject(below) && isObject(value) ? laidOver(below, value) : value;
  }
  return result;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
