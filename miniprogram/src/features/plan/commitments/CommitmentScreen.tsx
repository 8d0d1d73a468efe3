import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import { openPage, replacePage } from '@/platform/navigation';
import { ActionBar, Box, Button, Empty, Mark, PageHead, Skeleton, TextLink, useWide } from '@/ui';
import { CommitteeOnly } from '../CommitteeOnly';
import { FactsCard, QuantityCard, ReferenceList, VersionList, WordsCard } from './CommitmentParts';
import { CommitmentSheets, type Step } from './CommitmentSheets';
import { useChange } from './use-change';
import type { List, Listed } from './words';
import '../plan.scss';

interface PartProps {
  list: List;
  commitment: Listed;
  onStep: (step: Step) => void;
}

/** The one act: the quantity, where it is the committee's to set. */
function MainAct({ list, commitment, onStep }: PartProps) {
  if (!list.isOpen) return null;
  const { explicit, target, rule, checklist } = commitment;
  const fixed = explicit && target !== null;
  const unlisted = rule === 'checklist' && checklist.length === 0;
  return fixed || unlisted ? (
    <Button onTap={() => onStep({ name: 'edit' })}>{unlisted ? '填写清单' : '修改举措'}</Button>
  ) : (
    <Button onTap={() => onStep({ name: 'target' })}>定数量要求</Button>
  );
}

function OtherActs({ list, commitment, onStep }: PartProps) {
  if (!list.isOpen) return null;
  const fixed = commitment.explicit && commitment.target !== null;
  return (
    <Box className="stack-2">
      {!fixed && (
        <Button kind="secondary" onTap={() => onStep({ name: 'edit' })}>
          修改举措
        </Button>
      )}
      <Button kind="secondary" onTap={() => onStep({ name: 'split' })}>
        拆分举措
      </Button>
      <Button kind="quiet" small block onTap={() => onStep({ name: 'withdraw' })}>
        撤回这项举措
      </Button>
    </Box>
  );
}

function Content(props: PartProps) {
  const { list, commitment, onStep } = props;
  const wide = useWide();
  const item = list.sections
    .flatMap(({ items }) => items)
    .find(({ number }) => number === commitment.item);
  return (
    <>
      <PageHead
        lead={<Mark number={commitment.item} accent />}
        title={commitment.title}
        note={item && `第${item.number}条 ${item.title}`}
      >
        <TextLink
          onTap={() =>
            openPage('item', {
              number: commitment.item,
              year: list.year,
              commitment: commitment.id,
            })
          }
        >
          看进展
        </TextLink>
      </PageHead>
      <Columns
        side={
          <>
            {wide && <MainAct {...props} />}
            <FactsCard commitment={commitment} units={list.units} />
            <VersionList versions={commitment.versions} />
            <OtherActs {...props} />
          </>
        }
      >
        <WordsCard commitment={commitment} />
        <QuantityCard commitment={commitment} />
        <ReferenceList
          references={commitment.references}
          isOpen={list.isOpen}
          onSwitch={(reference) => onStep({ name: 'refer', reference })}
        />
      </Columns>
    </>
  );
}

function CommitmentPage({ id, year }: { id: string; year: number | undefined }) {
  const remote = useOperation('plan.listCommitments', { year });
  const change = useChange(remote);
  const [step, setStep] = useState<Step>();
  const wide = useWide();
  const { data } = remote;
  const commitment = data?.commitments.find((one) => one.id === id);
  const shown = data && commitment && { list: data, commitment };
  return (
    <AppScreen
      title="举措"
      place="board"
      deskWidth="wide"
      actionBar={
        shown && !wide && data.isOpen ? (
          <ActionBar>
            <MainAct {...shown} onStep={setStep} />
          </ActionBar>
        ) : undefined
      }
    >
      <QueryState of={remote} what="举措" waiting={<Skeleton rows={5} />}>
        {() =>
          shown ? (
            <Content {...shown} onStep={setStep} />
          ) : (
            <Empty
              icon="doc"
              title="没有这项举措"
              note="可能已经撤回，请在清单末尾查看"
              act={{ word: '看举措清单', onTap: () => replacePage('commitments', { year }) }}
            />
          )
        }
      </QueryState>
      {shown && step && (
        <CommitmentSheets
          {...shown}
          step={step}
          change={change}
          onClose={() => setStep(undefined)}
        />
      )}
    </AppScreen>
  );
}

export interface CommitmentScreenProps {
  id: string | undefined;
  year: number | undefined;
}

/** One commitment: the plan's words, what the committee made of it, and what can be done. */
export function CommitmentScreen({ id, year }: CommitmentScreenProps) {
  return (
    <CommitteeOnly title="举措">
      <CommitmentPage id={id ?? ''} year={year} />
    </CommitteeOnly>
  );
}
