import { fold } from '../fold.ts';
import { addName, type NameTree, nameTree } from './nameTree.ts';
import { type Phrases, phrases } from './phrases.ts';
import { type KnownUnit, unitForms } from './unitForms.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** A deputy or the chair: one who may direct a task. */
  readonly isLeader: boolean;
}

/** Who may be named in a sentence, made ready to be found in running text. */
export interface KnownNames {
  readonly units: NameTree;
  readonly people: NameTree;
  readonly unitById: ReadonlyMap<string, KnownUnit>;
  readonly personById: ReadonlyMap<string, KnownPerson>;
  /** The folded given names (the last word or the last two), with whose they are. */
  readonly givenNames: ReadonlyMap<string, readonly KnownPerson[]>;
  /** The body that the units belong to: behind a unit's name it is no part of it. */
  readonly agency: Agency;
  /** The group of all provincial departments; null when the meeting has none. */
  readonly provincialGroup: KnownUnit | null;
}

export interface Agency {
  /** "Bộ", "Bộ TT&TT", "Bộ Thông tin và Truyền thông". */
  readonly names: Phrases;
  /** The same without its first word, for a unit's name that ends with it: "Văn phòng Bộ". */
  readonly rests: Phrases;
}

/**
 * Makes names ready; that is done once for a roster, reading at each sentence.
 */
export function knownNames(
  units: readonly KnownUnit[],
  people: readonly KnownPerson[],
  agencyName: string | null,
): KnownNames {
  const unitTree = nameTree();
  for (const unit of units) {
    for (const { letters, rank } of unitForms(unit)) {
      addName(unitTree, letters, unit.id, { rank, hasBeginnings: !unit.isGroup });
    }
  }
  const personTree = nameTree();
  const givenNames = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const letters = nameLetters(person.name);
    addName(personTree, letters, person.id, { rank: 0, hasBeginnings: false });
    for (const given of new Set([letters.slice(-1).join(' '), letters.slice(-2).join(' ')])) {
      givenNames.set(given, [...(givenNames.get(given) ?? []), person]);
    }
  }
  const provincial = units.find(({ name, isGroup }) => isGroup && /^các sở\s/i.test(name));
  return {
    units: unitTree,
    people: personTree,
    unitById: new Map(units.map((unit) => [unit.id, unit])),
    personById: new Map(people.map((person) => [person.id, person])),
    givenNames,
    agency: agencyOf(agencyName),
    provincialGroup: provincial ?? null,
  };
}

function agencyOf(name: string | null): Agency {
  const [kind, ...words] = (name ?? '').split(' ').filter(Boolean);
  if (kind === undefined) return { names: phrases(), rests: phrases() };
  const rest = words.join(' ');
  const initials = words.filter((word) => fold(word) !== 'va').map((word) => word.charAt(0));
  const rests = [rest, initials.join('')].filter(Boolean);
  return { names: phrases(kind, ...rests.map((one) => `${kind} ${one}`)), rests: phrases(...rests) };
}

export function nameLetters(name: string): readonly string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
