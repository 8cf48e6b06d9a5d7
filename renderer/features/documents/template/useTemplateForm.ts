import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Agency, meetingOf } from '#shared/domain/meeting.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { bridge } from '../../../store/bridge.ts';
import { laterTemplateKey } from '../../../store/draftKeys.ts';
import { openMeetingState } from '../../../store/meetingStore.ts';
import { refusalOf } from '../../../store/perform.ts';
import { useWords } from '../../../store/translation.ts';
import { notify } from '../../../store/uiStore.ts';
import { useDraftFields } from '../../../store/useDraftFields.ts';
import { useFaultFocus } from '../../../ui/useFaultFocus.ts';
import {
  changedFields,
  readTemplate,
  type TemplateFaults,
  type TemplateFields,
  templateFieldsOf,
} from './templateFields.ts';

/** Whose template it is: the open meeting's, or that of the meetings to come. */
export type TemplateOf = 'meeting' | 'later';

interface TemplateFormState {
  readonly root: RefObject<HTMLDivElement | null>;
  /** What the fields begin with; they are drawn anew when `turn` changes. */
  readonly opened: TemplateFields;
  readonly turn: number;
  /** The fields in which something stands that was typed before and is not saved; none when there is no such text. */
  readonly restored: readonly (keyof TemplateFields)[];
  readonly faults: TemplateFaults;
  /** What became of it: filled anew, or refused. */
  readonly told: { readonly tone: 'ok' | 'back'; readonly text: string } | null;
  readonly change: (patch: Partial<TemplateFields>) => void;
  readonly save: () => Promise<void>;
  /** Fills the fields with what the application comes with; nothing is saved by that. */
  readonly reset: () => Promise<void>;
  /** Gives up what was typed before and since: the fields are as they are saved. */
  readonly discard: () => void;
}

interface Options {
  readonly of: TemplateOf;
  readonly agency: Agency;
  /** The agency as it is typed now, while it can be one; null when the form is left. */
  readonly onTyped: ((agency: Agency | null) => void) | undefined;
  readonly onDone: () => void;
}

/** A pause in typing after which the pages follow. */
const pauseMs = 250;

export function useTemplateForm({ of, agency, onTyped, onDone }: Options): TemplateFormState {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [saved] = useState(() =>
    templateFieldsOf(agency, of === 'meeting' ? meetingOf(openMeetingState().state) : undefined),
  );
  const draft = useDraftFields<TemplateFields>(of === 'later' ? laterTemplateKey : 'template:meeting', saved);
  const [restored, setRestored] = useState(() => changedFields(saved, draft.opened));
  const [{ opened, turn }, setOpened] = useState({ opened: draft.opened, turn: 0 });
  const [faults, setFaults] = useState<TemplateFaults>({});
  const [refusals, setRefusals] = useState(0);
  const [told, setTold] = useState<TemplateFormState['told']>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useFaultFocus(root, refusals);

  // However the form is left, what was typed and not saved is there the next time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes away
  useEffect(() => {
    if (restored.length > 0) tellTyped();
    return () => {
      clearTimeout(waiting.current);
      draft.leave();
      onTyped?.(null);
    };
  }, []);

  function tellTyped() {
    clearTimeout(waiting.current);
    if (!onTyped) return;
    waiting.current = setTimeout(() => {
      const read = readTemplate(draft.current());
      if (read.ok) onTyped(read.value.agency);
    }, pauseMs);
  }

  function change(patch: Partial<TemplateFields>) {
    draft.change(patch);
    setTold(null);
    setFaults((left) => Object.fromEntries(Object.entries(left).filter(([field]) => !(field in patch))));
    tellTyped();
  }

  async function save() {
    const fields = draft.current();
    const read = readTemplate(fields);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) {
      setRefusals(refusals + 1);
      return;
    }
    const { officers } = read.value;
    const patch = { agency: read.value.agency, ...officers };
    const refusal = of === 'meeting' ? await refusalOf({ type: 'meeting/edit', patch }) : null;
    if (refusal) {
      setTold({ tone: 'back', text: errorSentence(t, refusal) });
      return;
    }
    if (of === 'later' || fields.forLater === 'yes') {
      const changed = await bridge.call('agency/change', { agency: patch.agency });
      if (!changed.ok) {
        const reason = errorSentence(t, changed.error);
        setTold({ tone: 'back', text: of === 'later' ? reason : t('template.savedHereOnly', { reason }) });
        return;
      }
    }
    draft.forget();
    notify(t('template.saved'));
    onDone();
  }

  async function reset() {
    const known = await bridge.call('agency/read', {});
    if (!known.ok) {
      setTold({ tone: 'back', text: errorSentence(t, known.error) });
      return;
    }
    const { chairId, secretaryId, forLater } = draft.current();
    const fields = { ...templateFieldsOf(known.value.starting), chairId, secretaryId, forLater };
    change(fields);
    setFaults({});
    setOpened({ opened: fields, turn: turn + 1 });
    setTold({ tone: 'ok', text: t('template.resetDone') });
  }

  function discard() {
    draft.forget();
    clearTimeout(waiting.current);
    onTyped?.(null);
    setFaults({});
    setRestored([]);
    setOpened({ opened: saved, turn: turn + 1 });
    setTold({ tone: 'ok', text: t('template.discarded') });
  }

  return { root, opened, turn, restored, faults, told, change, save, reset, discard };
}
