import { activityKinds } from '@shared/domain/activity/kinds';
import { instantOf } from '@shared/domain/time';
import {
  emptyValues,
  instantsOf,
  templateIn,
  withKind,
  withLast,
  withStart,
  withTemplate,
} from './form-values';

const empty = emptyValues('theme_party_day');
const [study, site] = activityKinds.theme_party_day.templates;

describe('the form of an activity', () => {
  it('reads its times in Asia/Shanghai, whatever the zone of the machine', () => {
    const values = { ...empty, date: '2022-11-18', start: '14:00', end: '15:30' };
    expect(instantsOf(values)).toEqual({
      startsAt: Date.UTC(2022, 10, 18, 6, 0),
      endsAt: Date.UTC(2022, 10, 18, 7, 30),
    });
  });

  it('has no instants before day and hours are chosen', () => {
    expect(instantsOf(empty)).toEqual({ startsAt: undefined, endsAt: undefined });
  });

  it('the start brings the end with it, and a later start keeps the length', () => {
    const first = withStart(empty, '14:00');
    expect(first.end).toBe('15:30');
    expect(withStart({ ...first, end: '16:00' }, '09:00').end).toBe('11:00');
  });

  it('an end that would fall on the next day stays on this one', () => {
    expect(withStart(empty, '23:10').end).toBe('23:59');
  });
});

describe('a template', () => {
  it('fills theme and length', () => {
    if (!study || !site) throw new Error('the kind has templates');
    const chosen = withTemplate({ ...empty, start: '14:00' }, site);
    expect(chosen).toMatchObject({ theme: site.theme, end: '16:30' });
    expect(withStart(withTemplate(empty, site), '14:00').end).toBe('16:30');
    expect(templateIn(chosen)).toBe(site);
    expect(withTemplate(chosen, study)).toMatchObject({ theme: study.theme, end: '15:30' });
  });

  it('never writes over the organiser’s own words', () => {
    if (!study) throw new Error('the kind has templates');
    const own = { ...empty, theme: '自己的主题', place: '一楼会议室' };
    expect(withTemplate(own, study)).toMatchObject({ theme: '自己的主题', place: '一楼会议室' });
  });
});

describe('another kind', () => {
  const values = { ...empty, start: '14:00', end: '15:30', chosen: ['zhang-min'] };

  it('takes the length of its own, and a template’s words with it away', () => {
    const before = { ...values, theme: study?.theme ?? '' };
    expect(withKind(before, 'training')).toMatchObject({ theme: '', end: '17:00' });
    expect(withKind({ ...values, theme: '自己的主题' }, 'training').theme).toBe('自己的主题');
  });

  it('keeps chosen people only where people are chosen', () => {
    expect(withKind(values, 'training').chosen).toEqual(['zhang-min']);
    expect(withKind(values, 'party_lecture').chosen).toEqual([]);
  });
});

describe('as last time', () => {
  const at = (time: string) => instantOf('2022-10-14', time) ?? Number.NaN;
  const last = {
    id: 'a1',
    kind: 'theme_party_day' as const,
    unitId: 'branch-3',
    unitName: '第三支部',
    theme: '学条例 强支部',
    place: '综合楼三楼会议室',
    startsAt: at('14:30'),
    endsAt: at('16:00'),
    checkIn: { opensAt: at('14:00'), lateAfter: at('14:45'), closesAt: at('16:00') },
    serves: [{ commitmentId: '4.1', title: '各支部主题党日', item: 4, itemTitle: '' }],
    state: { name: 'draft' as const },
    details: { site: '展览馆' },
    series: null,
    jointId: null,
    postponed: [],
    study: null,
    programmeId: null,
  };

  it('brings words, hours and lateness; the day stays the organiser’s', () => {
    expect(withLast({ ...empty, date: '2022-11-18' }, last, 2022)).toMatchObject({
      theme: '学条例 强支部',
      place: '综合楼三楼会议室',
      date: '2022-11-18',
      start: '14:30',
      end: '16:00',
      details: { site: '展览馆' },
      lateAfterMinutes: 15,
      commitmentIds: ['4.1'],
    });
  });

  it('commitments of another year’s plan are not carried over', () => {
    expect(withLast(empty, last, 2023).commitmentIds).toBeUndefined();
  });
});
