import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { TextModule } from '#shared/domain/textModule.ts';
import { newId } from '../../store/dispatch.ts';
import { useWords } from '../../store/translation.ts';
import { useDraftFields } from '../../store/useDraftFields.ts';
import { formKeys } from '../../ui/formKeys.ts';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { useFaultFocus } from '../../ui/useFaultFocus.ts';
import styles from './ModuleForm.module.css';
import { fieldsFor, type ModuleFault, readModule } from './moduleFields.ts';

interface ModuleFormProps {
  /** Null: a new one. */
  readonly module: TextModule | null;
  /** What a new one begins with. */
  readonly text: string;
  readonly modules: readonly TextModule[];
  /** Gives whether it is on disk. */
  readonly onSave: (module: TextModule) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** A text module, new or changed. Esc leaves what was typed for the next time. */
export function ModuleForm({ module, text, modules, onSave, onLeave }: ModuleFormProps) {
  const t = useWords();
  const form = useRef<HTMLDivElement>(null);
  const [id] = useState(() => module?.id ?? newId());
  const draft = useDraftFields(draftKey(module, text), module ? fieldsOf(module) : fieldsFor(text));
  const [fault, setFault] = useState<ModuleFault | null>(null);
  const [refusals, setRefusals] = useState(0);
  const { opened, change } = draft;

  // At once: the next key is on its way.
  useLayoutEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.select(), []);
  useFaultFocus(form, refusals);

  async function save() {
    const read = readModule(draft.current(), id, modules);
    setFault('fault' in read ? read.fault : null);
    if ('fault' in read) setRefusals((count) => count + 1);
    else if (await onSave(read.module)) draft.forget();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    formKeys(event, () => void save());
    if (event.key === 'Escape' && !isComposing(event)) {
      event.preventDefault();
      draft.leave();
      onLeave();
    }
    event.stopPropagation();
  }

  const faultOf = (...of: readonly ModuleFault[]) =>
    fault !== null && of.includes(fault) && t(`textModules.fault.${fault}`);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside
    <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
      <h2>{t(module ? 'textModules.edit' : 'textModules.create')}</h2>
      <div className={styles.names}>
        <TextInput
          size="xs"
          label={t('textModules.field.shortName')}
          defaultValue={opened.shortName}
          error={faultOf('shortName', 'shortNameTaken')}
          spellCheck={false}
          autoComplete="off"
          onInput={({ currentTarget }) => change({ shortName: currentTarget.value })}
        />
        <TextInput
          size="xs"
          label={t('textModules.field.name')}
          defaultValue={opened.name}
          error={faultOf('name')}
          spellCheck={false}
          autoComplete="off"
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </div>
      <Textarea
        size="xs"
        label={t('textModules.field.text')}
        description={t('textModules.gaps')}
        defaultValue={opened.text}
        error={faultOf('text')}
        rows={5}
        spellCheck={false}
        data-lines
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <Hints
        keys={[
          ['Ctrl Enter', t('textModules.keys.save')],
          ['Esc', t('textModules.keys.leave')],
        ]}
      />
    </div>
  );
}

function fieldsOf({ shortName, name, text }: TextModule) {
  return { shortName, name, text };
}

/** A new one out of the box begins with the box; one out of nothing goes on where it was left. */
function draftKey(module: TextModule | null, text: string): string {
  if (module) return `module:${module.id}`;
  return text.trim() === '' ? 'module:new' : `module:new:${text.trim().slice(0, 60)}`;
}
