import { plain } from './error-definition';

/** Refusals about files with entries. */
export const entryFileErrors = {
  UPLOADS_OFF: plain('单位现在没有开启上传学习材料，请登记原件存放处'),
  ENTRY_TAKES_NO_FILE: plain('这条登记不附文件；已撤下的请先恢复'),
  ENTRY_FILE_UNREADABLE: plain('文件不是 PDF、.docx、JPG 或 PNG，或已损坏、带宏，请另存后再选择'),
  ENTRY_NO_FILE: plain('附件已更换或移除，请刷新后再看'),
};
