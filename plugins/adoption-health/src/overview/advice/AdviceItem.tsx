import { Advice } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../../shared';
import { adviceText } from './adviceText';
import styles from './advice.module.css';

/** One action: what, why, for how many people, and where to press. */
export function AdviceItem(props: { advice: Advice; rank: number }) {
  const { advice, rank } = props;
  const words = useWords();
  const headingId = useId();
  const { what, why, whom, press } = adviceText(advice, words);
  return (
    <li aria-labelledby={headingId}>
      <span className={styles.rank} aria-hidden="true">
        {words.format.count(rank)}
      </span>
      <div>
        <h4 id={headingId}>{what}</h4>
        <p>{why}</p>
        <div className={styles.foot}>
          <span>{whom}</span>
          <Link to={advice.link} aria-describedby={headingId}>
            {press}
          </Link>
        </div>
      </div>
    </li>
  );
}
