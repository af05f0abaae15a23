import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { AdoptionHealthProviders } from '../../api';
import { ReportDialog } from './ReportDialog';

/** Properties of {@link EntityAdoptionHealthReportDialog}. */
export interface EntityAdoptionHealthReportDialogProps {
  open: boolean;
  onClose: () => void;
}

/**
 * "Something wrong here?" for an entity page of the old frontend system: a
 * dialog in which any reader can tell the owners what is wrong, also where
 * nothing warns. Open it from an item of the page's context menu.
 *
 * @public
 */
export function EntityAdoptionHealthReportDialog(
  props: EntityAdoptionHealthReportDialogProps,
) {
  const { open, onClose } = props;
  const { entity } = useEntity();
  return (
    <AdoptionHealthProviders>
      <ReportDialog
        entityRef={stringifyEntityRef(entity)}
        isOpen={open}
        onClose={onClose}
      />
    </AdoptionHealthProviders>
  );
}
