import { agenda } from './words/agenda.ts';
import { assignments } from './words/assignments.ts';
import { attendance } from './words/attendance.ts';
import { capture } from './words/capture.ts';
import { chair } from './words/chair.ts';
import { chairChooser } from './words/chairChooser.ts';
import { chairPreview } from './words/chairPreview.ts';
import { checks } from './words/checks.ts';
import { citations } from './words/citations.ts';
import { commandLine } from './words/commandLine.ts';
import { completion } from './words/completion.ts';
import { conclusions } from './words/conclusions.ts';
import { deadlineReasons } from './words/deadlineReasons.ts';
import { dialogs } from './words/dialogs.ts';
import { documentOptions } from './words/documentOptions.ts';
import { documents } from './words/documents.ts';
import { domain } from './words/domain.ts';
import { errors } from './words/errors.ts';
import { issuing } from './words/issuing.ts';
import { keys } from './words/keys.ts';
import { library } from './words/library.ts';
import { menu } from './words/menu.ts';
import { palette } from './words/palette.ts';
import { petitions } from './words/petitions.ts';
import { proposal } from './words/proposal.ts';
import { reasons } from './words/reasons.ts';
import { recordFaults, recordValues } from './words/recordFaults.ts';
import { recordHistory } from './words/recordHistory.ts';
import { records } from './words/records.ts';
import { search } from './words/search.ts';
import { secretary } from './words/secretary.ts';
import { settings } from './words/settings.ts';
import { speakers } from './words/speakers.ts';
import { tasks } from './words/tasks.ts';
import { template } from './words/template.ts';
import { textModules } from './words/textModules.ts';

/**
 * Every area of words; a key is `<area>.<word>`: `t('menu.quit')`. To add an area: its file in `words/` and a line here.
 * A word that is counted has the keys `x_one` and `x_other` (both languages) and is asked for as `t('x', { count })`.
 */
const areas = {
  assignments,
  attendance,
  completion,
  textModules,
  secretary,
  records,
  recordHistory,
  keys,
  capture,
  agenda,
  tasks,
  template,
  speakers,
  settings,
  palette,
  petitions,
  proposal,
  search,
  library,
  documentOptions,
  documents,
  issuing,
  conclusions,
  chair,
  chairChooser,
  chairPreview,
  checks,
  citations,
  commandLine,
  deadlineReasons,
  dialogs,
  domain,
  errors,
  menu,
  reasons,
  recordFaults,
  recordValues,
} as const;

type Areas = typeof areas;
type WordsOf<L extends 'vi' | 'en'> = { readonly [A in keyof Areas]: Areas[A][L] };

function wordsOf<L extends 'vi' | 'en'>(language: L): WordsOf<L> {
  return Object.fromEntries(Object.entries(areas).map(([name, area]) => [name, area[language]])) as WordsOf<L>;
}

export const resources = {
  vi: { translation: wordsOf('vi') },
  en: { translation: wordsOf('en') },
} as const;

/** The Vietnamese words: the shape that keys are typed by. */
export type Resources = (typeof resources)['vi'];
