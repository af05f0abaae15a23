import { Brief } from 'backstage-plugin-adoption-health-common';
import { useRef } from 'react';
import { useFormat, useMessages } from '../shared';
import tokens from '../shared/tokens.module.css';
import { asOfText } from './asOfText';
import { BriefBar } from './BriefBar';
import { GatePanel } from './GatePanel';
import styles from './leadership.module.css';
import { leadershipSentence } from './leadershipSentence';
import { OpenQuestionsPanel } from './OpenQuestionsPanel';
import { PrintRules, sheetAttributes } from './PrintRules';
import { SuccessTiles } from './SuccessTiles';
import { usePaper } from './usePaper';
import { ValuePanel } from './ValuePanel';

/** What leadership decides on, in reading order. */
export function LeadershipBrief(props: { brief: Brief }) {
  const { brief } = props;
  const t = useMessages();
  const format = useFormat();
  const sheet = useRef<HTMLDivElement>(null);
  const printing = usePaper(sheet);
  return (
    <div
      ref={sheet}
      {...sheetAttributes}
      // On paper the page is light, whatever the portal's theme is. The mixed
      // tokens are set again, for they are mixed where they are declared.
      data-theme-mode={printing ? 'light' : undefined}
      className={`${tokens.tokens} ${styles.sheet}`}
    >
      <PrintRules />
      <BriefBar brief={brief} />
      <h2 className={styles.sentence}>
        {leadershipSentence(brief, { t, format })}
      </h2>
      <SuccessTiles success={brief.success} />
      <div className={styles.panels}>
        <GatePanel brief={brief} />
        <ValuePanel value={brief.value} />
        <OpenQuestionsPanel brief={brief} />
      </div>
      <p className={styles.imprint}>
        <span>{brief.demo && <b>{t('leadership.demoPrinted')}</b>}</span>
        <span>
          {t('leadership.printed')}, {asOfText(brief, { t, format })}
        </span>
      </p>
    </div>
  );
}
