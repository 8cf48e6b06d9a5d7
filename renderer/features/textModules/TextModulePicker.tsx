import { type FocusEvent, useEffect, useRef, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import type { TextModule } from '#shared/domain/textModule.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { insertModule } from '../../store/boxTyping.ts';
import { captureBox } from '../../store/captureBox.ts';
import { changeTextModules, readTextModules, useTextModules } from '../../store/textModules.ts';
import { useWords } from '../../store/translation.ts';
import { ModuleForm } from './ModuleForm.tsx';
import { ModuleList } from './ModuleList.tsx';
import styles from './TextModulePicker.module.css';

/** What stands over the list: the form of a module, or of a new one out of `text`. */
type Edited = { readonly module: TextModule } | { readonly text: string };

interface TextModulePickerProps {
  /** Puts the focus back into the box. */
  readonly onClose: () => void;
}

/** Ctrl+J: the user's own sentences, over the box. They are inserted, written and changed here, all by keyboard. */
export function TextModulePicker({ onClose }: TextModulePickerProps) {
  const t = useWords();
  const picker = useRef<HTMLDivElement>(null);
  const modules = useTextModules((store) => store.modules);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [removed, setRemoved] = useState<{ readonly name: string; readonly before: readonly TextModule[] } | null>(
    null,
  );
  const [refusal, setRefusal] = useState<CallError | null>(null);

  // Read anew: the file may have been put right since it was refused.
  useEffect(() => void readTextModules().then(setRefusal), []);

  async function change(next: readonly TextModule[]): Promise<boolean> {
    const error = await changeTextModules(next);
    setRefusal(error);
    return error === null;
  }

  function insert(module: TextModule) {
    onClose();
    insertModule(module.text);
  }

  async function remove(module: TextModule) {
    const isGone = await change(modules.filter(({ id }) => id !== module.id));
    if (isGone) setRemoved({ name: module.name, before: modules });
  }

  async function bringBack() {
    if (removed && (await change(removed.before))) setRemoved(null);
  }

  async function save(module: TextModule) {
    const isNew = !modules.some(({ id }) => id === module.id);
    const next = isNew ? [...modules, module] : modules.map((one) => (one.id === module.id ? module : one));
    if (!(await change(next))) return false;
    setRemoved(null);
    setChosen(module.id);
    setTyped('');
    setEdited(null);
    return true;
  }

  /** Whoever takes the focus elsewhere has done with it; with Alt+Tab she comes back to the open list. */
  function onBlur({ currentTarget }: FocusEvent) {
    requestAnimationFrame(() => {
      const isElsewhere = document.hasFocus() && !currentTarget.contains(document.activeElement);
      if (isElsewhere && picker.current && document.activeElement !== document.body) onClose();
    });
  }

  return (
    <div
      ref={picker}
      className={styles.picker}
      role="dialog"
      aria-label={t('textModules.title')}
      tabIndex={-1}
      onBlur={onBlur}
    >
      {refusal && (
        <p className={styles.refusal} role="alert">
          {errorSentence(t, refusal)}
        </p>
      )}
      {edited ? (
        <ModuleForm
          module={'module' in edited ? edited.module : null}
          text={'text' in edited ? edited.text : ''}
          modules={modules}
          onSave={save}
          onLeave={() => setEdited(null)}
        />
      ) : (
        <ModuleList
          modules={modules}
          typed={typed}
          chosen={chosen}
          removed={removed?.name ?? null}
          onType={setTyped}
          onChoose={setChosen}
          onInsert={insert}
          onCreate={() => setEdited({ text: textForNew() })}
          onEdit={(module) => setEdited({ module })}
          onRemove={(module) => void remove(module)}
          onBringBack={() => void bringBack()}
          onClose={onClose}
        />
      )}
    </div>
  );
}

/** What is selected in the box, else all that stands there. */
function textForNew(): string {
  const box = captureBox();
  if (!box) return '';
  return box.value.slice(box.selectionStart, box.selectionEnd) || box.value;
}
