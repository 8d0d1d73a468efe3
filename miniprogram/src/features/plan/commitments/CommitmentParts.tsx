import { dayText } from '@shared/domain/progress/calendar';
import { dayTextOf } from '@shared/domain/time';
import { Box, Button, Card, Cell, CellList, Section, Tag, Words } from '@/ui';
import { evidenceText, type List, type Listed, levelWords, ruleWords, unitsText } from './words';

/** The plan's own words, or that there are none. */
export function WordsCard({ commitment }: { commitment: Listed }) {
  const { quotes, addedBy } = commitment;
  return (
    <Section title="要点原文">
      <Card label="要点原文">
        {addedBy && <Words className="t-body">原文没有这一项，由机关党委增加</Words>}
        {quotes.map((quote) => (
          <Box key={quote} className="t-body plan-words">
            “{quote}”
          </Box>
        ))}
      </Card>
    </Section>
  );
}

/** How much is asked, in the plan's words and the committee's, each for itself. */
export function QuantityCard({ commitment }: { commitment: Listed }) {
  const { plan, committee, proposed } = commitment.basis;
  const lines = [plan, committee, proposed].filter((line) => line !== null);
  return (
    <Section title="数量要求">
      <Card label="数量要求">
        {lines.length === 0 && <Box className="t-body">没有数量要求，只记录</Box>}
        {lines.map((line) => (
          <Box key={line} className="t-body">
            {line}
          </Box>
        ))}
        {commitment.counts === 'any' && <Box className="t-sub">这类记录都计入，不用逐场关联</Box>}
      </Card>
    </Section>
  );
}

export function FactsCard({ commitment, units }: { commitment: Listed; units: List['units'] }) {
  const { checklist, level, levelInferred, rule, evidence } = commitment;
  const facts = [
    { title: '责任单位', note: unitsText(commitment.units, units) },
    {
      title: '责任清单里的层级',
      note: `${levelWords[level]}${levelInferred ? '' : '（原文写明）'}`,
    },
    { title: '怎么算', note: ruleWords[rule] },
    { title: '用什么佐证', note: evidenceText(evidence) },
    ...(checklist.length > 0
      ? [{ title: `清单${checklist.length}项`, note: checklist.join('、') }]
      : []),
  ];
  return (
    <Section title="怎么落实">
      <CellList label="怎么落实">
        {facts.map(({ title, note }) => (
          <Cell key={title} title={title} note={note} />
        ))}
      </CellList>
    </Section>
  );
}

export interface ReferenceListProps {
  references: Listed['references'];
  isOpen: boolean;
  onSwitch: (reference: Listed['references'][number]) => void;
}

/** How often the Party's regulations ask for it: beside the plan, and off until somebody switches it on. */
export function ReferenceList({ references, isOpen, onSwitch }: ReferenceListProps) {
  if (references.length === 0) return null;
  return (
    <Section title="参考频次" note="出自党内法规，不是要点的要求；启用后另列一项，由机关党委提出">
      <CellList label="参考频次">
        {references.map((reference) => {
          const { key, label, frequency, basis, isOfUnits, commitmentId } = reference;
          return (
            <Cell
              key={key}
              title={`${label}：${frequency}`}
              note={isOfUnits ? basis : `${basis}，只作参考`}
              action={
                isOpen &&
                isOfUnits && (
                  <Button
                    kind="secondary"
                    small
                    label={`${commitmentId ? '停用' : '启用'}${label}的参考频次`}
                    onTap={() => onSwitch(reference)}
                  >
                    {commitmentId ? '停用' : '启用'}
                  </Button>
                )
              }
            />
          );
        })}
      </CellList>
    </Section>
  );
}

/** What became of it, the newest first. */
export function VersionList({ versions }: Pick<Listed, 'versions'>) {
  if (versions.length === 0) return null;
  return (
    <Section title="改动">
      <CellList label="改动">
        {[...versions].reverse().map(({ kind, from, at, reason, told }) => (
          <Cell
            key={`${kind}-${at}-${told}`}
            title={told}
            note={[from && `${dayText(from)}起`, at && `${dayTextOf(at)}定`, reason]
              .filter(Boolean)
              .join('，')}
            side={kind === 'target' ? <Tag>数量</Tag> : undefined}
          />
        ))}
      </CellList>
    </Section>
  );
}
