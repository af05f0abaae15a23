import { Button } from '@backstage/ui';
import { RiFileCopyLine, RiPrinterLine } from '@remixicon/react';
import { Brief } from 'backstage-plugin-adoption-health-common';
import { useBriefMarkdown } from '../api';
import { useFormat, useMessages } from '../shared';
import { useCopyText } from '../shared/copy/useCopyText';
import { asOfText } from './asOfText';
import styles from './leadership.module.css';

/** Whose numbers these are, until when, and how to take them along. */
export function BriefBar(props: { brief: Brief }) {
  const { brief } = props;
  const t = useMessages();
  const format = useFormat();
  const markdown = useBriefMarkdown();
  const clipboard = useCopyText();
  const copyMarkdown = () =>
    markdown.mutate(undefined, { onSuccess: text => clipboard.copy(text) });
  return (
    <>
      <div className={styles.bar}>
        {brief.demo && (
          <span className={styles.demo}>{t('leadership.demo')}</span>
        )}
        <span>{asOfText(brief, { t, format })}</span>
        <div className={styles.actions}>
          <Button
            variant="secondary"
            isPending={markdown.isPending}
            iconStart={<RiFileCopyLine aria-hidden />}
            onPress={copyMarkdown}
          >
            {clipboard.state === 'copied'
              ? t('leadership.actions.copied')
              : t('leadership.actions.copy')}
          </Button>
          <Button
            variant="primary"
            iconStart={<RiPrinterLine aria-hidden />}
            onPress={() => window.print()}
          >
            {t('leadership.actions.print')}
          </Button>
        </div>
      </div>
      {markdown.isError && (
        <p role="alert" className={styles.notice}>
          {t('leadership.actions.failed')}
        </p>
      )}
      {clipboard.state === 'failed' && markdown.data && (
        <div role="alert" className={styles.notice}>
          <p>{t('leadership.actions.blocked')}</p>
          <textarea
            readOnly
            rows={6}
            aria-label={t('leadership.actions.markdown')}
            value={markdown.data}
            onFocus={event => event.target.select()}
          />
        </div>
      )}
    </>
  );
}
