import { useMemo, useState } from 'react';
import type { ExportChoice } from '#shared/contract/settings.ts';
import type { DocumentOptions, DocumentRequest } from '#shared/documents/documentOptions.ts';
import { requestOf } from '#shared/documents/documents.ts';
import { type ExportFormat, exportFormats } from '#shared/documents/exportFormat.ts';
import { type DocumentType, documentTypes } from '#shared/documents/officialDocument.ts';
import { useApp } from '../../store/appStore.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { tellError } from '../../store/perform.ts';

type Options = { readonly [T in DocumentType]?: Partial<DocumentOptions> };

interface Choice extends Omit<ExportChoice, 'options'> {
  readonly options: Options;
  /** The document that is looked at. */
  readonly shown: DocumentType;
}

/** What is chosen for an export, and what is looked at meanwhile. */
export interface ExportChoices {
  readonly types: readonly DocumentType[];
  readonly formats: readonly ExportFormat[];
  /** With the metadata for the registry beside each PDF of what was issued. */
  readonly withMetadata: boolean;
  /** The document that is looked at, with its options. */
  readonly request: DocumentRequest;
  /** Every chosen document, in the order of the list. */
  readonly requests: readonly DocumentRequest[];
  show(type: DocumentType): void;
  toggle(type: DocumentType): void;
  toggleFormat(format: ExportFormat): void;
  setWithMetadata(isWanted: boolean): void;
  /** Changes options of the document that is looked at. */
  setOptions(patch: Partial<DocumentOptions>): void;
}

/** As it was left, marks and units too: the dialog may be closed for a moment while a document is being prepared. */
let last: { readonly meetingId: string; readonly choice: Choice } | null = null;

/** The choice that was made last, in this run or before; each change is kept. */
export function useExportChoice(): ExportChoices {
  const remembered = useApp((app) => app.settings.exportChoice);
  const [choice, setChoice] = useState<Choice>(() => startingWith(remembered));
  const { types, formats, withMetadata, options, shown } = choice;
  const request = useMemo(() => requestOf(shown, options[shown]), [shown, options]);

  function change(patch: Partial<Choice>) {
    const next = { ...choice, ...patch };
    last = { meetingId: openMeetingState().meetingId, choice: next };
    setChoice(next);
    if (patch.shown === undefined) void remember(next);
  }

  return {
    types,
    formats,
    withMetadata,
    request,
    requests: types.map((type) => requestOf(type, options[type])),
    show: (type) => change({ shown: type }),
    toggle: (type) => change({ types: toggled(documentTypes, types, type) }),
    toggleFormat: (format) => change({ formats: toggled(exportFormats, formats, format) }),
    setWithMetadata: (isWanted) => change({ withMetadata: isWanted }),
    setOptions: (patch) => change({ options: { ...options, [shown]: { ...options[shown], ...patch } } }),
  };
}

function startingWith(remembered: ExportChoice): Choice {
  if (last?.meetingId === openMeetingState().meetingId) return last.choice;
  // What zod calls optional may be undefined, which an option never is.
  const options = JSON.parse(JSON.stringify(remembered.options)) as Options;
  return { ...remembered, options, shown: remembered.types[0] ?? 'minutes' };
}

/** With `one` when it was missing, without it when it was there; in the order of `all`. */
function toggled<T>(all: readonly T[], some: readonly T[], one: T): T[] {
  return all.filter((each) => some.includes(each) !== (each === one));
}

async function remember({ types, formats, withMetadata, options }: Choice): Promise<void> {
  const lasting = Object.entries(options).map(([type, { urgency, circulation, unitId, ...rest }]) => [type, rest]);
  const exportChoice = {
    types: [...types],
    formats: [...formats],
    withMetadata,
    options: Object.fromEntries(lasting),
  };
  const kept = await bridge.call('settings/change', { patch: { exportChoice } });
  if (!kept.ok) tellError(kept.error);
}
