import { Box, InputBox } from './elements';
import { Icon } from './Icon';

export interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  /** What is searched: 按姓名查找. */
  label: string;
}

/** A field that narrows the list below. */
export function SearchBox({ value, onChange, label }: SearchBoxProps) {
  return (
    <Box className="search">
      <Icon name="search" size="s" />
      <InputBox
        kind="search"
        className="search__input"
        value={value}
        onInput={onChange}
        placeholder={label}
        aria-label={label}
      />
    </Box>
  );
}
