import {
  namesIn,
  type PlannedTopic,
  plainStudy,
  readStudy,
  studyOf,
  withTopicTaken,
} from './study-values';

const topic: PlannedTopic = {
  id: 't1',
  quarter: 3,
  order: 1,
  title: '党史',
  mode: 'expert_lecture',
  materials: [{ title: '《决议》', link: null }],
  speakers: ['演示·马勇', '演示·冯宁'],
  state: 'planned',
  sessions: [],
  entries: 0,
};

describe('the study part of the form', () => {
  it('a topic fills in what is empty, and what was written stays', () => {
    const taken = withTopicTaken(plainStudy, topic);
    expect(taken).toMatchObject({
      mode: 'expert_lecture',
      topicId: 't1',
      materials: [{ title: '《决议》', link: '' }],
      speakers: '演示·马勇、演示·冯宁',
    });
    expect(withTopicTaken({ ...plainStudy, speakers: '演示·胡晨' }, topic).speakers).toBe(
      '演示·胡晨',
    );
    expect(withTopicTaken(taken, undefined).topicId).toBeNull();
  });

  it('a topic that is no session leaves the mode as it was', () => {
    expect(withTopicTaken(plainStudy, { ...topic, mode: 'self_study' }).mode).toBe('collective');
  });

  it('is read as the contract takes it, and comes back the same', () => {
    const read = readStudy(withTopicTaken(plainStudy, topic));
    expect(read).toEqual({
      ok: true,
      details: {
        mode: 'expert_lecture',
        topicId: 't1',
        materials: [{ title: '《决议》', link: null }],
        keynoteSpeakers: ['演示·马勇', '演示·冯宁'],
      },
    });
    expect(read.ok && studyOf(read.details)).toEqual(withTopicTaken(plainStudy, topic));
  });

  it('rows left empty are dropped; an address without https or without a title is told', () => {
    const rows = (title: string, link: string) => ({
      ...plainStudy,
      materials: [{ key: '0', title, link }],
    });
    expect(readStudy(rows(' ', ''))).toMatchObject({ details: { materials: [] } });
    expect(readStudy(rows('《决议》', 'http://example.test'))).toEqual({
      ok: false,
      error: '网址应以 https:// 开头',
    });
    expect(readStudy(rows('', 'https://example.test'))).toMatchObject({ ok: false });
  });

  it('names are told apart by what people put between them', () => {
    expect(namesIn('演示·甲、演示·乙，演示·丙 演示·丁、')).toHaveLength(4);
  });
});
