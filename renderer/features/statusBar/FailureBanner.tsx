import { useApp } from '../../store/appStore.ts';
import { useWords } from '../../store/translation.ts';
import { formatTimeOfDayExact } from '../../ui/formatTime.ts';
import { Key } from '../../ui/Key.tsx';
import styles from './FailureBanner.module.css';

const known = ['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'ENOENT'] as const;

/** Stays as long as the disk refuses: what happened, what to do, and that nothing on the screen is lost. */
export function FailureBanner({ onResend }: { readonly onResend: () => void }) {
  const t = useWords();
  const storage = useApp((app) => app.storage);
  if (storage.state === 'ok') return null;
  const { reason, since } = storage;
  const code = known.find((one) => one === (reason === 'EPERM' ? 'EACCES' : reason)) ?? 'other';
  return (
    <div className={styles.banner} role="alert">
      <b>{t('secretary.failing.title', { time: formatTimeOfDayExact(since) })}.</b>
      <span>
        {t(`secretary.failing.reason.${code}`, { reason })} {t('secretary.failing.kept')}
      </span>
      <button type="button" className={styles.resend} onClick={onResend}>
        <Key name="Ctrl S" /> {t('records.resend')}
      </button>
    </div>
  );
}
