/** Why a text is refused as a plan. */
export type PlanTextRefusal = 'empty' | 'not_a_plan';

/** Why the bytes of a file give no text. */
export type PlanFileRefusal =
  | 'empty'
  | 'too_large'
  | 'too_long'
  | 'not_text'
  | 'old_word'
  | 'damaged_word'
  | 'images_only';

/** What is wrong and what to do, for every refusal of a file and of its text. */
export const planRefusals = {
  empty: '文件里没有文字，请选择写有计划正文的文件',
  not_a_plan: '没有读到党建工作计划的内容，请选择写有部分和条目的计划正文',
  too_large: '文件超过5 MB，请去掉图片后另存，或只保留计划正文',
  too_long: '文字超过50万字，请只保留计划正文',
  not_text: '文件不是文字，请选择.txt或.docx格式的计划',
  old_word: '这是旧版Word或RTF格式，请另存为.docx后再选择',
  damaged_word: '这份.docx打不开，请用Word打开后重新另存',
  images_only: '文件里只有图片没有文字，请换成可以选中文字的版本',
} as const satisfies Record<PlanTextRefusal | PlanFileRefusal, string>;

/** What the reader of a draft is asked to look at; every sentence belongs to one line of the text. */
export const WARNING = {
  noYear: '没有找到计划年度，请在核对时填写',
  noMarkers: '全文没有编号，已按自然段分条，请核对分条',
  noSection: '这里没有部分标题，各条已归入一个没有标题的部分',
  inferredSection: '这一行没有编号，已按部分标题处理',
  unnumberedItem: (number: number) => `这一段没有编号，已单独列为第${number}条`,
  joined: (number: number) => `上一行没有写完，这一行已并入第${number}条`,
  joinedTitle: '这一行没有编号，已并入上一行的部分标题',
  restartedItems: (printed: number, number: number) =>
    `编号在这里又从${printed}开始，已接着前面依次列为第${number}条，原文不变`,
  restartedSections: (printed: number, ordinal: number) =>
    `编号在这里又从${printed}开始，已接着前面依次列为第${ordinal}部分，原文不变`,
  gap: (before: number, printed: number) => `编号从${before}跳到${printed}，请核对是否缺条`,
  outOfOrder: '这一行像是编号，但与前后不连续，已作为正文保留',
  longTitle: (number: number) => `第${number}条没有单独的标题，暂用第一句作标题`,
  closing: '从这里起像是落款或日期，已原样保留在最后一条的末尾',
  annex: '附件从这里开始，已单独列为一部分，其中的数量没有列为目标',
  perPerson: '这里的数量是对每个人的要求，没有列为单位目标',
  noSuchPeriod: '这里的周期不在年、季、月之内，没有列为目标',
  more: (count: number) => `另有${count}处需要核对，没有逐一列出`,
} as const;
