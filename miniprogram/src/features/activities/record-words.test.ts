import { recordStanding } from './record-words';
import { at } from './test-support';

const record = {
  chair: '演示·赵磊',
  recorder: '',
  agenda: [],
  summary: '',
  vote: '',
  decisions: [],
  attachments: [],
  headCount: null,
  writtenBy: 'zhao-lei',
  writtenAt: 1,
  handedInAt: null,
};
const handedIn = { ...record, handedInAt: at('2022-11-18', '16:00') };

describe('where a record stands', () => {
  it.each([
    [null, ['记录还没有填写'], '未填写'],
    [record, ['记录人未填写', '主要内容未填写'], '还缺2项'],
    [record, [], '已填写，可以提交'],
    [handedIn, [], '已提交 11月18日'],
    [handedIn, ['记录人未填写'], '已提交 11月18日，还缺1项'],
  ])('case %#', (given, missing, words) => {
    expect(recordStanding(given, missing).words).toBe(words);
  });
});
