import type { BulletinView } from '@shared/contract/bulletins';
import { quarterName } from '@shared/domain/study/bulletin';
import { BULLETIN_PARTS } from '@shared/domain/study/bulletin-text';
import { useState } from 'react';
import { AppScreen, Columns, useStudyPlace } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { ActionBar, Banner, Box, Button, Card, DeskHead, PageHead, TextField, useWide } from '@/ui';
import { BulletinPart, type Drafted } from './BulletinPart';
import { FigureCard } from './FigureCard';
import { IssueSheet } from './IssueSheet';
import { UnsavedWords } from './UnsavedWords';
import { type Editing, type Editor, useEditor } from './use-editor';
import { WithdrawSheet } from './WithdrawSheet';

function Acts({
  view,
  editor,
  onIssue,
}: {
  view: BulletinView;
  editor: Editor;
  onIssue: () => void;
}) {
  const issue = (
    <Button
      disabled={editor.isDirty && view.standing === 'proposed' && !view.mayWrite}
      onTap={onIssue}
    >
      印发
    </Button>
  );
  if (!view.mayWrite) return issue;
  return (
    <>
      <Button kind="secondary" disabled={!editor.isDirty} busyText="正在保存" onTap={editor.save}>
        {editor.isDirty ? '保存' : '已保存'}
      </Button>
      {view.mayIssue && issue}
      {!view.mayIssue && (
        <Button
          disabled={view.standing === 'proposed' && !editor.isDirty}
          busyText="正在提请"
          onTap={editor.propose}
        >
          {view.standing === 'proposed' && !editor.isDirty ? '等待审定' : '提请审定'}
        </Button>
      )}
    </>
  );
}

function Notices({ view }: { view: BulletinView }) {
  return (
    <>
      {view.standing === 'proposed' && (
        <Banner kind="due">
          {view.mayIssue ? '学习秘书已提请审定，核对后印发' : '已提请审定，等待组长或机关党委印发'}
        </Banner>
      )}
      {view.reason && <Banner>{`更正第${view.version - 1}版：${view.reason}`}</Banner>}
      {view.lacking.map((text) => (
        <Banner key={text} kind="due">
          {text}
        </Banner>
      ))}
    </>
  );
}

export interface BulletinEditorProps extends Editing {
  drafted: Drafted;
}

/** A bulletin while it is written: its numbers at hand, three parts drafted, two to write. */
export function BulletinEditor({ drafted, ...editing }: BulletinEditorProps) {
  const place = useStudyPlace('board');
  const { view } = editing;
  const editor = useEditor(editing);
  const [sheet, setSheet] = useState<'issue' | 'discard'>();
  const [revision, setRevision] = useState(view.revision);
  const wide = useWide();
  const close = () => setSheet(undefined);
  /** What is issued is what stands on the page. */
  const beginIssue = async () => {
    const stands = await editor.saved();
    if (stands === undefined) return;
    setRevision(stands);
    setSheet('issue');
  };
  const acts = <Acts view={view} editor={editor} onIssue={beginIssue} />;
  const trouble = editor.problem ? <Banner kind="overdue">{editor.problem}</Banner> : undefined;
  const heading = `${view.year}年${quarterName(view.quarter)}通报`;
  return (
    <AppScreen
      title="学习通报"
      place={place}
      deskWidth="wide"
      actionBar={wide ? undefined : <ActionBar note={trouble}>{acts}</ActionBar>}
    >
      {wide ? (
        <DeskHead title={heading} note={`第${view.version}版 草稿`} acts={acts} />
      ) : (
        <PageHead lead={view.unitName} title={heading} note={`第${view.version}版 草稿`} />
      )}
      {wide && trouble}
      <UnsavedWords editor={editor} />
      <Notices view={view} />
      <Columns
        side={
          <>
            <FigureCard view={view} />
            <Button
              kind="secondary"
              icon="print"
              disabled={editor.isDirty}
              onTap={() => openPage('paper', { paper: 'bulletin', bulletinId: view.id })}
            >
              {editor.isDirty ? '保存后可以打印' : '打印草稿'}
            </Button>
            <Button kind="quiet" onTap={() => setSheet('discard')}>
              放弃这一版
            </Button>
          </>
        }
      >
        <Card label="正文">
          <Box className="stack-4">
            <TextField
              label="标题"
              value={editor.title}
              maxLength={60}
              disabled={!view.mayWrite}
              onChange={editor.setTitle}
            />
            {BULLETIN_PARTS.map((part) => (
              <BulletinPart
                key={part.key}
                part={part}
                view={view}
                drafted={drafted}
                editor={editor}
              />
            ))}
          </Box>
        </Card>
      </Columns>
      {sheet === 'issue' && <IssueSheet view={view} revision={revision} onClose={close} />}
      {sheet === 'discard' && <WithdrawSheet view={view} onClose={close} />}
    </AppScreen>
  );
}
