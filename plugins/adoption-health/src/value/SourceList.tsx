import { Link } from '@backstage/ui';
import { useMessages } from '../shared';
import { httpUrl } from '../shared/link/httpUrl';
import { LetteredSource } from './letteredSources';
import styles from './sources.module.css';

/** Who says so: each letter's document, and what speaks for caution. */
export function SourceList(props: { sources: LetteredSource[] }) {
  const t = useMessages();
  return (
    <ul className={styles.list} aria-label={t('value.sources.label')}>
      {props.sources.map(source => (
        <li key={source.id}>
          <b>{source.letter}</b>
          <span>
            <Title source={source} />
            {source.bias && <>. {source.bias}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Title(props: { source: LetteredSource }) {
  const { title, publisher, year } = props.source;
  const t = useMessages();
  const url = httpUrl(props.source.url);
  const line = t('value.sources.line', {
    title,
    publisher,
    year: String(year),
  });
  return url ? (
    <Link
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className={styles.link}
    >
      {line}
    </Link>
  ) : (
    <>{line}</>
  );
}
