import { Skeleton } from '@backstage/ui';
import {
  AdoptionSummary,
  Context,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { useAdoptionSummary } from '../../api';
import {
  absenceText,
  AsyncContent,
  DefinitionPopover,
  GroupNotCounted,
  metricDays,
  Panel,
  ScopeNote,
  useFormat,
  useMessages,
  VerdictBadge,
} from '../../shared';
import styles from '../overview.module.css';

/** How many people came, in a day, a week and 28 days. */
export function PeopleCard(props: {
  context: Context;
  group?: string;
  className?: string;
}) {
  const { group } = props;
  const t = useMessages();
  const query = useAdoptionSummary(
    { ...metricDays('adoptionRate', props.context.today), group },
    { live: true },
  );
  const heading = t('overview.people.heading');
  return (
    <AsyncContent
      query={query}
      notFound={group ? <GroupNotCounted group={group} /> : undefined}
      skeleton={
        <Panel label={heading} className={props.className}>
          <header className={styles.cardHead}>
            <h3 className={styles.cardTitle}>{heading}</h3>
          </header>
          <Skeleton width="100%" height={56} />
        </Panel>
      }
      frame={failure => (
        <Panel label={heading} className={props.className}>
          <header className={styles.cardHead}>
            <h3 className={styles.cardTitle}>{heading}</h3>
          </header>
          {failure}
        </Panel>
      )}
    >
      {summary => (
        <People
          summary={summary}
          today={props.context.today}
          className={props.className}
        />
      )}
    </AsyncContent>
  );
}

function People(props: {
  summary: AdoptionSummary;
  today: string;
  className?: string;
}) {
  const { dau, wau, mau, activeOutsidePopulation } = props.summary.values;
  const t = useMessages();
  const format = useFormat();
  const headingId = useId();
  const isToday = dau.window.to === props.today;
  const strangers =
    activeOutsidePopulation.status === 'ok' &&
    activeOutsidePopulation.value > 0;
  return (
    <Panel labelledBy={headingId} className={props.className}>
      <header className={styles.cardHead}>
        <h3 id={headingId} className={styles.cardTitle}>
          {title()}
        </h3>
        <ScopeNote scope="group" />
      </header>
      <ul className={styles.facts}>
        <Fact
          name={
            isToday ? t('overview.people.dau') : t('overview.people.dauOver')
          }
          value={dau}
        />
        <Fact name={t('overview.people.wau')} value={wau} />
        <Fact name={t('overview.people.mau')} value={mau} />
        {strangers && (
          <Fact
            name={t('overview.people.activeOutsidePopulation')}
            note={t('overview.people.outsideText')}
            value={activeOutsidePopulation}
          />
        )}
      </ul>
    </Panel>
  );

  function title(): string {
    switch (wau.status) {
      case 'ok':
        return t('overview.people.title', {
          count: wau.value,
          n: format.count(wau.value),
        });
      case 'suppressed':
        return t('overview.people.hidden');
      default:
        return t('overview.people.none');
    }
  }
}

function Fact(props: { name: string; note?: string; value: Value }) {
  const { name, note, value } = props;
  const t = useMessages();
  const format = useFormat();
  return (
    <li>
      <span>
        {name}
        {note && <span className={styles.factNote}>{note}</span>}
      </span>
      {value.status === 'ok' ? (
        <strong title={format.exactMetric(value.value, value.definition)}>
          {format.metric(value.value, value.definition)}
        </strong>
      ) : (
        <VerdictBadge verdict="unknown" label={absenceText(value, t).status} />
      )}
      <DefinitionPopover value={value} />
    </li>
  );
}
