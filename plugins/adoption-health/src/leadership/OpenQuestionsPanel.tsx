import { Brief } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Panel, useFormat, useMessages, VerdictIcon } from '../shared';
import styles from './leadership.module.css';
import { openQuestions } from './openQuestions';

/** What the numbers of the page cannot say. */
export function OpenQuestionsPanel(props: { brief: Brief }) {
  const t = useMessages();
  const format = useFormat();
  const headingId = useId();
  const questions = openQuestions(props.brief, { t, format });
  return (
    <Panel labelledBy={headingId} className={styles.panel}>
      <header>
        <h3 id={headingId}>{t('leadership.unknowns.title')}</h3>
      </header>
      {questions.length === 0 ? (
        <p>{t('leadership.unknowns.none')}</p>
      ) : (
        <ul className={styles.questions}>
          {questions.map(({ id, title, text }) => (
            <li key={id}>
              <VerdictIcon verdict="unknown" />
              <div>
                {title}
                <p className={styles.small}>{text}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
