export { AgreeTap } from './AgreeTap';
export { Box, Heading, Words } from './Box';
export { DragItem, DropZone } from './drag';
export { Frame, IN_BROWSER, useWide } from './Frame';
export { InputBox, InputLines, PickBox } from './inputs';
export { Modal } from './Modal';
export { PhoneTap } from './PhoneTap';
export { Picture } from './Picture';
export { Tap, TapGroup } from './Tap';
export {
  ColumnHeader,
  RowHeader,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from './table';
