import type { UnitRow } from '@shared/contract/people-units';
import type { ReactNode } from 'react';
import { useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Button, DeskHead, PageHead, useWide } from '@/ui';

export interface PeopleHeadProps {
  unit: UnitRow | undefined;
  total: number | null;
  add: ReactNode;
}

/** The unit or the office, how many belong to it, and on a wide screen what can be done. */
export function PeopleHead({ unit, total, add }: PeopleHeadProps) {
  const session = useSession();
  const title = unit?.name ?? '人员名册';
  const all = `${total === null ? '' : `共${total}人，`}在几个单位的人只计一次`;
  const note = unit ? `现有${unit.people ?? 0}人` : all;
  if (!useWide()) return <PageHead title={title} note={note} />;
  const acts = (
    <>
      {session.keepsRoster && (
        <Button kind="secondary" onTap={() => openPage('units')}>
          管理单位
        </Button>
      )}
      {add}
    </>
  );
  return <DeskHead title={title} note={note} acts={acts} />;
}
