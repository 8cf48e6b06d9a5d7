import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import block from './Block.module.css';
import { Block } from './Block.tsx';
import styles from './ConclusionBlock.module.css';
import { ComparedText, ConclusionText } from './ConclusionText.tsx';
import { StateLine } from './StateLine.tsx';
import { TaskFacts } from './TaskFacts.tsx';

interface ConclusionBlockProps {
  readonly conclusion: ChairConclusion;
  readonly isFocused?: boolean;
  /** Makes it the one that the buttons act on; null when it is decided. */
  readonly onChoose?: ((id: string) => void) | null;
  readonly t: ChairTranslate;
}

/** A conclusion as it will stand in the notice, with who is to do what by when, and how it stands. */
export function ConclusionBlock({ conclusion, isFocused = false, onChoose = null, t }: ConclusionBlockProps) {
  const { id, number, words, spoken, tasks } = conclusion;
  const text = words.map((piece) => piece.text).join('');
  const [only] = tasks;
  const isSaidAlready = tasks.length === 1 && only !== undefined && isSameText(only.text, text);
  return (
    <Block id={id} number={t('number', { number })} isFramed={isFocused}>
      {onChoose ? (
        <button
          type="button"
          className={styles.choose}
          aria-label={t('choose', { number })}
          aria-pressed={isFocused}
          onClick={() => onChoose(id)}
        />
      ) : null}
      {spoken ? <ComparedText spoken={spoken} words={words} t={t} /> : <ConclusionText words={words} />}
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
        <p className={block.facts} data-lines="kept">
          <StateLine conclusion={conclusion} t={t} />
        </p>
      )}
    </Block>
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
