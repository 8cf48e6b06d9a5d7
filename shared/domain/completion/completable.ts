import type { Named, NameForm, PreparedNames } from '../../language/completion/nameIndex.ts';
import { initials, preparedNames } from '../../language/completion/nameIndex.ts';
import { givenName, postIn, withoutKind } from '../../language/completion/officialNames.ts';
import { fold } from '../../language/fold.ts';
import { type Person, personLabel } from '../person.ts';
import type { Site } from '../site.ts';
import type { Unit } from '../unit.ts';

/** What of a meeting can be completed while it is typed. */
export type Completable =
  | { readonly kind: 'person'; readonly person: Person; readonly number: number }
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** The province of a unit. */
  | { readonly kind: 'province'; readonly unit: Unit; readonly province: string }
  | { readonly kind: 'site'; readonly site: Site };

/** Names that begin with everyday words ("Các …", "Lãnh đạo …") are asked for from the third word on. */
const phraseNeeds = 2;
const asItIs = (name: string): NameForm => ({ spoken: name, written: name });

/** The names of a record are taken apart once, however often its map changes. */
const preparedOf = new WeakMap<object, PreparedNames>();

function once(record: object, prepare: () => PreparedNames): PreparedNames {
  const known = preparedOf.get(record);
  if (known) return known;
  const prepared = prepare();
  preparedOf.set(record, prepared);
  return prepared;
}

/** @param number on the roll, as the lists show it. */
export function namedPerson(person: Person, number: number): Named<Completable> {
  return { item: { kind: 'person', person, number }, names: once(person, () => namesOfPerson(person)), number };
}

/**
 * A person is written by name where the name is typed, and by post and name where initials, a number or the post are:
 * "Thứ trưởng Phan Tâm". Of a long title only the post is taken.
 */
function namesOfPerson(person: Person): PreparedNames {
  const { name, title } = person;
  const label = personLabel(person);
  if (name === null) {
    const whole = label === '' ? [] : [{ ...asItIs(label), needs: phraseNeeds }];
    return preparedNames({ whole, parts: [], codes: [], written: label });
  }
  const post = title === null ? null : (postIn(title) ?? (title.length <= 30 ? title : null));
  const written = post === null ? name : `${post} ${name}`;
  const given = givenName(name);
  const needs = post === null ? 1 : post.split(' ').length;
  const withPost = post === null ? [] : [written, `${post} ${given}`].map((spoken) => ({ spoken, written, needs }));
  const parts = given === name ? [] : [{ spoken: given, written }];
  return preparedNames({ whole: [asItIs(name), ...withPost], parts, codes: [initials(name)], written });
}

export function namedUnit(unit: Unit): Named<Completable> {
  return { item: { kind: 'unit', unit }, names: once(unit, () => namesOfUnit(unit)), number: null };
}

/**
 * A unit is written by its official name however it is asked for; a provincial one by the short name in which its
 * abbreviation is given ("Sở TT&TT Hà Giang"), where that is what is typed.
 */
function namesOfUnit({ name, abbreviation, aliases, isGroup, province }: Unit): PreparedNames {
  const needs = isGroup ? phraseNeeds : 1;
  const called = (spoken: string): NameForm => ({ spoken, written: name, needs });
  const apart = withoutKind(name);
  const isShortName = abbreviation?.includes(' ') ?? false;
  const ofPlace =
    apart && province !== null ? [`${apart.kind} ${province}`, `${apart.kind} ${initials(province)}`] : [];
  const short = apart && province === null ? [abbreviation ?? '', initials(apart.rest)] : [];
  // Some provinces are written in two ways, "Hoà Bình": that asks for the province, not for its unit.
  const others = aliases.filter((alias) => province === null || fold(alias) !== fold(province));
  const whole = [name, ...others, ...ofPlace, ...short.filter(Boolean).map((code) => `${apart?.kind} ${code}`)];
  const codes = [
    ...(abbreviation === null ? [] : [abbreviation]),
    ...aliases.filter((alias) => !alias.includes(' ')),
    ...(province === null ? [initials(name), ...(apart ? [initials(apart.rest)] : [])] : []),
  ];
  return preparedNames({
    whole: [...whole.map(called), ...(isShortName && abbreviation ? [asItIs(abbreviation)] : [])],
    parts: apart && province === null ? [called(apart.rest)] : [],
    codes: isGroup ? [] : codes,
    written: name,
  });
}

/** The province of a provincial unit, as a name of its own. */
export function namedProvince(unit: Unit, province: string): Named<Completable> {
  const names = preparedNames({
    whole: [asItIs(province)],
    parts: [],
    codes: [initials(province)],
    written: province,
  });
  return { item: { kind: 'province', unit, province }, names, number: null };
}

export function namedSite(site: Site): Named<Completable> {
  const names = once(site, () =>
    preparedNames({
      whole: [asItIs(site.name)],
      parts: [],
      codes: [initials(site.name)],
      written: site.name,
    }),
  );
  return { item: { kind: 'site', site }, names, number: null };
}
