import type { StatementView } from '@shared/contract/volunteering-record';
import { localDateOf, longDayOf } from '@shared/domain/time';
import { PaperSheet } from '@/features/reports';
import { Box, QrCode } from '@/ui';
import { hoursText } from '../volunteering-words';
import '../volunteering.scss';

const WIDTHS = ['16%', '34%', '30%', '20%'];
const HEADS = ['服务日期', '服务内容', '记录单位和地点', '时长'];

function Row({ cells, head }: { cells: readonly string[]; head?: boolean }) {
  return (
    <Box className="paper__row">
      {cells.map((cell, at) => (
        <Box
          key={HEADS[at]}
          className={head ? 'paper__cell paper__cell--center paper__cell--head' : 'paper__cell'}
          style={{ width: WIDTHS[at] }}
        >
          {cell}
        </Box>
      ))}
    </Box>
  );
}

/** 服务情况说明（草稿） on a sheet of A4: what was confirmed, for check and seal. */
export function StatementPaper({ statement }: { statement: StatementView }) {
  const { officeName, number, code, name, from, to, minutes, lines, link, state } = statement;
  return (
    <PaperSheet className="statement">
      <Box className="statement__number">{`编号 ${number}　核对码 ${code}`}</Box>
      <Box className="paper__title">志愿服务情况说明（草稿）</Box>
      {state.name === 'revoked' && (
        <Box className="statement__text">{`本份已作废：${state.reason}`}</Box>
      )}
      <Box className="statement__text">
        {`${name}自${longDayOf(from)}至${longDayOf(to)}参加志愿服务${lines.length}次，经记录单位认定，服务时长共${hoursText(minutes)}。明细如下：`}
      </Box>
      <Box className="paper__grid">
        <Row head cells={HEADS} />
        {lines.map((line) => (
          <Row
            key={line.serviceId}
            cells={[
              longDayOf(line.on),
              `${line.theme}：${line.content}`,
              `${line.unitName}，${line.place}（负责人${line.contactName}）`,
              hoursText(line.minutes),
            ]}
          />
        ))}
      </Box>
      <Box className="statement__foot">
        {link !== '' && (
          <Box className="statement__code">
            <QrCode text={link} label="核对用的二维码" size="fill" />
          </Box>
        )}
        <Box className="grow">
          <Box>{officeName}（盖章）</Box>
          <Box>经办人：</Box>
          <Box>{longDayOf(localDateOf(statement.issuedAt))}</Box>
        </Box>
      </Box>
      <Box className="paper__note">
        本页由系统按已认定的记录生成，经单位核对盖章后使用；扫码或凭编号可以核对。
      </Box>
    </PaperSheet>
  );
}
