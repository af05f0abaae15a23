import { Button, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useMessages } from '../shared';
import { useCopyText } from '../shared/copy/useCopyText';
import {
  DescriptorChange,
  descriptorDiff,
  DiffLine,
  pasteText,
} from './descriptorDiff';
import styles from './diff.module.css';
import { EditLink } from './EditLink';

const SIGNS = { kept: '', removed: '\u2212', added: '+' } as const;

/** The exact change of the descriptor, to copy, and where to make it. */
export function DescriptorChangeView(props: {
  change: DescriptorChange;
  editUrl?: string;
  /** How much the link to the editor stands out. */
  editVariant?: 'primary' | 'secondary';
}) {
  const { change, editUrl, editVariant } = props;
  const t = useMessages();
  const clipboard = useCopyText();
  const lines = descriptorDiff(change);
  const text = pasteText(lines);
  if (lines.length === 0) {
    return editUrl ? <EditLink url={editUrl} variant={editVariant} /> : null;
  }
  return (
    <div className={styles.diff}>
      <div className={styles.head}>
        <span>{t('freshness.fix.change')}</span>
        <code>{change.path}</code>
        <div className={styles.actions}>
          {text && (
            <Button
              size="small"
              variant="secondary"
              iconStart={
                clipboard.state === 'copied' ? (
                  <RiCheckLine aria-hidden />
                ) : (
                  <RiFileCopyLine aria-hidden />
                )
              }
              onPress={() => clipboard.copy(text)}
            >
              {clipboard.state === 'copied'
                ? t('freshness.fix.copied')
                : t('freshness.fix.copy')}
            </Button>
          )}
          {editUrl && <EditLink url={editUrl} variant={editVariant} />}
        </div>
      </div>
      {clipboard.state === 'failed' && (
        <p role="alert" className={styles.note}>
          {t('freshness.fix.copyFailed')}
        </p>
      )}
      <pre className={styles.lines}>
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </pre>
    </div>
  );
}

function Line(props: { line: DiffLine }) {
  const { sign, text, open } = props.line;
  const t = useMessages();
  return (
    <span className={styles.line} data-sign={sign}>
      <span aria-hidden="true">{SIGNS[sign]}</span>
      <code>
        {sign !== 'kept' && (
          <VisuallyHidden>{t(`freshness.fix.${sign}`)} </VisuallyHidden>
        )}
        {text}
        {open && <em>{t('freshness.fix.open')}</em>}
      </code>
    </span>
  );
}
