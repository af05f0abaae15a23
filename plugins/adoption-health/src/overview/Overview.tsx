import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import {
  DemoBanner,
  GroupPicker,
  NotEligibleHint,
  PageHead,
  RangePicker,
  ScopeNote,
  useFormat,
  useGroup,
  useMessages,
} from '../shared';
import { AdviceCard } from './advice/AdviceCard';
import { ChangesCard } from './changes/ChangesCard';
import styles from './overview.module.css';
import { PeopleCard } from './people/PeopleCard';
import { pageSentence } from './sentence/pageSentence';
import { sentenceText } from './sentence/sentenceText';
import { useStandings } from './sentence/useStandings';
import { AdoptionTile } from './tiles/AdoptionTile';
import { FreshnessTile } from './tiles/FreshnessTile';
import { SpeedTile } from './tiles/SpeedTile';
import { UptimeTile } from './tiles/UptimeTile';
import { AdoptionTrendCard } from './trend/AdoptionTrendCard';

/** Is the portal a success, and where is it not? */
export function Overview(props: { context: Context }) {
  const { context } = props;
  const t = useMessages();
  const { group } = useGroup();
  return (
    <>
      <PageHead
        sentence={<Sentence context={context} />}
        note={<ScopeNote scope="portal" />}
        filters={
          <>
            <RangePicker />
            <GroupPicker />
          </>
        }
      />
      <DemoBanner context={context} />
      <NotEligibleHint context={context} />
      <section className={styles.tiles} aria-label={t('overview.tiles.label')}>
        <div className={styles.tile}>
          <AdoptionTile context={context} group={group} />
        </div>
        <div className={styles.tile}>
          <FreshnessTile context={context} />
        </div>
        <div className={styles.tile}>
          <SpeedTile context={context} />
        </div>
        <div className={styles.tile}>
          <UptimeTile context={context} />
        </div>
      </section>
      <div className={styles.charts}>
        <AdoptionTrendCard context={context} group={group} scope="group" />
        <ChangesCard />
      </div>
      <div className={styles.lists}>
        <AdviceCard />
        <PeopleCard context={context} group={group} />
      </div>
    </>
  );
}

function Sentence(props: { context: Context }) {
  const { context } = props;
  const t = useMessages();
  const format = useFormat();
  const standings = useStandings(context);
  if (!standings) {
    return <Skeleton width="min(520px, 100%)" height={32} />;
  }
  const { today, collectingSince } = context;
  const sentence = pageSentence({ today, collectingSince, standings });
  return <>{sentenceText(sentence, { t, format })}</>;
}
