import { Funnel } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import shared from '../adoption.module.css';
import { MoreButton } from '../card/MoreButton';
import { ShareBar } from '../card/ShareBar';
import { shortened } from '../card/shortened';
import { valueCell } from '../words/valueCell';
import { refName, useWords } from '../../shared';
import styles from './templates.module.css';

const SHORT_ROWS = 8;
const STEPS = ['views', 'started', 'succeeded', 'alive'] as const;

type Template = Funnel['templates'][number];

/** A row a template, with its steps from opened to alive. */
export function TemplateTable(props: { templates: Template[]; label: string }) {
  const { templates, label } = props;
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const { shown, canShorten } = shortened(templates, {
    all,
    limit: SHORT_ROWS,
  });
  const most = Math.max(1, ...templates.flatMap(runs));
  return (
    <>
      <table
        className={`${shared.table} ${styles.templates}`}
        aria-label={label}
      >
        <thead>
          <tr>
            <th scope="col">{t('adoption.templates.template')}</th>
            {STEPS.map(step => (
              <th key={step} scope="col">
                {t(
                  `adoption.templates.${step === 'alive' ? 'aliveColumn' : step}`,
                )}
              </th>
            ))}
            <th scope="col" data-numeric>
              {t('adoption.templates.minutes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(template => (
            <TemplateRow
              key={template.template}
              template={template}
              most={most}
            />
          ))}
        </tbody>
      </table>
      {canShorten && (
        <MoreButton total={templates.length} all={all} onChange={setAll} />
      )}
    </>
  );
}

function TemplateRow(props: { template: Template; most: number }) {
  const { template, most } = props;
  const words = useWords();
  const { t, format } = words;
  const { medianMinutes } = template;
  return (
    <tr>
      <th scope="row">
        <EntityRefLink entityRef={template.template}>
          {refName(template.template)}
        </EntityRefLink>
      </th>
      {STEPS.map(step => (
        <td
          key={step}
          data-label={t(
            `adoption.templates.${step === 'alive' ? 'aliveColumn' : step}`,
          )}
        >
          <span className={styles.step}>
            <span>{valueCell(template[step], words).text}</span>
            <ShareBar
              value={template[step]}
              end={step === 'alive' ? 1 : most}
              isQuiet={step !== 'succeeded'}
            />
          </span>
        </td>
      ))}
      <td data-numeric data-label={t('adoption.templates.minutes')}>
        {medianMinutes === undefined
          ? t('adoption.templates.notKnown')
          : t('adoption.templates.minutesText', {
              n: format.decimal(medianMinutes),
            })}
      </td>
    </tr>
  );
}

/** People and runs of a template, which share one scale. */
function runs({ views, started, succeeded }: Template): number[] {
  return [views, started, succeeded].map(value =>
    value.status === 'ok' ? value.value : 0,
  );
}
