import ts from 'typescript';
import { type Finder, findAll, foundIn, sources } from './source';

/** Words the interface avoids, each with the reason or the word to use. */
const AVOIDED: Readonly<Record<string, string>> = {
  积分: 'no points',
  排名: 'no ranking of persons or branches',
  排行榜: 'no ranking of persons or branches',
  打卡: 'say 签到',
  在线时长: 'no time online is measured',
  落后通报: 'nobody is shown as behind',
  评分: 'nobody is scored',
  忠诚度: 'nobody is scored',
  代签: 'say 代为登记',
  爽约: 'say 未到',
  黑名单: 'nobody is listed',
  志愿证明: 'say 志愿服务记录: the bureau stamps a certificate, not the product',
  已送达: 'say 已发送: whether a message arrived is not known',
};

/** Places where a word must stand, each with its reason. */
const LAWFUL: ReadonlyArray<{ path: string; word: string; reason: string }> = [];

const shownText = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)
    ? node.text
    : undefined;

const avoidedWord: Finder = (node) => {
  const text = shownText(node) ?? '';
  return Object.keys(AVOIDED).find((word) => text.includes(word));
};

describe('words the interface avoids', () => {
  it.each([
    ["const t = '本月积分';", '积分'],
    [['const t = `$', '{n} 次打卡`;'].join(''), '打卡'],
    ['const t = <Text>支部排名</Text>;', '排名'],
    ['const t = <Cell label="已送达" />;', '已送达'],
  ])('finds them in %s', (code, word) => {
    expect(foundIn(code, avoidedWord)).toEqual([word]);
  });

  it('a comment may name them', () => {
    expect(foundIn("// never 打卡\nconst t = '签到';", avoidedWord)).toEqual([]);
  });

  it('and none is shown to anybody', () => {
    const shown = findAll(sources(['miniprogram/src/', 'shared/'], 'code'), avoidedWord)
      .filter(({ path, found }) => !LAWFUL.some((it) => it.path === path && it.word === found))
      .map((finding) => ({ ...finding, instead: AVOIDED[finding.found] }));
    expect(shown).toEqual([]);
  });
});
