import { CampaignRequest, Day } from 'backstage-plugin-adoption-health-common';
import { Words } from '../../shared';

/** Longest name the backend takes, characters. */
const NAME_LIMIT = 200;

/** What the form of a new campaign holds. */
export interface CampaignDraft {
  name: string;
  rule?: string;
  kind?: string;
  /** Full entity ref. */
  owner?: string;
  targetDay?: Day;
}

/** What is wrong with each answer, in words; nothing where it can be sent. */
export interface DraftProblems {
  name?: string;
  targetDay?: string;
}

/** Checks a draft before it is sent. */
export function draftProblems(
  draft: CampaignDraft,
  options: Words & { today: Day },
): DraftProblems {
  const { t, format, today } = options;
  const name = draft.name.trim();
  const problems: DraftProblems = {};
  if (name.length === 0) {
    problems.name = t('catalog.campaigns.start.nameMissing');
  } else if (name.length > NAME_LIMIT) {
    problems.name = t('catalog.campaigns.start.nameLong', {
      n: format.count(NAME_LIMIT),
    });
  }
  if (!draft.targetDay || draft.targetDay <= today) {
    problems.targetDay = t('catalog.campaigns.start.dayMissing');
  }
  return problems;
}

/** The request of a draft without problems; undefined with some. */
export function campaignRequest(
  draft: CampaignDraft,
  options: Words & { today: Day },
): CampaignRequest | undefined {
  const { name, targetDay, rule, kind, owner } = draft;
  const problems = draftProblems(draft, options);
  if (problems.name || problems.targetDay || !targetDay) {
    return undefined;
  }
  return { name: name.trim(), scope: { rule, kind, owner }, targetDay };
}
