import { Context } from 'backstage-plugin-adoption-health-common';
import { DemoBanner, PageHead } from '../shared';
import { AdminPart } from './AdminPart';
import { ConditionSentence } from './condition/ConditionSentence';
import { ReaderSentence } from './condition/ReaderSentence';
import styles from './data.module.css';
import { DefinitionsCard } from './definitions/DefinitionsCard';
import { PrivacyPart } from './privacy/PrivacyPart';
import { ReaderHint } from './ReaderHint';
import { useStatus } from '../api';

/** Where do the numbers come from, and what is kept of whom? */
export function Data(props: { context: Context }) {
  const { context } = props;
  return (
    <>
      {context.caller.admin ? (
        <ForAdmins context={context} />
      ) : (
        <ForReaders context={context} />
      )}
      <div className={styles.parts}>
        <PrivacyPart />
        <DefinitionsCard />
      </div>
    </>
  );
}

function ForAdmins(props: { context: Context }) {
  const { today } = props.context;
  const query = useStatus({ live: true });
  return (
    <>
      <PageHead sentence={<ConditionSentence query={query} today={today} />} />
      <DemoBanner context={props.context} />
      <AdminPart query={query} today={today} />
    </>
  );
}

function ForReaders(props: { context: Context }) {
  return (
    <>
      <PageHead sentence={<ReaderSentence context={props.context} />} />
      <DemoBanner context={props.context} />
      <ReaderHint />
    </>
  );
}
