import { readFile } from 'node:fs/promises';
import { tie } from '@cloud/runtime/tie';
import { type BreakReason, verifyChain } from '@shared/domain/audit/chain';
import { type AuditLink, auditLink } from '@shared/domain/audit/schema';

const REASONS: Readonly<Record<BreakReason, string>> = {
  sequence: '序号与上一条不相连，中间有缺少、重复或调换',
  previous: '记下的上一条校验码与上一条不符',
  hash: '内容与自己的校验码不符，内容被改动过',
  office: '属于另一个单位',
};

const USAGE = '用法：npm run --silent audit:verify -- 文件路径';

interface Report {
  sentence: string;
  /** 0 it holds, 1 it is broken, 2 it could not be checked. */
  exitCode: 0 | 1 | 2;
}

const broken = (sentence: string): Report => ({ sentence, exitCode: 1 });
const unchecked = (sentence: string): Report => ({ sentence, exitCode: 2 });

const parsedLine = (line: string): AuditLink | undefined => {
  try {
    return auditLink.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
};

/**
 * Checks an exported chain, one link a line.
 * @param text JSON Lines; empty lines count for the numbers and hold nothing
 */
export const verifyText = (text: string): Report => {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, index) => ({ number: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '');
  if (lines.length === 0) return unchecked('文件里没有记录，请核对是否导出完整');
  const read = lines.map(({ number, line }) => ({ number, link: parsedLine(line) }));
  const malformed = read.filter(({ link }) => link === undefined).map(({ number }) => number);
  if (malformed.length > 0) {
    const named = malformed.slice(0, 10).join('、');
    const more = malformed.length > 10 ? `等${malformed.length}行` : '行';
    return unchecked(`第${named}${more}不是一条完整的记录，不能核对`);
  }
  const links = read.flatMap(({ number, link }) => (link ? [{ number, link }] : []));
  let at = links[0];
  const following = function* () {
    for (const one of links) {
      at = one;
      yield one.link;
    }
  };
  const verdict = verifyChain(following(), tie);
  if (!verdict.holds && at) {
    const { number, link } = at;
    return broken(
      `第${number}行（第${link.sequence}条，${link.collection} ${link.recordId}）起对不上：${REASONS[verdict.reason]}`,
    );
  }
  const [first, last] = [links[0]?.link, links.at(-1)?.link];
  const part = first?.sequence === 1 ? '从第1条起' : `从第${first?.sequence}条起的一部分`;
  return {
    sentence: `${part}共${links.length}条，前后相连。末条校验码 ${last?.hash}，请与导出时记下的核对`,
    exitCode: 0,
  };
};

const verifyFile = async (args: readonly string[]): Promise<Report> => {
  const [path, ...more] = args;
  if (!path || more.length > 0) return unchecked(`请指定一个文件。${USAGE}`);
  try {
    return verifyText(await readFile(path, 'utf8'));
  } catch {
    return unchecked(`文件读不了，请核对路径和访问权限。${USAGE}`);
  }
};

if (require.main === module) {
  verifyFile(process.argv.slice(2)).then(({ sentence, exitCode }) => {
    (exitCode === 0 ? process.stdout : process.stderr).write(`${sentence}\n`);
    process.exitCode = exitCode;
  });
}
