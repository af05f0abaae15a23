import { EstimateOption } from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages } from '../shared';
import styles from './estimate.module.css';
import { LetteredSource } from './letteredSources';
import { SourceMark } from './SourceMark';

/** What the figures rest on beside their source, and who says otherwise. */
export function EstimateBasis(props: {
  options: EstimateOption[];
  sources: LetteredSource[];
}) {
  const { options, sources } = props;
  const t = useMessages();
  const format = useFormat();
  return (
    <details className={styles.basis}>
      <summary>{t('value.estimate.basis.summary')}</summary>
      <div className={styles.basisOptions}>
        {options.map(({ id, name, assumptions = [], otherSources = [] }) => (
          <section key={id} aria-label={name}>
            <h5>{name}</h5>
            <ul>
              {assumptions.length === 0 && (
                <li>{t('value.estimate.basis.none')}</li>
              )}
              {assumptions.map(assumption => (
                <li key={assumption.id}>
                  {t('value.estimate.basis.assumption', {
                    text: assumption.text,
                    value: format.exactMetric(assumption.value, ''),
                  })}
                </li>
              ))}
              {otherSources.map(({ text, source }) => (
                <li key={`${source} ${text}`}>
                  {t('value.estimate.basis.other', { text })}
                  <SourceMark source={source} sources={sources} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
