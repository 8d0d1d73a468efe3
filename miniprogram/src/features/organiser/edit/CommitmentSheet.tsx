import { useState } from 'react';
import { Box, Button, Checkbox, Mark, SearchBox, Sheet, Words } from '@/ui';
import { useMore } from '../use-more';
import '../choices.scss';
import { type CommitmentOption, searchOptions } from './commitment-choice';

const PORTION = 20;
/** The most the contract takes. */
const MOST = 20;

interface OptionProps {
  option: CommitmentOption;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Option({ option, checked, onChange }: OptionProps) {
  return (
    <Checkbox checked={checked} onChange={onChange}>
      <Words className="serves">
        <Mark number={option.item} />
        <Words className="cell__main">
          <Words className="t-strong">{option.title}</Words>
          <Words className="cell__note">“{option.quote}”</Words>
        </Words>
      </Words>
    </Checkbox>
  );
}

export interface CommitmentSheetProps {
  options: readonly CommitmentOption[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** Chooses clauses of the plan; nothing changes in the form until the choice is taken over. */
export function CommitmentSheet({ options, chosen, onChoose, onClose }: CommitmentSheetProps) {
  const [ids, setIds] = useState(chosen);
  const [search, setSearch] = useState('');
  const { take, left, more } = useMore(PORTION);
  const found = searchOptions(options, search, chosen);
  const toggle = (id: string, on: boolean) =>
    setIds(on ? [...ids, id] : ids.filter((other) => other !== id));
  const tooMany = ids.length > MOST;
  const word = ids.length > 0 ? `计入这${ids.length}项举措` : '不计入任何举措';
  return (
    <Sheet
      open
      title="计入哪些举措"
      note="先列出与这类活动有关的，其他的可按条目编号或文字查找"
      act={{
        word: tooMany ? `最多${MOST}项，请取消${ids.length - MOST}项` : word,
        disabled: tooMany,
        onTap: () => {
          onChoose(ids);
          onClose();
        },
      }}
      onClose={onClose}
    >
      <SearchBox label="条目编号或文字" value={search} onChange={setSearch} />
      <Box className="choices" role="group" aria-label="举措">
        {take(found).map((option) => (
          <Option
            key={option.id}
            option={option}
            checked={ids.includes(option.id)}
            onChange={(on) => toggle(option.id, on)}
          />
        ))}
        {found.length === 0 && <Box className="t-sub">要点里没有这样的举措，请换个词</Box>}
        {left(found) > 0 && (
          <Button kind="quiet" small onTap={more}>
            显示其余{left(found)}项
          </Button>
        )}
      </Box>
    </Sheet>
  );
}
