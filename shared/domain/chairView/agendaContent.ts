import { type AgendaItem, agendaOf, currentAgendaItem, nextAgendaItem } from '../agendaItem.ts';
import { type Clock, clockOf } from '../clock.ts';
import { speakerLabel } from '../speech.ts';
import type { ChairSource } from './chairSource.ts';

/** The item that is dealt with, for the head of the screen. */
export interface ChairItem {
  readonly position: number;
  readonly total: number;
  readonly title: string;
  readonly clock: Clock;
  readonly plannedMs: number | null;
}

/** The current item, large. */
export interface ItemContent {
  readonly name: 'item';
  readonly presenter: string | null;
  readonly next: { readonly position: number; readonly title: string } | null;
}

/** The programme, and how far it has come. */
export interface AgendaContent {
  readonly name: 'agenda';
  readonly items: readonly AgendaLine[];
}

export interface AgendaLine {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly presenter: string | null;
  readonly state: AgendaItem['state'];
  readonly clock: Clock;
  readonly plannedMs: number | null;
}

function plannedMs({ plannedMinutes }: AgendaItem): number | null {
  return plannedMinutes === null ? null : plannedMinutes * 60_000;
}

function presenter(state: ChairSource, item: AgendaItem): string | null {
  const { presenterId: personId, presenterUnitId: unitId, presenterText: text } = item;
  return speakerLabel(state, { personId, unitId, text });
}

export function chairItem(state: ChairSource): ChairItem | null {
  const current = currentAgendaItem(state);
  if (!current) return null;
  const agenda = agendaOf(state);
  return {
    position: agenda.indexOf(current) + 1,
    total: agenda.length,
    title: current.title,
    clock: clockOf(current.spans),
    plannedMs: plannedMs(current),
  };
}

export function itemContent(state: ChairSource): ItemContent {
  const current = currentAgendaItem(state);
  const next = nextAgendaItem(state);
  return {
    name: 'item',
    presenter: current ? presenter(state, current) : null,
    next: next ? { position: agendaOf(state).indexOf(next) + 1, title: next.title } : null,
  };
}

export function agendaContent(state: ChairSource): AgendaContent {
  const items = agendaOf(state).map((item, index) => ({
    id: item.id,
    position: index + 1,
    title: item.title,
    presenter: presenter(state, item),
    state: item.state,
    clock: clockOf(item.spans),
    plannedMs: plannedMs(item),
  }));
  return { name: 'agenda', items };
}
