import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { Speaker, Speech } from '../../domain/speech.ts';
import type { MeetingState } from '../../domain/state.ts';
import { inOrder } from '../../lib/order.ts';
import { remembered } from '../../lib/remembered.ts';
import { isChair, speakerInText } from './people.ts';
import { isCalledAlike } from './sameSpeaker.ts';

/** Who presents an item by the programme; null where it names nobody. */
export function plannedPresenter({ presenterId, presenterUnitId, presenterText }: AgendaItem): Speaker | null {
  const isNamed = (presenterId ?? presenterUnitId ?? presenterText) !== null;
  return isNamed ? { personId: presenterId, unitId: presenterUnitId, text: presenterText } : null;
}

/** Who presents an item by the programme, as running text calls them; null where it names nobody. */
export function presenterInText(state: MeetingState, item: AgendaItem): string | null {
  const presenter = plannedPresenter(item);
  return presenter && speakerInText(state, presenter);
}

/** Items in which delegates have the floor: whoever speaks in them presents nothing. */
const openFloor: readonly AgendaItem['type'][] = ['discussion', 'petitions'];
/** Items of remarks, which the chair may make as anybody else; in all others the chair calls up who presents. */
export const remarks: readonly AgendaItem['type'][] = ['opening', 'directingRemarks', 'conclusions', 'closing'];

/** Who spoke in each item, in order. */
const speakersByItem = remembered((speeches: Readonly<Record<string, Speech>>) => {
  const speakers = new Map<string, Speaker[]>();
  for (const { agendaItemId, speaker } of inOrder(Object.values(speeches))) {
    if (agendaItemId === null) continue;
    const others = speakers.get(agendaItemId);
    if (others) others.push(speaker);
    else speakers.set(agendaItemId, [speaker]);
  }
  return speakers;
});

/**
 * Who presented an item: the one its programme names, else the first who spoke in it, unless the floor was open to all.
 * Null where the record does not tell.
 */
export function presenterOf(state: MeetingState, item: AgendaItem): Speaker | null {
  const named = plannedPresenter(item);
  if (named || openFloor.includes(item.type)) return named;
  const speakers = speakersByItem(state.speech).get(item.id) ?? [];
  const first = remarks.includes(item.type) ? speakers[0] : speakers.find((speaker) => !isChair(state, speaker));
  return first ?? null;
}

/** Who but the chair presented any of `items`, as running text calls them, each once. */
export function presentersBesidesChair(state: MeetingState, items: readonly AgendaItem[]): string[] {
  const presenters = items.flatMap((item) => presenterOf(state, item) ?? []);
  const others = presenters.filter((presenter) => !isChair(state, presenter));
  return [...new Set(others.flatMap((presenter) => speakerInText(state, presenter) ?? []))];
}

/** Whether somebody is known to have presented the item who is not the chair. */
export function isPresentedByOther(state: MeetingState, item: AgendaItem): boolean {
  return presentersBesidesChair(state, [item]).length > 0;
}

/**
 * `Báo cáo công tác tháng (Chánh Văn phòng Bùi Hoàng Phương)`: who presents it, unless its title names them.
 * @param remark what else is told of it in the brackets
 */
export function itemWithPresenter(
  state: MeetingState,
  item: AgendaItem,
  presenter: Speaker | null,
  remark: string | null = null,
): string {
  const called = presenter && speakerInText(state, presenter);
  const person = state.person[presenter?.personId ?? ''];
  const title = item.title.toLowerCase();
  const isNamed = [called, person?.name].some((one) => one && title.includes(one.toLowerCase()));
  const beside = [isNamed ? null : called, remark].filter(Boolean).join('; ');
  return beside ? `${item.title} (${beside})` : item.title;
}

/** Whether whoever speaks in an item is its presenter, however the one and the other are recorded. */
export function isPresentedBy(state: MeetingState, item: AgendaItem, speaker: Speaker): boolean {
  const presenter = presenterOf(state, item);
  return presenter !== null && isCalledAlike(state, presenter, speaker);
}
