import { AdoptionHealthProviders } from '../../api';
import { ReportDialog } from './ReportDialog';

/** The report of a reader, as the dialog API shows it: outside the page. */
export function OpenedReportDialog(props: {
  entityRef: string;
  onClose: () => void;
}) {
  return (
    <AdoptionHealthProviders>
      <ReportDialog
        entityRef={props.entityRef}
        isOpen
        onClose={props.onClose}
      />
    </AdoptionHealthProviders>
  );
}
