import { entryKinds } from '../entries/kinds';
import type { Entry } from '../entries/schema';
import { longDayOf } from '../time';
import type { Paper, PaperColumn, PaperKind } from './paper';
import type { EntriesPaperData } from './plan-data';
import { registerPaper, registerTitle, textCells } from './register-paper';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 8, align: 'center' },
  { title: '日期', width: 22, align: 'center' },
  { title: '谈话类型', width: 28, align: 'center' },
  { title: '谈话人', width: 24, align: 'center' },
  { title: '谈话对象', width: 24, align: 'center' },
  { title: '备注', width: 32, align: 'left' },
];

/** 谈心谈话（支部书记与党员）. */
const kindText = ({ kind, details }: Entry): string =>
  `${entryKinds[kind].label}${details.form ? `\n（${details.form}）` : ''}`;

/** Who was talked with; of a talk that names nobody, with how many. */
const withWhom = ({ memberName, details }: Entry): string =>
  memberName ?? (details.persons ? `${details.persons}人` : '');

/**
 * 谈心谈话登记, 廉政谈话登记 (`artefacts.md` 17): that one was held, and when; who with whom for those alone who
 * keep the register. What was said stays on paper.
 */
const talksPaper =
  (kind: PaperKind, name: string) =>
  (data: EntriesPaperData): Paper => {
    const { entries, names } = data;
    return registerPaper(data, {
      kind,
      name,
      title: registerTitle(data, `${name}表`),
      columns: COLUMNS,
      rows: entries.map((entry, index) =>
        textCells([
          index + 1,
          longDayOf(entry.on),
          kindText(entry),
          names ? (entry.details.by ?? '') : '',
          names ? withWhom(entry) : '',
          '',
        ]),
      ),
      notes: [
        `共${entries.length}次${names ? '' : '；谈话人和谈话对象只有支部看得到，本表不列'}`,
        '谈话内容不登记；备注手写',
      ],
    });
  };

export const talkRegisterPaper = talksPaper('talk_register', '谈心谈话登记');
export const integrityTalksPaper = talksPaper('integrity_talks', '廉政谈话登记');
