import { parseEntityRef } from '@backstage/catalog-model';
import { Dialog, DialogHeader } from '@backstage/ui';
import { useMessages } from '../../shared';
import { ownerText } from '../ownerText';
import { ReportContent } from './ReportContent';

const WIDTH_PX = 480;

/** "This is wrong", said by a reader about any entity that is checked. */
export function ReportDialog(props: {
  /** Full entity ref. */
  entityRef: string;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { entityRef, isOpen, onClose } = props;
  const t = useMessages();
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={open => {
        if (!open) {
          onClose();
        }
      }}
      width={WIDTH_PX}
    >
      <DialogHeader>
        {t('freshness.report.title', { name: ownerText(entityRef) })}
      </DialogHeader>
      <ReportContent entity={parseEntityRef(entityRef)} onClose={onClose} />
    </Dialog>
  );
}
