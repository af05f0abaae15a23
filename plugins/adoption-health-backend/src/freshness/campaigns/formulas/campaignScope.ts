import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CampaignScope } from 'backstage-plugin-adoption-health-common';

/** Parsing leaves blanks and further separators in the name. */
const FULL_REF = /^[^\s:/]+:[^\s:/]+\/[^\s:/]+$/;

/**
 * The scope of a campaign as it is stored: refs in full and in lower case, and
 * nothing that is blank. Throws InputError for a rule that nothing is checked
 * for, and for what is no entity ref.
 */
export function campaignScope(
  scope: CampaignScope,
  context: { rules: readonly string[] },
): CampaignScope {
  const { rule, owner, system } = scope;
  if (rule !== undefined && !context.rules.includes(rule)) {
    throw new InputError(
      `scope.rule has to be one of ${context.rules.join(', ')}`,
    );
  }
  const given = {
    ...scope,
    ...(owner !== undefined && { owner: fullRef(owner, 'owner') }),
    ...(system !== undefined && { system: fullRef(system, 'system') }),
  };
  for (const [field, value] of Object.entries(given)) {
    if (value !== undefined && value.trim() === '') {
      throw new InputError(`scope.${field} is blank: leave it out`);
    }
  }
  return given;
}

function fullRef(text: string, field: 'owner' | 'system'): string {
  const defaultKind = field === 'owner' ? 'group' : 'system';
  const ref = parsed(text, defaultKind);
  if (ref === undefined || !FULL_REF.test(ref)) {
    throw new InputError(
      `scope.${field} has to be an entity ref such as ${defaultKind}:default/name`,
    );
  }
  return ref;
}

function parsed(text: string, defaultKind: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text, { defaultKind }));
  } catch {
    return undefined;
  }
}
