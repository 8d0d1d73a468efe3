import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { Card, Section } from '@/ui';
import { BindingPanel } from './BindingPanel';

export interface BindingSectionProps {
  memberId: string;
  /** The unit through which the reader is concerned with the person. */
  unitId: string;
}

/** Part of a person's page: their WeChat, bound or not. */
export function BindingSection({ memberId, unitId }: BindingSectionProps) {
  const row = useOperation('binding.of', { memberId, unitId });
  return (
    <Section title="微信绑定">
      <Card>
        <QueryState of={row} what="绑定情况">
          {(present) => <BindingPanel row={present} unitId={unitId} />}
        </QueryState>
      </Card>
    </Section>
  );
}
