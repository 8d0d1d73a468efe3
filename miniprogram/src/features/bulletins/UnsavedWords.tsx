import { BULLETIN_PARTS } from '@shared/domain/study/bulletin-text';
import { useState } from 'react';
import { Banner, Box, Button, Dialog, Sheet } from '@/ui';
import type { Editor } from './use-editor';

/** What was written earlier and not saved stands here again; giving it up is asked about. */
function Restored({ editor }: { editor: Editor }) {
  const [asking, setAsking] = useState(false);
  const giveUp = () => {
    setAsking(false);
    editor.discard();
  };
  return (
    <>
      <Banner kind="sync" act={{ word: '放弃', onTap: () => setAsking(true) }}>
        接着写上次没有保存的内容，留在这台设备上
      </Banner>
      <Dialog
        open={asking}
        title="放弃没有保存的内容？"
        note="换回已保存的文字，放弃的内容不能找回"
        act={{ word: '放弃', danger: true, onTap: giveUp }}
        backWord="继续写"
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** Somebody else saved meanwhile: both texts are there, and one of them is chosen. */
function Overtaken({ editor }: { editor: Editor }) {
  const { theirs, title, words, save, settle, discard } = editor;
  if (!theirs) return null;
  const parts = [
    ...(title === theirs.title ? [] : ['标题']),
    ...BULLETIN_PARTS.filter(({ key }) => words[key] !== theirs.words[key]).map(
      ({ heading }) => heading,
    ),
  ];
  return (
    <Sheet
      open
      title="通报刚刚被他人修改"
      note={`您写的内容还在本页，不同之处：${parts.join('、')}`}
      act={{ word: '保存我写的', busyText: '正在保存', onTap: () => save({ over: true }) }}
      onClose={settle}
      closeWord="先不保存"
    >
      <Box className="stack-2">
        <Box className="t-sub">换成对方写的，您没有保存的内容不能找回</Box>
        <Button kind="secondary" onTap={discard}>
          换成对方写的
        </Button>
      </Box>
    </Sheet>
  );
}

/** What stands on the page and not on the server. */
export function UnsavedWords({ editor }: { editor: Editor }) {
  return (
    <>
      {editor.isRestored && <Restored editor={editor} />}
      <Overtaken editor={editor} />
    </>
  );
}
