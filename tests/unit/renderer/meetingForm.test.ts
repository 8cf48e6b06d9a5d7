import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calls } from '#shared/contract/calls.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import {
  type MeetingFields,
  periodOf,
  proposedTitle,
  readMeetingFields,
} from '../../../renderer/features/library/meetingForm.ts';

const fields: MeetingFields = {
  kind: 'monthly',
  month: 4,
  quarter: 2,
  year: '2022',
  name: 'Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
  date: '25/4/2022',
  session: 'morning',
  form: 'online',
  place: 'Hà Nội',
  chairName: 'Nguyễn Mạnh Hùng',
  chairTitle: 'Bộ trưởng',
  secretaryName: ' ',
  agenda: 'Khai mạc\n\n  Bưu chính \n',
};

const titleIn = (language: 'vi' | 'en', patch: Partial<MeetingFields>) => {
  const { key, ...parts } = proposedTitle({ ...fields, ...patch });
  return createTranslator(language).t(`library.record.${key}`, parts);
};

describe('the form of a new meeting', () => {
  it('proposes the official title, in Vietnamese whatever the window speaks', () => {
    expect(titleIn('vi', {})).toBe('Hội nghị Giao ban quản lý nhà nước tháng 4/2022');
    expect(titleIn('en', { kind: 'quarterly', quarter: 3, year: '2020' })).toBe(
      'Hội nghị Giao ban quản lý nhà nước Quý III/2020',
    );
  });

  it('takes the period from the day', () => {
    expect(periodOf(new Date(2022, 3, 25))).toEqual({ month: 4, quarter: 2, year: '2022' });
    expect(periodOf(new Date(2020, 11, 31))).toEqual({ month: 12, quarter: 4, year: '2020' });
  });

  it('makes what the call takes', () => {
    const read = readMeetingFields(fields);
    expect(read).toEqual({
      ok: true,
      value: {
        form: {
          kind: 'monthly',
          title: 'Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
          period: { type: 'month', month: 4, year: 2022 },
          date: '2022-04-25',
          session: 'morning',
          form: 'online',
          place: 'Hà Nội',
        },
        chairName: 'Nguyễn Mạnh Hùng',
        chairTitle: 'Bộ trưởng',
        secretaryName: null,
        agenda: ['Khai mạc', 'Bưu chính'],
      },
    });
    expect(read.ok && calls['library/create'].input.safeParse(read.value).success).toBe(true);
  });

  it('leaves a day that is not known open', () => {
    expect(readMeetingFields({ ...fields, date: ' ' })).toMatchObject({ ok: true, value: { form: { date: null } } });
  });

  it('tells all faults at once, by field', () => {
    expect(readMeetingFields({ ...fields, name: ' ', year: '22', date: '31/4/2022' })).toEqual({
      ok: false,
      error: { name: 'nameMissing', year: 'yearWrong', date: 'noSuchDay' },
    });
    expect(readMeetingFields({ ...fields, agenda: 'x'.repeat(501) })).toMatchObject({
      error: { agenda: 'agendaLong' },
    });
  });

  it('fills in the usual programme of the directory, whose titles tell the types of the items', () => {
    const file = resolve(import.meta.dirname, '../../../assets/directory/directory.json');
    const { agenda } = JSON.parse(readFileSync(file, 'utf8')) as { agenda: { title: string }[] };
    expect(createTranslator('vi').t('library.record.agenda').split('\n')).toEqual(agenda.map(({ title }) => title));
  });
});
