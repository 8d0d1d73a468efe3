import { activityKinds } from '@shared/domain/activity/kinds';
import { emptyValues, instantsOf, templateIn, withStart, withTemplate } from './form-values';

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
