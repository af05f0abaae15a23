import { LoggerService } from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { Reader } from '../access/CallerAccess';

/** How each part of an answer is read, and who may. */
export type Parts<T> = {
  [Name in keyof T]: {
    /** One of `partPermissions`; none where the one for the whole will do. */
    permission?: BasicPermission;
    /** Undefined for what is not there: neither known nor missing. */
    read: () => Promise<T[Name] | undefined>;
  };
};

/** What could be read, and the names of what could not. */
export interface KnownParts<T> {
  known: Partial<T>;
  missing: Array<Extract<keyof T, string>>;
}

/**
 * Reads the parts of an answer that is worth having without one of them. A
 * part that fails is logged; it is missing, as is one the caller may not read.
 */
export async function readParts<T extends object>(
  parts: Parts<T>,
  options: {
    holds: Reader['holds'];
    logger: LoggerService;
  },
): Promise<KnownParts<T>> {
  const { holds, logger } = options;
  const known: Partial<T> = {};
  const missing: KnownParts<T>['missing'] = [];
  const pending: Array<Promise<void>> = [];
  for (const name in parts) {
    if (Object.hasOwn(parts, name)) {
      pending.push(readPart(name));
    }
  }
  await Promise.all(pending);
  return { known, missing: missing.sort() };

  async function readPart(name: Extract<keyof T, string>): Promise<void> {
    const { permission, read } = parts[name];
    if (permission && !holds(permission)) {
      missing.push(name);
      return;
    }
    try {
      known[name] = await read();
    } catch (error) {
      // The reason may hold SQL or hosts: it is for the log, not the answer.
      logger.error(
        `Could not look at: ${name}`,
        error instanceof Error ? error : { error: String(error) },
      );
      missing.push(name);
    }
  }
}
