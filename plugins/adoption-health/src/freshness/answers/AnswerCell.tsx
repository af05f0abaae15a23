import { ReactNode } from 'react';
import styles from './answers.module.css';

/** One answer: its button, and below it what it does or why it failed. */
export function AnswerCell(props: {
  button?: ReactNode;
  hint: string;
  failure?: string;
}) {
  const { button, hint, failure } = props;
  return (
    <div className={styles.cell}>
      {button}
      {failure ? (
        <p role="alert" className={styles.failed}>
          {failure}
        </p>
      ) : (
        <p>{hint}</p>
      )}
    </div>
  );
}
