import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import styles from './ConclusionBlock.module.css';
import { joinMarks } from './joinMarks.ts';
import { StateLine } from './StateLine.tsx';
import { TaskFacts } from './TaskFacts.tsx';

interface ConclusionBlockProps {
  readonly conclusion: ChairConclusion;
  readonly isShown: boolean;
  readonly isFocused: boolean;
  /** Pixels of it that were on the pages before; its number goes with what is left. */
  readonly skipped: number;
  /** Makes it the one that the buttons act on; null when it is decided. */
  readonly onChoose: ((id: string) => void) | null;
  readonly t: ChairTranslate;
}

/** A conclusion as it will stand in the notice, with who is to do what by when, and how it stands. */
export function ConclusionBlock({ conclusion, isShown, isFocused, skipped, onChoose, t }: ConclusionBlockProps) {
  const { id, number, words, tasks } = conclusion;
  const text = words.map((piece) => piece.text).join('');
  const [only] = tasks;
  const isSaidAlready = tasks.length === 1 && only !== undefined && isSameText(only.text, text);
  return (
    <li className={styles.block} data-block={id} data-shown={isShown} data-focused={isFocused}>
      {onChoose ? (
        <button
          type="button"
          className={styles.choose}
          aria-label={t('choose', { number })}
          aria-pressed={isFocused}
          onClick={() => onChoose(id)}
        />
      ) : null}
      <span className={styles.number} data-continued={skipped > 0} style={{ top: skipped }}>
        {t('number', { number })}
      </span>
      <div>
        <p className={styles.text} data-lines lang="vi">
          {joinMarks(words).map(({ text: piece, isChanged }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
            isChanged ? <mark key={index}>{piece}</mark> : piece,
          )}
        </p>
        {isSaidAlready
          ? null
          : tasks.map((task, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the view sends tasks without ids
              <div key={index} className={styles.task}>
                <p className={styles.taskText} data-lines lang="vi">
                  {task.text}
                </p>
                <TaskFacts task={task} t={t} />
              </div>
            ))}
        {isSaidAlready ? (
          <TaskFacts task={only} t={t}>
            <StateLine conclusion={conclusion} t={t} />
          </TaskFacts>
        ) : (
          <p className={styles.facts} data-lines="kept">
            <StateLine conclusion={conclusion} t={t} />
          </p>
        )}
      </div>
    </li>
  );
}

/** A task that only repeats the conclusion is not shown twice. */
function isSameText(left: string, right: string): boolean {
  const plain = (text: string): string =>
    text
      .trim()
      .replace(/[.;\s]+$/, '')
      .replace(/\s+/g, ' ');
  return plain(left) === plain(right);
}
