import { CampaignScope } from 'backstage-plugin-adoption-health-common';
import { ruleName } from '../words/ruleWords';
import { refName, Words } from '../../shared';

/** What a campaign is about: "Rule: Owner left, kind API". */
export function scopeText(scope: CampaignScope, { t }: Words): string {
  const { rule, kind, owner, system, type, lifecycle } = scope;
  const parts = [
    rule
      ? t('catalog.campaigns.scope.rule', { rule: ruleName(rule, t) })
      : t('catalog.campaigns.scope.all'),
    kind && t('catalog.campaigns.scope.kind', { kind }),
    owner && t('catalog.campaigns.scope.owner', { owner: refName(owner) }),
    system && t('catalog.campaigns.scope.system', { system: refName(system) }),
    type && t('catalog.campaigns.scope.type', { type }),
    lifecycle && t('catalog.campaigns.scope.lifecycle', { lifecycle }),
  ];
  return parts.filter(Boolean).join(', ');
}
