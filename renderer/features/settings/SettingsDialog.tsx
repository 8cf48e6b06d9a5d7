import { Button } from '@mantine/core';
import { chairTextSizes, languages, type Settings } from '#shared/contract/settings.ts';
import { useApp } from '../../store/appStore.ts';
import { bridge } from '../../store/bridge.ts';
import { tellError } from '../../store/perform.ts';
import { useWords } from '../../store/translation.ts';
import { openDialog } from '../../store/uiStore.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formKeys } from '../../ui/formKeys.ts';
import { Hints } from '../../ui/Hints.tsx';
import { DaysOffField } from './DaysOffField.tsx';
import { SeatFields } from './SeatFields.tsx';
import styles from './SettingsDialog.module.css';

interface SettingsDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

const themes = ['system', 'light', 'dark'] as const;
const chairThemes = ['light', 'dark'] as const;

/** A change is in force and on disk at once; there is nothing to save. */
async function change(patch: Partial<Settings>): Promise<void> {
  const result = await bridge.call('settings/change', { patch });
  if (!result.ok) tellError(result.error);
}

export function SettingsDialog({ opened, onClose }: SettingsDialogProps) {
  const t = useWords();
  const settings = useApp((app) => app.settings);
  const hints = (
    <Hints
      keys={[
        ['← →', t('settings.keys.move')],
        ['Enter', t('settings.keys.next')],
        ['Esc', t('settings.keys.close')],
      ]}
    />
  );
  return (
    <Dialog opened={opened} onClose={onClose} title={t('settings.title')} width={520} footer={hints}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the choices inside */}
      <div className={styles.settings} onKeyDown={(event) => formKeys(event, onClose)}>
        <Choice
          label={t('settings.language')}
          description={t('settings.languageHint')}
          value={settings.language}
          options={languages.map((value) => ({ value, label: t(`settings.languageName.${value}`) }))}
          onChange={(language) => void change({ language })}
          isFirst
        />
        <Choice
          label={t('settings.theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`settings.themeName.${value}`) }))}
          onChange={(theme) => void change({ theme })}
        />
        <Choice
          label={t('settings.chairTheme')}
          value={settings.chairTheme}
          options={chairThemes.map((value) => ({ value, label: t(`settings.chairThemeName.${value}`) }))}
          onChange={(chairTheme) => void change({ chairTheme })}
        />
        <Choice
          label={t('settings.chairTextSize')}
          description={t('settings.chairTextSizeHint')}
          value={String(settings.chairTextSize)}
          options={chairTextSizes.map((size) => ({ value: String(size), label: String(size) }))}
          onChange={(value) => {
            const size = chairTextSizes.find((one) => String(one) === value);
            if (size) void change({ chairTextSize: size });
          }}
        />
        <SeatFields />
        <DaysOffField days={settings.daysOff} onChange={(daysOff) => void change({ daysOff: [...daysOff] })} />
        <div className={styles.template}>
          <Button size="xs" variant="default" onClick={() => openDialog('template')}>
            {t('template.open')}
          </Button>
          <small>{t('template.openHint')}</small>
        </div>
      </div>
    </Dialog>
  );
}
