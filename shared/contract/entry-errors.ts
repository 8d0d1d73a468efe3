import { plain } from './error-definition';

/** Refusals about entries and their files. */
export const entryErrors = {
  UPLOADS_OFF: plain('单位现在没有开启上传学习材料，请登记原件存放处'),
  ENTRY_TAKES_NO_FILE: plain('这条登记不附文件；已撤下的请先恢复'),
  ENTRY_FILE_UNREADABLE: plain('文件不是 PDF、.docx、JPG 或 PNG，或已损坏、带宏，请另存后再选择'),
  ENTRY_NO_FILE: plain('附件已更换或移除，请刷新后再看'),
  ENTRY_NOT_OF_UNIT: plain('这个单位不登记这类材料，请换一个单位'),
  ENTRY_DATE_AHEAD: plain('日期还没有到，请填写今天或以前的日期'),
  ENTRY_NOT_OPEN: plain('已经审定或撤下，不能再改；需要时请先退回草稿，或另立一份新的'),
  ENTRY_CHANGED: plain('这条记录刚刚有变化，请刷新后再看；您填的内容还在本页'),
  ENTRY_STATE: plain('现在不能这样办理，请刷新后再看'),
};
