import { inOrder } from '../../lib/order.ts';
import { type Petition, petitionsOf } from '../petition.ts';
import { live } from '../records.ts';
import type { PetitionSummary, Statistic } from '../statistic.ts';
import { tasksOf } from '../task.ts';
import type { ChairSource } from './chairSource.ts';
import { isOverdue } from './chairTask.ts';
import { submittedConclusions } from './reviewContent.ts';

/** The conference in figures. A part of which nothing is known is null, or empty. */
export interface StatisticsContent {
  readonly name: 'statistics';
  /** Persons on the roll, and those of them who are there, late or represented. */
  readonly roll: Share | null;
  /** Connected places of the video conference, of those that are expected. */
  readonly sites: Share | null;
  /** Of those sent for review, how many are approved as they stand. */
  readonly conclusions: Share | null;
  readonly tasks: { readonly total: number; readonly withDeadline: number; readonly overdue: number } | null;
  /** Raised in this conference, and those of them that were answered or resolved. */
  readonly petitions: Share | null;
  /** The petitions of the period, as the office reported them. */
  readonly reportedPetitions: readonly Pick<PetitionSummary, 'periodText' | 'total' | 'channels'>[];
  /** The figures that were raised, as they were said. */
  readonly figures: readonly SpokenFigure[];
}

export interface Share {
  readonly count: number;
  readonly total: number;
}

export type SpokenFigure = Omit<Statistic, 'id' | 'agendaItemId' | 'order' | 'deletedAt'>;

const hereStates = ['present', 'late', 'delegated'];
const settledStates: readonly Petition['state'][] = ['answered', 'resolved'];

function share<T>(all: readonly T[], counts: (one: T) => boolean): Share | null {
  return all.length === 0 ? null : { count: all.filter(counts).length, total: all.length };
}

export function statisticsContent(state: ChairSource): StatisticsContent {
  const tasks = tasksOf(state);
  const conclusions = submittedConclusions(state, false);
  return {
    name: 'statistics',
    roll: share(Object.values(state.attendance), (one) => hereStates.includes(one.state)),
    sites: share(Object.values(state.site), (site) => site.state === 'connected'),
    conclusions: share(conclusions, (one) => one.state === 'approved'),
    tasks:
      tasks.length === 0
        ? null
        : {
            total: tasks.length,
            withDeadline: tasks.filter(({ deadline }) => deadline.kind !== 'none').length,
            overdue: tasks.filter((task) => isOverdue(state, task)).length,
          },
    petitions: share(petitionsOf(state), (petition) => settledStates.includes(petition.state)),
    reportedPetitions: Object.values(state.petitionSummary).map(({ periodText, total, channels }) => ({
      periodText,
      total,
      channels,
    })),
    figures: inOrder(live(state.statistic)).map(spokenFigure),
  };
}

function spokenFigure({
  id: _id,
  agendaItemId: _item,
  order: _order,
  deletedAt: _bin,
  ...figure
}: Statistic): SpokenFigure {
  return figure;
}
