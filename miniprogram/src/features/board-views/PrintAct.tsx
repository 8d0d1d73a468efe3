import { CAN_PRINT, printPart } from '@/platform/print';
import { Banner, Button } from '@/ui';

/** Prints what is shown as a paper; a phone says where that is done. */
export function PrintAct() {
  return CAN_PRINT ? (
    <Button onTap={() => printPart('.papers')}>打印或存为PDF</Button>
  ) : (
    <Banner>手机上不能打印，请在电脑浏览器中打开这一页</Banner>
  );
}
