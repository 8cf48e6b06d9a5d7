import { logOf } from '../../features/records/currentLog.ts';
import { SearchDialog } from '../../features/search/SearchDialog.tsx';
import { useOpenReplica } from '../../store/meetingStore.ts';
import { closeDialog } from '../../store/uiStore.ts';

/** F3, over the log as it is drawn. */
export function Search() {
  const { entries } = useOpenReplica(logOf);
  return <SearchDialog entries={entries} onClose={closeDialog} />;
}
