import type { OfficialBody, Paper } from '@shared/domain/papers/paper';
import type { ReactNode } from 'react';
import { Box, cx, Words } from '@/ui';
import './official.scss';

/** Lines where a part is to be written by hand. */
const BY_HAND = ['1', '2', '3', '4', '5'];

interface PartProps {
  part: OfficialBody['parts'][number];
  /** What follows its last paragraph on the same page. */
  closing?: ReactNode;
}

function Part({ part: { heading, paragraphs }, closing }: PartProps) {
  const last = paragraphs.at(-1);
  return (
    <>
      <Words className="official__heading">{heading}</Words>
      {paragraphs.slice(0, -1).map((text) => (
        <Words className="official__text" key={text}>
          {text}
        </Words>
      ))}
      {paragraphs.length === 0 &&
        BY_HAND.map((key) => <Box className="official__blank" key={key} aria-hidden />)}
      <Box className={closing ? 'official__closing' : undefined}>
        {last && <Words className="official__text">{last}</Words>}
        {closing}
      </Box>
    </>
  );
}

/** An official paper (公文), drawn as it prints under the office's own head. */
export function PaperOfficial({ paper, body }: { paper: Paper; body: OfficialBody }) {
  const { titleLines, number, parts, signer, date } = body;
  const signature = (
    <>
      <Words className={cx('official__signer', 'official__signer--first')}>{signer}</Words>
      <Words className="official__signer">{date || '　　年　　月　　日'}</Words>
    </>
  );
  return (
    <Box className="paper paper--official" role="article" aria-label={paper.title}>
      <Words className="official__number">{number}</Words>
      {titleLines.map((line) => (
        <Words className="official__title" key={line}>
          {line}
        </Words>
      ))}
      <Box className="official__blank" aria-hidden />
      {parts.map((part, at) => (
        <Part
          key={part.heading}
          part={part}
          closing={at === parts.length - 1 ? signature : undefined}
        />
      ))}
      {date !== '' && (
        <Box className="official__colophon">
          <Words>{signer}</Words>
          <Words>{date}印发</Words>
        </Box>
      )}
    </Box>
  );
}
