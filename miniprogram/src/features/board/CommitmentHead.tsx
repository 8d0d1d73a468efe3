import type { CommitmentProgress } from '@shared/domain/board/schema';
import { Box, Heading, State, stateWords, Tag, Words } from '@/ui';
import { commitmentFigure } from './progress-words';

type Figure = Pick<CommitmentProgress, 'state' | 'n' | 'm'>;

export interface CommitmentHeadProps {
  commitment: CommitmentProgress;
  /** Of the units shown; default: of the whole commitment. */
  figure?: Figure;
}

/** Title, state and figure of a commitment, and below them the plan's own words. */
export function CommitmentHead({ commitment, figure = commitment }: CommitmentHeadProps) {
  return (
    <Box className="stack-1">
      <Box className="row row--between row--top">
        <Heading level={2} className="t-body t-strong grow keep">
          {commitment.title}
        </Heading>
        <State kind={figure.state} look={figure.m === null ? 'plain' : 'chip'}>
          <Words className="visually-hidden">{stateWords[figure.state]} </Words>
          {commitmentFigure(figure)}
        </State>
      </Box>
      {commitment.addedBy && <Tag accent>机关党委增加</Tag>}
      {commitment.quotes.map((quote) => (
        <Box key={quote} className="t-sub">
          “{quote}”
        </Box>
      ))}
    </Box>
  );
}
