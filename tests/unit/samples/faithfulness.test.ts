import { describe, expect, test } from 'vitest';
import { agendaOf } from '#shared/domain/agendaItem.ts';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { placedRecords } from '#shared/domain/placement.ts';
import { tasksOf } from '#shared/domain/task.ts';
import { inOrder } from '#shared/lib/order.ts';
import { type SourcePerson, sampleState, samples, sourceOf } from './samples.ts';

/** Field by field: each value of the public record is at the place in the sample that means the same. */
describe.each(samples)('$name', (sample) => {
  const source = sourceOf(sample);
  const state = sampleState(sample);
  const meeting = meetingOf(state);
  const idOfPerson = (name: string | null) =>
    name === null ? null : Object.values(state.person).find((person) => person.name === name)?.id;
  const [reportItem] = agendaOf(state);
  const chairItem = agendaOf(state).at(-1);
  const chairSpeech = Object.values(state.speech).find(({ speaker }) => speaker.personId === meeting.chairId);

  test('the meeting and where its record was published', () => {
    const { id, title, shortTitle, period, date, place, room, format, formatText, ...of } = source.meeting;
    const { published, author = null, sourceName = null, republishedBy = null, images } = source.article;
    expect(meeting).toMatchObject({
      ...{ id, title, shortTitle, period, date, place, room, formText: formatText },
      ...{ form: format, siteCount: of.sitesCount, sitesText: of.sitesText },
      ...{ audienceText: of.audienceText, organiser: of.organiser, session: 'morning', secretaryId: null },
      publication: { record: source.record, published, author, sourceName, republishedBy, images },
    });
  });

  test('people, and who of them is known to have been there', () => {
    const roster: readonly SourcePerson[] = [...source.attendees, ...(source.mentionedNotListedAsPresent ?? [])];
    const people = inOrder(Object.values(state.person));
    expect(people).toHaveLength(roster.length);
    people.forEach((person, index) => {
      const { name, title, unitText, count = null, note = null, present } = roster[index] ?? source.chair;
      expect(person).toMatchObject({ name, title, unitText, count, note });
      expect(state.attendance[person.id]?.state).toBe(present ? 'present' : undefined);
    });
    expect(state.person[meeting.chairId ?? '']).toMatchObject({ name: source.chair.name, role: 'chair' });
  });

  test('the agenda with its presenters', () => {
    expect(agendaOf(state).map(({ title }) => title)).toEqual(source.agenda.map(({ title }) => title));
    agendaOf(state).forEach((item, index) => {
      const { presenter, sectors = [] } = source.agenda[index] ?? { presenter: '' };
      const unit = state.unit[item.presenterUnitId ?? ''];
      const person = state.person[item.presenterId ?? ''];
      expect([item.presenterText, unit?.name, unit?.abbreviation, person?.name]).toContain(presenter);
      expect(item.sectorIds).toEqual(sectors);
      expect(item).toMatchObject({ state: 'done', spans: [] });
    });
  });

  test('what was said, by whom, and under which sector', () => {
    const spoken = inOrder(Object.values(state.speech)).map((speech) => ({
      who: state.person[speech.speaker.personId ?? '']?.name ?? state.unit[speech.speaker.unitId ?? '']?.name,
      points: inOrder(Object.values(state.point))
        .filter((point) => point.speechId === speech.id && point.sectorId === null)
        .map(({ text }) => text),
    }));
    for (const { speaker, unit, points } of source.speeches) {
      const named = Object.values(state.unit).find(
        ({ name, abbreviation }) => unit && [name, abbreviation].includes(unit),
      );
      const speech = spoken.find(({ who }) => who === (speaker ?? named?.name));
      expect(speech?.points).toEqual(points.map((text) => text.replace(' (xem petitionStatistics)', '')));
    }
    const results = inOrder(Object.values(state.point)).filter(({ sectorId }) => sectorId !== null);
    expect(results.map(({ text, sectorId, source: { line } }) => [sectorId, line, text])).toEqual(
      source.sectorReports.flatMap(({ sector, line, results: texts }) => texts.map((text) => [sector, line, text])),
    );
    for (const { sector, label } of source.sectorReports) expect(state.sector[sector]?.label).toBe(label);
  });

  test('the conclusions, as drafts of the chair', () => {
    expect(conclusionsOf(state)).toHaveLength(source.conclusions.length);
    conclusionsOf(state).forEach((conclusion, index) => {
      const { text, line } = source.conclusions[index] ?? { text: '', line: 0 };
      expect(conclusion).toMatchObject({
        spokenText: text,
        editedText: null,
        concludedById: meeting.chairId,
        state: 'draft',
        verdict: null,
        agendaItemId: chairItem?.id,
        speechId: chairSpeech?.id,
        source: { line, inferred: [] },
      });
    });
  });

  test('the tasks, each field', () => {
    const conclusionIds = conclusionsOf(state).map(({ id }) => id);
    expect(tasksOf(state)).toHaveLength(source.tasks.length);
    tasksOf(state).forEach((task, index) => {
      const of = source.tasks[index];
      if (!of) throw new Error(`No source of ${task.id}`);
      const hasLead = of.lead.text !== null || of.lead.unitIds.length > 0;
      const concluded = source.conclusions.flatMap(({ taskIds }, place) => (taskIds.includes(of.id) ? [place] : []));
      expect(task).toMatchObject({
        id: of.id.toLowerCase(),
        text: of.text,
        kind: of.kind,
        lead: hasLead ? of.lead : null,
        coordinating: of.coordinating,
        assignedById: idOfPerson(of.assignedBy),
        directorId: idOfPerson(of.supervisingLeader),
        deadline: {
          phrase: of.deadlinePhrase,
          kind: of.resolved.start ? 'range' : of.resolved.kind,
          due: of.resolved.due,
          start: of.resolved.start ?? null,
          event: null,
        },
        sectorId: of.sector,
        verb: of.verb,
        state: of.status === null ? null : 'notStarted',
        note: of.note ?? null,
        conclusionIds: concluded.map((place) => conclusionIds[place]),
        agendaItemId: concluded.length > 0 ? chairItem?.id : reportItem?.id,
        source: { line: of.sourceLine, inferred: of.inferred },
      });
    });
  });

  test('the figures, as printed', () => {
    const statistics = inOrder(Object.values(state.statistic));
    expect(statistics).toHaveLength(source.statistics.length);
    statistics.forEach((statistic, index) => {
      const of = source.statistics[index];
      if (!of) throw new Error(`No source of ${statistic.id}`);
      expect(statistic).toMatchObject({
        label: of.label,
        figure: { value: of.value, printed: of.text ?? null },
        unit: of.unit ?? null,
        qualifier: of.op ?? null,
        isApproximate: of.approx ?? false,
        outOf: of.of ?? null,
        rate: of.rate === undefined ? null : { value: of.rate, printed: of.rateText ?? null },
        change:
          of.change === undefined
            ? null
            : {
                value: of.change,
                unit: of.changeUnit ?? null,
                ratePercent: of.changeRate ?? null,
                since: of.changeBase ?? null,
              },
        previous: of.previous
          ? { period: of.previous.period, figure: { value: of.previous.value, printed: of.previous.text ?? null } }
          : null,
        target: of.target === undefined ? null : { value: of.target, printed: of.targetText ?? null },
        history: (of.history ?? []).map(({ year, value, approx = false }) => ({ year, value, isApproximate: approx })),
      });
    });
  });

  test('the petitions by the number', () => {
    const summaries = Object.values(state.petitionSummary);
    const of = source.petitionStatistics;
    if (!of) return expect(summaries).toEqual([]);
    const blank = { received: null, resolved: null, pending: null, answered: null, rate: null, publishedOn: null };
    expect(summaries).toMatchObject([
      { periodText: of.period, total: of.total, printedFigures: of.textNumbers, agendaItemId: reportItem?.id },
    ]);
    expect(
      summaries[0]?.channels.map(({ channel, ratePercent: rate, ...counts }) => [channel, { ...counts, rate }]),
    ).toEqual([
      ['citizens', { ...blank, ...of.fromCitizens }],
      ['departmentToUnit', { ...blank, ...of.fromDepartmentsToUnits }],
      ['departmentToConference', { ...blank, ...of.fromDepartmentsToConference }],
    ]);
  });

  test('the citations', () => {
    const citations = inOrder(Object.values(state.citation));
    expect(
      citations.map(({ key, type, issuedOn, effectiveOn, issuer, relation, note }) => ({
        key,
        type,
        issued: issuedOn,
        effective: effectiveOn,
        issuer,
        relation,
        note,
      })),
    ).toEqual(
      source.citations.map((citation) => ({
        type: null,
        issued: null,
        effective: null,
        issuer: null,
        relation: null,
        note: null,
        ...citation,
      })),
    );
  });

  test('what does not add up is kept', () => {
    expect(meeting.publication?.anomalies).toEqual(source.anomalies);
  });

  test('no time is invented', () => {
    expect(meeting).toMatchObject({ state: 'ended', spans: [] });
    expect([...placedRecords(state)].every(({ at }) => at === null)).toBe(true);
    expect(Object.values(state.speech).every(({ spans }) => spans.length === 0)).toBe(true);
  });
});
