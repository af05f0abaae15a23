import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { GithubOrganization } from './GithubSourceInventory';

const KEY = 'adoptionHealth.github';
const DEFAULT_HOST = 'github.com';
/** An owner, with its host or the URL of it before it. */
const PATTERN = /^(?:(?:https?:\/\/)?([\w.-]+(?::\d+)?)\/)?([\w-]+)\/?$/;

/** What `adoptionHealth.github` says; no organizations without it. */
export interface InventorySettings {
  organizations: GithubOrganization[];
  /** Patterns of repositories that need no descriptor. */
  excluded: string[];
}

/**
 * Reads `adoptionHealth.github`. Throws InputError that names the setting where
 * one is wrong.
 */
export function readInventorySettings(
  config: RootConfigService,
): InventorySettings {
  const organizations =
    config.getOptionalStringArray(`${KEY}.organizations`) ?? [];
  return {
    organizations: organizations.map(organizationOf),
    excluded: config.getOptionalStringArray(`${KEY}.exclude`) ?? [],
  };
}

/** `shop`, or `git.example.org/shop` for another host than github.com. */
function organizationOf(text: string): GithubOrganization {
  const [, host = DEFAULT_HOST, owner] = PATTERN.exec(text) ?? [];
  if (!owner) {
    throw new InputError(
      `${KEY}.organizations: "${text}" is no organization such as shop or git.example.org/shop`,
    );
  }
  return { host, owner };
}
