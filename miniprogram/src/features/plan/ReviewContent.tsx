import type { PlanDraft } from '@shared/domain/plan/draft-schema';
import { Box, Button, DeskHead, PageHead, TextLink, useWide } from '@/ui';
import { CarryEntry } from './carry/CarryEntry';
import { ImportSteps } from './ImportSteps';
import { PlanOutline } from './PlanOutline';
import { breakable, countsLine, headingOf, openMatters } from './plan-words';
import { KeptAsIs, Questions, Warnings } from './Questions';
import type { ReviewStep } from './review-step';

interface PartProps {
  draft: PlanDraft;
  onOpen: (step: ReviewStep) => void;
}

/** The one act: the next thing to decide, or putting the plan in force. */
export function NextAct({ draft, onOpen }: PartProps) {
  const open = openMatters(draft);
  const [next] = open;
  return (
    <Button onTap={() => onOpen(next ?? { name: 'confirm' })}>
      {next ? `核对下一处（还有${open.length}处）` : `启用${draft.text.year}年要点`}
    </Button>
  );
}

/** The draft as it was read; on a wide screen its words beside the questions. */
export function ReviewContent({ draft, onOpen }: PartProps) {
  const wide = useWide();
  const { text, warnings, sourceName } = draft;
  const note = `${countsLine(text)}，来自${sourceName}`;
  const headingLink = (
    <Box>
      <TextLink onTap={() => onOpen({ name: 'heading' })}>改标题和年份</TextLink>
    </Box>
  );
  const questions = (
    <>
      <Questions draft={draft} onOpen={onOpen} />
      {text.year !== null && <CarryEntry draftId={draft.id} />}
      <Warnings warnings={warnings} />
      <KeptAsIs text={text} />
    </>
  );
  const outline = <PlanOutline text={text} onOpen={(number) => onOpen({ name: 'item', number })} />;
  const discard = (
    <Button kind="quiet" small block onTap={() => onOpen({ name: 'discard' })}>
      放弃这份草稿
    </Button>
  );
  if (wide) {
    return (
      <>
        <DeskHead
          title={headingOf(text)}
          acts={
            <>
              <ImportSteps at={1} />
              <NextAct draft={draft} onOpen={onOpen} />
            </>
          }
        />
        <Box className="row row--between">
          <Box className="t-sub">{note}</Box>
          {headingLink}
        </Box>
        <Box className="plan-columns">
          <Box className="stack-4">{outline}</Box>
          <Box className="stack-4 plan-aside">
            {questions}
            {discard}
          </Box>
        </Box>
      </>
    );
  }
  return (
    <>
      <ImportSteps at={1} />
      <PageHead title={breakable(headingOf(text))} note={note}>
        {headingLink}
      </PageHead>
      {questions}
      {outline}
      {discard}
    </>
  );
}
