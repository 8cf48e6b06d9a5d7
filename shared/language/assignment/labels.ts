import { drop } from './clauseFacts.ts';
import { namesAt } from './namesAt.ts';
import { personAt } from './personAt.ts';
import { phraseAt } from './phrases.ts';
import type { Step } from './scene.ts';
import { labels } from './vocabulary/cues.ts';

/**
 * "Chủ trì: A; phối hợp: B; thời hạn: …; nội dung: …", as tasks are listed.
 */
export const readLabel: Step = ({ words, names, facts }, at) => {
  const after = (label: keyof typeof labels): number => {
    const count = phraseAt(words, at, labels[label]);
    return count > 0 && /^ ?: ?$/.test(words.list[at + count]?.gap ?? '') ? at + count : 0;
  };
  const leadAt = after('lead');
  const named = leadAt > 0 ? namesAt(words, leadAt, names) : null;
  if (named) {
    facts.lead = named.mentions;
    facts.leadIs = 'told';
    facts.verb ??= 'chủ trì';
    drop(facts, at, named.end);
    return named.end;
  }
  const othersAt = after('coordinating');
  const others = othersAt > 0 ? namesAt(words, othersAt, names) : null;
  if (others) {
    facts.coordinating.push(...others.mentions);
    drop(facts, at, others.end);
    return others.end;
  }
  const directorAt = after('director');
  const director = directorAt > 0 ? personAt(words, directorAt, names) : null;
  if (director) {
    facts.director = director;
    drop(facts, at, director.end);
    return director.end;
  }
  // The deadline itself is read from the whole; a list of labels has it in a clause of its own.
  if (after('deadline') > 0) {
    drop(facts, at, facts.clause.end);
    return facts.clause.end;
  }
  const contentAt = after('content');
  if (contentAt === 0) return at;
  facts.contentFrom = contentAt;
  return contentAt;
};
