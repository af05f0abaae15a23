import { Button, DatePicker, Select, TextField } from '@backstage/ui';
import {
  CampaignRequest,
  Day,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import { FormEvent, useId, useState } from 'react';
import { FixListFilter } from '../filter/fixListFilter';
import { NO_OWNER } from '../filter/ownerFilter';
import { filterChoices } from '../fixList/filterChoices';
import { useWords } from '../../shared';
import { CampaignDraft, campaignRequest, draftProblems } from './campaignDraft';
import styles from './campaigns.module.css';

/** Stands for no narrowing in a select, which has no empty choice. */
const ANY = 'all';

/** Properties of {@link CampaignForm}. */
export interface CampaignFormProps {
  today: Day;
  summary: FreshnessSummary | undefined;
  initial: Pick<FixListFilter, 'rule' | 'kind' | 'owner'>;
  isPending: boolean;
  /** Why the last try did not work, in words. */
  failure?: string;
  onSubmit: (request: CampaignRequest) => void;
  onCancel: () => void;
}

/** Asks for a name, what it is about, and the day it is to be done by. */
export function CampaignForm(props: CampaignFormProps) {
  const { today, summary, initial, isPending, failure, onSubmit } = props;
  const words = useWords();
  const { t } = words;
  const headingId = useId();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<CampaignDraft>({
    name: '',
    rule: initial.rule,
    kind: initial.kind,
    owner: initial.owner === NO_OWNER ? undefined : initial.owner,
  });
  const problems = tried ? draftProblems(draft, { ...words, today }) : {};
  const choices = filterChoices(summary, { ...words, filter: draft });
  const change = (answers: Partial<CampaignDraft>) =>
    setDraft(previous => ({ ...previous, ...answers }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const request = campaignRequest(draft, { ...words, today });
    if (request) {
      onSubmit(request);
    }
  };

  return (
    <form
      className={styles.form}
      aria-labelledby={headingId}
      noValidate
      onSubmit={submit}
    >
      <h4 id={headingId}>{t('catalog.campaigns.start.heading')}</h4>
      <TextField
        className={styles.wide}
        size="small"
        label={t('catalog.campaigns.start.name')}
        value={draft.name}
        onChange={name => change({ name })}
        validationBehavior="aria"
        isInvalid={problems.name !== undefined}
      />
      {problems.name && (
        <p role="alert" className={styles.failed}>
          {problems.name}
        </p>
      )}
      {(['rule', 'kind', 'owner'] as const).map(name => (
        <Select
          key={name}
          label={t(`catalog.campaigns.start.${name}`)}
          options={[
            {
              id: ANY,
              label: t(
                name === 'rule'
                  ? 'catalog.campaigns.start.anyRule'
                  : 'catalog.campaigns.start.any',
              ),
            },
            ...choices[name].filter(({ id }) => id !== NO_OWNER),
          ]}
          value={draft[name] ?? ANY}
          onChange={chosen =>
            change({ [name]: chosen === ANY ? undefined : String(chosen) })
          }
        />
      ))}
      <DatePicker
        label={t('catalog.campaigns.start.target')}
        onChange={day => change({ targetDay: day?.toString() })}
        validationBehavior="aria"
        isInvalid={problems.targetDay !== undefined}
      />
      {problems.targetDay && (
        <p role="alert" className={styles.failed}>
          {problems.targetDay}
        </p>
      )}
      {failure && (
        <p role="alert" className={styles.failed}>
          {failure}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          variant="primary"
          isPending={isPending}
        >
          {t('catalog.campaigns.start.submit')}
        </Button>
        <Button size="small" variant="tertiary" onPress={props.onCancel}>
          {t('catalog.campaigns.start.cancel')}
        </Button>
      </div>
    </form>
  );
}
