import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { Speaker } from '../../domain/speech.ts';
import type { MeetingState } from '../../domain/state.ts';
import { speakerInText } from './people.ts';

function presenterOf({ presenterId, presenterUnitId, presenterText }: AgendaItem): Speaker {
  return { personId: presenterId, unitId: presenterUnitId, text: presenterText };
}

/** Who presents an item, as running text calls them; null while not known. */
export function presenterInText(state: MeetingState, item: AgendaItem): string | null {
  return speakerInText(state, presenterOf(item));
}

/**
 * `Báo cáo công tác tháng (Chánh Văn phòng Bùi Hoàng Phương)`: who presents it, unless its title names them.
 * @param remark what else is told of it in the brackets
 */
export function itemWithPresenter(state: MeetingState, item: AgendaItem, remark: string | null = null): string {
  const presenter = presenterInText(state, item);
  const person = state.person[item.presenterId ?? ''];
  const title = item.title.toLowerCase();
  const isNamed = [presenter, person?.name].some((one) => one && title.includes(one.toLowerCase()));
  const beside = [isNamed ? null : presenter, remark].filter(Boolean).join('; ');
  return beside ? `${item.title} (${beside})` : item.title;
}

/** Whether whoever speaks in an item is its presenter: the one it names, or somebody for the unit it names. */
export function isPresentedBy(state: MeetingState, item: AgendaItem, { personId, unitId, text }: Speaker): boolean {
  if (personId !== null && item.presenterId !== null) return personId === item.presenterId;
  const unitOf = (id: string | null) => (id === null ? null : (state.person[id]?.unitId ?? null));
  const ofSpeaker = unitId ?? unitOf(personId);
  const isSameUnit = ofSpeaker !== null && ofSpeaker === (item.presenterUnitId ?? unitOf(item.presenterId));
  return isSameUnit || (text !== null && text === item.presenterText);
}
