import { ReactNode } from 'react';
import styles from './teams.module.css';

/** A team, or several, whose numbers would point at someone. */
export function HiddenTeamRow(props: { name: ReactNode; why: string }) {
  return (
    <tr>
      <td className={styles.rank}>–</td>
      <th scope="row">{props.name}</th>
      <td data-numeric className={styles.counts} />
      <td colSpan={2}>
        <span className={styles.hidden}>
          <span>{props.why}</span>
        </span>
      </td>
    </tr>
  );
}
