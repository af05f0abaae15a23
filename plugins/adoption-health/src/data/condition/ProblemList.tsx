import { Day, Status } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Panel, useFormat, useMessages, VerdictIcon } from '../../shared';
import { capitalised } from '../capitalised';
import styles from '../data.module.css';
import { dataCondition } from './dataCondition';
import { problemText } from './problemText';

/** What is wrong with the data, and what to do about each. */
export function ProblemList(props: { status: Status; today: Day }) {
  const t = useMessages();
  const format = useFormat();
  const headingId = useId();
  const { problems } = dataCondition(props.status, props.today);
  if (problems.length === 0) {
    return null;
  }
  return (
    <Panel labelledBy={headingId}>
      <h3 id={headingId} className={styles.cardTitle}>
        {t('data.problems.heading')}
      </h3>
      <ul className={styles.problems}>
        {problems.map(problem => (
          <li key={problem.kind}>
            <VerdictIcon verdict="at-risk" />
            <div>
              <strong>
                {capitalised(problemText(problem, { t, format }))}
              </strong>
              <p className={styles.note}>
                {t(`data.problems.${problem.kind}.how`)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
