import type { BulletinView } from '@shared/contract/bulletins';
import { type BULLETIN_PARTS, strangeNumbers } from '@shared/domain/study/bulletin-text';
import { useState } from 'react';
import { Banner, Box, TextArea, TextLink } from '@/ui';
import type { Editor } from './use-editor';

/** The parts as the figures put them into words. */
export type Drafted = NonNullable<BulletinView['drafted']>;

type Part = (typeof BULLETIN_PARTS)[number];

const PART_MAX = 2000;

const isDrafted = (key: Part['key']): key is keyof Drafted => key !== 'problems' && key !== 'next';

interface DraftedPartProps {
  view: BulletinView;
  drafted: Drafted;
  editor: Editor;
  heading: string;
  part: keyof Drafted;
}

/** Follows the figures until somebody writes their own words; giving those up can be undone. */
function DraftedPart({ view, drafted, editor, heading, part }: DraftedPartProps) {
  const { words, change } = editor;
  const own = words[part];
  const [before, setBefore] = useState<string>();
  const strange = own === null ? [] : strangeNumbers(own, view.figures);
  const draftAnew = () => {
    setBefore(own ?? undefined);
    change({ [part]: null });
  };
  return (
    <Box className="stack-1">
      <TextArea
        label={heading}
        value={own ?? drafted[part]}
        maxLength={PART_MAX}
        help={own === null ? '由记录起草，数字随记录更新；可以直接改写' : '已改写，不再随记录更新'}
        onChange={(text) => change({ [part]: text })}
      />
      {strange.length > 0 && (
        <Banner kind="due">{`文中的${strange.join('、')}与记录不一致，请核对`}</Banner>
      )}
      {own !== null && (
        <Box>
          <TextLink label={`${heading}重新起草`} onTap={draftAnew}>
            重新起草
          </TextLink>
        </Box>
      )}
      {own === null && before !== undefined && (
        <Box>
          <TextLink label={`${heading}恢复改写`} onTap={() => change({ [part]: before })}>
            恢复改写的文字
          </TextLink>
        </Box>
      )}
    </Box>
  );
}

export interface BulletinPartProps extends Omit<DraftedPartProps, 'heading' | 'part'> {
  part: Part;
}

/** One part of the paper, to be written or written over. */
export function BulletinPart({ part: { key, heading }, ...props }: BulletinPartProps) {
  const { editor } = props;
  if (isDrafted(key)) return <DraftedPart {...props} heading={heading} part={key} />;
  return (
    <TextArea
      label={heading}
      optional
      value={editor.words[key]}
      maxLength={PART_MAX}
      help="由学习秘书填写；空着的，打印后手写"
      onChange={(text) => editor.change({ [key]: text })}
    />
  );
}
