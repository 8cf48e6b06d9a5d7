import { Menu } from '@mantine/core';
import type { MeetingStatus } from '#shared/domain/meeting.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { focusBox } from '../../store/captureBox.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { Key } from '../../ui/Key.tsx';
import styles from './MeetingHeader.module.css';

export type MenuAction =
  | 'start'
  | 'pause'
  | 'resume'
  | 'end'
  | 'reopen'
  | 'chairScreen'
  | 'citations'
  | 'bin'
  | 'export'
  | 'settings'
  | 'list';

export interface MenuEntry {
  /** The key that does the same, as it is drawn. */
  readonly key?: string;
  readonly choose: () => void;
}

const courseOf: { readonly [S in MeetingStatus]: readonly MenuAction[] } = {
  preparing: ['start'],
  inSession: ['pause', 'end'],
  paused: ['resume', 'end'],
  ended: ['reopen'],
  issued: [],
};
const always: readonly MenuAction[] = ['chairScreen', 'citations', 'bin', 'export', 'settings', 'list'];

/** What can be done with the meeting as a whole: everything here has a key too, or the application's menu has it. */
export function MeetingMenu({ entries }: { readonly entries: { readonly [A in MenuAction]: MenuEntry } }) {
  const t = useWords();
  const status = useMeeting((state) => meetingOf(state).state);
  const item = (action: MenuAction) => {
    const { key, choose } = entries[action];
    return (
      <Menu.Item key={action} onClick={choose} rightSection={key === undefined ? null : <Key name={key} />}>
        {t(`secretary.menuItem.${action}`)}
      </Menu.Item>
    );
  };
  return (
    <Menu
      position="bottom-end"
      width={240}
      shadow="none"
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      onClose={focusBox}
    >
      <Menu.Target>
        <button type="button" className={styles.menuButton} aria-label={t('secretary.menu')}>
          ⋯
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {courseOf[status].map(item)}
        {courseOf[status].length > 0 && <Menu.Divider />}
        {always.map(item)}
      </Menu.Dropdown>
    </Menu>
  );
}
