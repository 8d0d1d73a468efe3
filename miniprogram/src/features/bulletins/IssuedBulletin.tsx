import type { BulletinView } from '@shared/contract/bulletins';
import { quarterName } from '@shared/domain/study/bulletin';
import { BULLETIN_PARTS } from '@shared/domain/study/bulletin-text';
import { bulletinStandingWords } from '@shared/domain/study/bulletin-versions';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Columns } from '@/features/shell';
import { openPage, replacePage } from '@/platform/navigation';
import {
  Banner,
  Box,
  Button,
  Card,
  Cell,
  CellList,
  Heading,
  PageHead,
  Section,
  StateLine,
} from '@/ui';
import { AbsenteeSheets } from './AbsenteeSheets';
import { standingKinds, versionNote, versionTitle } from './bulletin-words';
import { FigureCard } from './FigureCard';
import { ReasonSheet } from './ReasonSheet';
import { WithdrawSheet } from './WithdrawSheet';

function CorrectSheet({ view, onClose }: { view: BulletinView; onClose: () => void }) {
  const correct = useAct('bulletins.correct');
  return (
    <ReasonSheet
      title="更正这份通报"
      note="另出一版：前三部分按现在的记录重新起草，这一版保留并标明已更正"
      help="会写在新的一版上"
      act={{ word: '起草更正', busyText: '正在起草' }}
      onSubmit={async (reason) => {
        const begun = await correct.run({ bulletinId: view.id, reason });
        if (!begun.ok) return begun.error.message;
        replacePage('bulletin', { id: begun.data.id });
        return undefined;
      }}
      onClose={onClose}
    />
  );
}

/** What holds in its place, where it holds no longer. */
function Notice({ view }: { view: BulletinView }) {
  const later = view.versions.find(({ standing }) => standing === 'issued');
  if (view.standing === 'withdrawn') {
    return <Banner icon="st-na">{`已撤回：${view.reason ?? ''}`}</Banner>;
  }
  if (view.standing !== 'corrected') return null;
  return (
    <Banner
      icon="st-record"
      {...(later
        ? { act: { word: '查看', onTap: () => replacePage('bulletin', { id: later.id }) } }
        : {})}
    >
      {later ? `已更正，以第${later.version}版为准` : '已更正，更正的一版也已撤回'}
    </Banner>
  );
}

function Text({ view }: { view: BulletinView }) {
  return (
    <Card label="正文">
      <Box className="stack-3">
        {BULLETIN_PARTS.map(({ key, heading }) => (
          <Box key={key} className="stack-1">
            <Heading level={2} className="t-strong">
              {heading}
            </Heading>
            <Box className="t-body" style={{ whiteSpace: 'pre-line' }}>
              {view.texts[key] || '留待手写'}
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

type SheetName = 'correct' | 'withdraw' | 'names';

function Acts({ view, show }: { view: BulletinView; show: (sheet: SheetName) => void }) {
  const holds = view.standing === 'issued';
  return (
    <Box className="stack-2">
      {(view.mayWrite || view.mayIssue) && (
        <Button
          icon="print"
          onTap={() => openPage('paper', { paper: 'bulletin', bulletinId: view.id })}
        >
          打印或导出公文
        </Button>
      )}
      {holds && view.mayWrite && (
        <Button kind="secondary" onTap={() => show('correct')}>
          更正
        </Button>
      )}
      {view.mayWrite && (
        <Button kind="quiet" onTap={() => show('names')}>
          请假和缺席名单
        </Button>
      )}
      {holds && view.mayIssue && (
        <Button kind="quiet" onTap={() => show('withdraw')}>
          撤回
        </Button>
      )}
    </Box>
  );
}

/** A bulletin that is out, with its numbers, its other versions, and what may be done. */
export function IssuedBulletin({ view }: { view: BulletinView }) {
  const [sheet, setSheet] = useState<SheetName>();
  const close = () => setSheet(undefined);
  const day = view.issuedOn ? `${longDayOf(view.issuedOn)}印发` : '';
  return (
    <>
      <PageHead
        lead={`${view.unitName} ${view.year}年${quarterName(view.quarter)}`}
        title={view.title}
        note={[view.number, day].filter(Boolean).join('，')}
      />
      <Notice view={view} />
      <Columns
        side={
          <>
            <FigureCard view={view} />
            <Acts view={view} show={setSheet} />
            {view.versions.length > 1 && (
              <Section title="各版">
                <CellList label="各版">
                  {view.versions.map((one) => (
                    <Cell
                      key={one.id}
                      title={versionTitle(one)}
                      note={versionNote(one) || undefined}
                      state={
                        <StateLine kind={standingKinds[one.standing]}>
                          {bulletinStandingWords[one.standing]}
                        </StateLine>
                      }
                      {...(one.id === view.id
                        ? {}
                        : { onTap: () => replacePage('bulletin', { id: one.id }) })}
                    />
                  ))}
                </CellList>
              </Section>
            )}
          </>
        }
      >
        <Text view={view} />
      </Columns>
      {sheet === 'correct' && <CorrectSheet view={view} onClose={close} />}
      {sheet === 'withdraw' && <WithdrawSheet view={view} onClose={close} />}
      {sheet === 'names' && <AbsenteeSheets view={view} onClose={close} />}
    </>
  );
}
