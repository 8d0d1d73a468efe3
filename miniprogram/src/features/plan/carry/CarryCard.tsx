import { Box, Button, Card, CardRule, State, TextLink, Words } from '@/ui';
import {
  type CarryRow,
  type Decision,
  likenessText,
  type Place,
  placeText,
  sourceText,
} from './carry-words';

export interface CarryCardProps {
  row: CarryRow;
  from: number;
  year: number;
  titles: ReadonlyMap<number, string>;
  decide: (decision: Decision, done: string) => void;
  onChoose: () => void;
}

type Decided = Exclude<CarryRow['decision'], { name: 'open' }>;

function Standing({ decision, decide }: Pick<CarryCardProps, 'decide'> & { decision: Decided }) {
  const carried = decision.name === 'carried';
  return (
    <Box className="row row--between">
      <State kind={carried ? 'done' : 'na'}>{carried ? '沿用' : '不沿用'}</State>
      <TextLink onTap={() => decide({ name: 'open' }, '已撤销')}>撤销</TextLink>
    </Box>
  );
}

function Acts({ row, decide, onChoose }: Pick<CarryCardProps, 'row' | 'decide' | 'onChoose'>) {
  const { proposal, commitment } = row;
  const of = (word: string) => `${word}：${commitment.title}`;
  return (
    <Box className="row carry-acts">
      {proposal && (
        <Button
          kind="secondary"
          small
          label={of('沿用')}
          onTap={() => {
            const { item, quote } = proposal;
            decide({ name: 'carried', to: { item, quote } }, '已沿用');
          }}
        >
          沿用
        </Button>
      )}
      <Button kind="secondary" small label={of('选其他语句')} onTap={onChoose}>
        {proposal ? '改选语句' : '选择语句'}
      </Button>
      <Button
        kind="quiet"
        small
        label={of('不沿用')}
        onTap={() => decide({ name: 'refused' }, '不沿用')}
      >
        不沿用
      </Button>
    </Box>
  );
}

const placeOf = ({ decision, proposal }: CarryRow): Place | null =>
  decision.name === 'carried' ? decision : proposal;

/** One commitment of the plan before beside the words of the new one. */
export function CarryCard({ row, from, year, titles, decide, onChoose }: CarryCardProps) {
  const { commitment, proposal, decision } = row;
  const place = placeOf(row);
  return (
    <Card tight label={`${commitment.id} ${commitment.title}`}>
      <Box className="stack-2">
        <Box className="carry-pair">
          <Box className="stack-1">
            <Words className="t-note">{from}年</Words>
            <Box className="t-body t-strong">
              {commitment.item}. {commitment.title}
            </Box>
            <Box className="t-sub plan-words">{sourceText(commitment)}</Box>
          </Box>
          <Box className="stack-1">
            <Words className="t-note">
              {year}年{decision.name === 'open' ? `，${likenessText(proposal)}` : ''}
            </Words>
            {place && decision.name !== 'refused' ? (
              <Box className="t-body plan-words">{placeText(place, titles)}</Box>
            ) : (
              <Box className="t-sub">—</Box>
            )}
          </Box>
        </Box>
        <CardRule />
        {decision.name === 'open' ? (
          <Acts row={row} decide={decide} onChoose={onChoose} />
        ) : (
          <Standing decision={decision} decide={decide} />
        )}
      </Box>
    </Card>
  );
}
