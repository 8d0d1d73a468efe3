import { responsibilityLevel } from '@shared/domain/plan/schema';
import { Box, Checkbox, Heading, RadioGroup, TextArea, TextField } from '@/ui';
import { EvidenceChoice, UnitChoice } from './FieldChoices';
import { elementsOf, type Fields, mayCountAny } from './fields';
import { type List, levelWords } from './words';

const LEVELS = responsibilityLevel.options.map((key) => ({ key, label: levelWords[key] }));

export interface CommitmentFieldsProps {
  units: List['units'];
  value: Fields;
  onChange: (value: Fields) => void;
  /** The list as it is typed; undefined: it has none, or the plan names it. */
  checklist: string | undefined;
  onChecklist: (text: string) => void;
  /** The plan says who. */
  unitsFixed?: boolean;
}

/** What the committee can say of a commitment. */
export function CommitmentFields(props: CommitmentFieldsProps) {
  const { units, value, onChange, checklist, onChecklist, unitsFixed } = props;
  const set = (part: Partial<Fields>) => onChange({ ...value, ...part });
  return (
    <>
      <TextField
        label="举措名称"
        value={value.title}
        maxLength={14}
        onChange={(title) => set({ title })}
      />
      {!unitsFixed && (
        <UnitChoice units={units} value={value.units} onChange={(ids) => set({ units: ids })} />
      )}
      <Box className="stack-2">
        <Heading level={3} className="field__label">
          责任清单里的层级
        </Heading>
        <RadioGroup
          label="责任清单里的层级"
          items={LEVELS}
          value={value.level}
          onChange={(level) => set({ level })}
        />
      </Box>
      <EvidenceChoice value={value.evidence} onChange={(evidence) => set({ evidence })} />
      {checklist !== undefined && (
        <TextArea
          label="清单项目"
          value={checklist}
          help={`每行一项，现有${elementsOf(checklist).length}项`}
          maxLength={300}
          onChange={onChecklist}
        />
      )}
      {mayCountAny(value.evidence) && (
        <Checkbox
          checked={value.counts === 'any'}
          onChange={(isAny) => set({ counts: isAny ? 'any' : 'linked' })}
        >
          这类记录都计入，不用逐场关联
        </Checkbox>
      )}
    </>
  );
}
