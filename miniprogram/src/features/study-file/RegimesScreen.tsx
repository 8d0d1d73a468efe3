import type { EntryCard } from '@shared/contract/entries';
import { STUDY_REGIMES } from '@shared/domain/study/schema';
import { useState } from 'react';
import { dateAndNumber, EntryLook, EntrySheet, stateKindOf, stateText } from '@/features/entries';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { Cell, CellList, PageHead, Section, Sheet, StateLine, TextLink } from '@/ui';
import { type FileParams, GroupYear } from './GroupYear';
import { documentsFor, leadingOf, regimesSentence } from './regime-words';

type Element = (typeof STUDY_REGIMES)[number];

interface ElementSheetProps {
  element: Element;
  documents: readonly EntryCard[];
  mayWrite: boolean;
  onOpen: (id: string) => void;
  onAdd: () => void;
  onClose: () => void;
}

/** All documents of one regime, those that were replaced among them. */
function ElementSheet({ element, documents, mayWrite, onOpen, onAdd, onClose }: ElementSheetProps) {
  return (
    <Sheet
      open
      title={`${element}制度`}
      note="新的一份启用后，原有的一份自动撤下"
      act={mayWrite ? { word: '起草一份', onTap: onAdd } : undefined}
      onClose={onClose}
    >
      <CellList label={`${element}制度的文件`}>
        {documents.map((one) => (
          <Cell
            key={one.id}
            title={one.title}
            note={dateAndNumber(one)}
            state={<StateLine kind={stateKindOf(one)}>{stateText(one)}</StateLine>}
            onTap={() => onOpen(one.id)}
          />
        ))}
      </CellList>
    </Sheet>
  );
}

type Asking = { name: 'element' | 'add'; element: Element } | { name: 'look'; id: string };

function Regimes({ unitId, year }: { unitId: string; year: number }) {
  const kinds = ['study_regime' as const];
  const current = useOperation('entries.list', { unitId, year, kinds });
  const before = useOperation('entries.list', { unitId, year, kinds, states: ['withdrawn'] });
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  return (
    <QueryState of={current} what="学习制度">
      {({ entries, mayWrite }) => {
        const all = [...entries, ...(before.data?.entries ?? [])];
        const writes = mayWrite.some(({ kind }) => kind === 'study_regime');
        const ask = (element: Element) => {
          const name = writes && documentsFor(all, element).length === 0 ? 'add' : 'element';
          setAsking({ name, element });
        };
        return (
          <>
            <PageHead
              lead={`${year}年`}
              title={regimesSentence(entries)}
              note="要点第4条：健全完善党组中心组八项学习制度"
            />
            <Section>
              <CellList label="八项学习制度">
                {STUDY_REGIMES.map((element) => {
                  const own = leadingOf(all, element);
                  return (
                    <Cell
                      key={element}
                      title={element}
                      note={own ? `${own.title} ${dateAndNumber(own)}` : undefined}
                      state={
                        <StateLine kind={own ? stateKindOf(own) : 'todo'}>
                          {own ? stateText(own) : '缺'}
                        </StateLine>
                      }
                      onTap={own || writes ? () => ask(element) : undefined}
                      label={`${element} ${own ? stateText(own) : '缺'}`}
                    />
                  );
                })}
              </CellList>
            </Section>
            {before.failure && <TextLink onTap={before.reload}>历次文件没有读到，重试</TextLink>}
            {asking?.name === 'element' && (
              <ElementSheet
                element={asking.element}
                documents={documentsFor(all, asking.element)}
                mayWrite={writes}
                onOpen={(id) => setAsking({ name: 'look', id })}
                onAdd={() => setAsking({ name: 'add', element: asking.element })}
                onClose={close}
              />
            )}
            {asking?.name === 'add' && (
              <EntrySheet
                kind="study_regime"
                unitId={unitId}
                title={`起草${asking.element}制度`}
                note="先存草稿，审定后启用"
                settled={{ element: asking.element, title: `党组中心组${asking.element}制度` }}
                onClose={close}
              />
            )}
            {asking?.name === 'look' && <EntryLook entryId={asking.id} onClose={close} />}
          </>
        );
      }}
    </QueryState>
  );
}

/** The eight regimes as documents: where each stands, and its history. */
export function RegimesScreen(params: FileParams) {
  return (
    <GroupYear title="学习制度" {...params}>
      {(of) => <Regimes {...of} />}
    </GroupYear>
  );
}
