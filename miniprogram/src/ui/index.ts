export { ActionBar, type ActionBarProps } from './ActionBar';
export { AgreeButton } from './AgreeButton';
export { type AttendanceKind, AttendanceState, attendanceLooks } from './AttendanceState';
export { Banner, type BannerProps } from './Banner';
export { Button, type ButtonProps } from './Button';
export { Card, CardHead, type CardProps, CardRule, Fact, Facts } from './Card';
export { Cell, type CellLead, CellList, type CellProps } from './Cell';
export { Checkbox, RadioGroup, type RadioItem, Switch } from './Choice';
export { CodeInput, type CodeInputProps } from './CodeInput';
export { cx } from './cx';
export { DataTable, type DataTableProps } from './DataTable';
export { DeskHead, type DeskProps } from './Desk';
export { Empty, type EmptyProps, ErrorState, type ErrorStateProps } from './Empty';
export { Box, DragItem, DropZone, Heading, IN_BROWSER, Tap, useWide, Words } from './elements';
export { DateField, Field, FieldError, TextArea, TextField, TimeField } from './Field';
export { type Figure, Figures } from './Figures';
export { Icon, type IconName } from './Icon';
export { ListFields } from './ListFields';
export { Loading, Skeleton } from './Loading';
export { Mark, ServesItem } from './Mark';
export {
  Legend,
  type LegendItem,
  Matrix,
  type MatrixColumn,
  MatrixMark,
  type MatrixRow,
} from './Matrix';
export { goBack, NavBar } from './NavBar';
export { PageHead, type PageHeadProps } from './PageHead';
export { PageTitle } from './PageTitle';
export { PhoneButton, type PhoneButtonProps } from './PhoneButton';
export { PrintTable } from './PrintTable';
export { LineProgress, Ring } from './Progress';
export { QrCode } from './QrCode';
export { type Period, QuarterChips, Tiles } from './QuarterChips';
export { Screen, type ScreenProps } from './Screen';
export { SearchBox } from './SearchBox';
export { Section } from './Section';
export { SelectField } from './SelectField';
export { Dialog, type DialogProps, Sheet, type SheetProps } from './Sheet';
export { State, type StateKind, StateLine, stateWords, Tag } from './State';
export { Stepper } from './Stepper';
export { type Step, Steps } from './Steps';
export { type NavItem, TabBar, type TabBarProps } from './TabBar';
export { type Choice, Segmented, Tabs } from './Tabs';
export { IconButton, TextLink } from './TextLink';
export { showToast } from './ToastHost';
export { type TextSize, TextSizeProvider, useTextSize } from './use-text-size';
