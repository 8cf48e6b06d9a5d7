import { newTask } from '#shared/domain/task.ts';
import { taskSummary } from '#shared/domain/taskSummary.ts';
import { unsourced } from '#shared/domain/values.ts';
import { deadlineReason } from '#shared/i18n/deadlineReason.ts';
import { type MetaPart, taskMeta } from '#shared/i18n/taskMeta.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { focusBox } from '../../store/captureBox.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import type { OfferedTask, Proposal } from '../../store/proposalStore.ts';
import { useWords } from '../../store/translation.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Key } from '../../ui/Key.tsx';
import styles from './ProposalLine.module.css';
import { dropDeadline, takeProposal } from './proposal.ts';

/** What was read out of the line that was just recorded, under the box; nothing of it is recorded without a key. */
export function ProposalLine({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords();
  const { tasks } = proposal;
  const [only, ...others] = tasks;
  if (!only) return null;
  const hasDay = tasks.some(({ task }) => task.deadline?.due);
  const keys = (
    <>
      <Choice name="Tab" does={t('proposal.keys.take')} onChoose={() => void takeProposal()} />
      {hasDay && <Choice name="Delete" does={t('proposal.keys.dropDeadline')} onChoose={dropDeadline} />}
      <span>
        <Key name="F4" /> {t('proposal.keys.form')}
      </span>
      <span>
        <Key name="Esc" /> {t('proposal.keys.leave')}
      </span>
    </>
  );
  if (others.length > 0) {
    // Each of them has to be read before it is taken: they flow over both lines, and the reasons stand in the form.
    return (
      <section className={styles.several} aria-label={t('proposal.label')}>
        <Chip tone="accent">{t('proposal.several', { total: tasks.length })}</Chip>
        <span className={styles.keys}>{keys}</span>
        {tasks.map((offered, index) => (
          <OfferedLine key={offered.task.text} offered={offered} number={index + 1} />
        ))}
      </section>
    );
  }
  return (
    <section className={styles.proposal} aria-label={t('proposal.label')}>
      <div className={styles.tasks}>
        <Chip tone="accent">{t('proposal.one')}</Chip>
        <OfferedLine offered={only} number={null} />
      </div>
      <div className={styles.foot}>
        {keys}
        <span className={styles.why}>{only.reason && deadlineReason(t, only.reason)}</span>
      </div>
    </section>
  );
}

function OfferedLine({ offered, number }: { readonly offered: OfferedTask; readonly number: number | null }) {
  const t = useWords();
  const unit = useMeeting((state) => state.unit);
  const person = useMeeting((state) => state.person);
  const { task, doubts, newDirector } = offered;
  const summary = taskSummary({ unit, person }, { ...newTask, ...task, source: unsourced });
  const missing = (key: string, text: string): MetaPart => ({ key, text, tone: 'missing' });
  const newName = newDirector && t('proposal.newDirector', { name: `${newDirector.title} ${newDirector.name}` });
  // Who is put on the roster is no doubt any more.
  const shownDoubts = doubts.filter(({ code }) => !(newDirector && code === 'personUnknown'));
  const due = task.deadline?.due;
  // Among others there is room for the day alone.
  const facts = taskMeta(t, summary).map((part) =>
    number !== null && part.key === 'deadline' && due ? { ...part, text: dayText(due) } : part,
  );
  // What must be seen comes first: a long list of units gives way.
  const urgent = facts.filter(({ key }) => key !== 'coordinating');
  const parts: MetaPart[] = [
    ...urgent,
    ...(newName ? [{ key: 'newDirector', label: t('tasks.director'), text: newName, tone: 'fact' } as const] : []),
    ...(summary.lead === null && shownDoubts.length === 0 ? [missing('noLead', t('proposal.noLead'))] : []),
    ...facts.filter(({ key }) => key === 'coordinating'),
    ...shownDoubts.map(({ code, params }) => missing(code + params.text, t(`assignments.doubt.${code}`, params))),
  ];
  return (
    <span className={styles.task}>
      {number !== null && <b>{t('proposal.number', { number })}</b>}
      {parts.map(({ key, label, text, tone }) => (
        <span key={key} className={styles.part} data-part={key} data-tone={tone} title={text}>
          {label && `${label} `}
          <b>{text}</b>
        </span>
      ))}
    </span>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly does: string;
  readonly onChoose: () => void;
}

function Choice({ name, does, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      onClick={() => {
        onChoose();
        focusBox();
      }}
    >
      <Key name={name} /> {does}
    </button>
  );
}
