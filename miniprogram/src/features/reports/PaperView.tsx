import type { Paper } from '@shared/domain/papers/paper';
import { Box, cx, QrCode, Words } from '@/ui';
import { PaperCover, PaperForm } from './PaperForm';
import { PaperOfficial } from './PaperOfficial';
import { PaperTable } from './PaperTable';
import './papers.scss';

function Body({ paper }: { paper: Paper }) {
  const { body } = paper;
  if (body.name === 'table') return <PaperTable paper={paper} table={body} />;
  if (body.name === 'form') return <PaperForm paper={paper} form={body} />;
  return body.name === 'cover' ? <PaperCover cover={body} /> : null;
}

/** One paper, drawn as it prints on A4. */
export function PaperView({ paper }: { paper: Paper }) {
  const { orientation, title, facts, notes, foot, mark, body, lookUp } = paper;
  if (body.name === 'official') return <PaperOfficial paper={paper} body={body} />;
  return (
    <Box
      className={cx('paper', `paper--${orientation}`, `paper--${paper.body.name}`)}
      role="article"
      aria-label={title}
    >
      <Words className={cx('paper__title', paper.body.name === 'cover' && 'paper__title--cover')}>
        {title}
      </Words>
      {facts.map((line) => (
        <Box className="paper__facts" key={line.map(({ label }) => label).join()}>
          {line.map(({ label, text }, at) => (
            <Words
              key={label}
              className={cx(
                'paper__fact',
                orientation === 'landscape' &&
                  at > 0 &&
                  at === line.length - 1 &&
                  'paper__fact--end',
              )}
            >
              {`${label}：${text}`}
            </Words>
          ))}
        </Box>
      ))}
      <Body paper={paper} />
      {lookUp && (
        <Box className="paper__look-up">
          <Box className="paper__code">
            <QrCode text={lookUp.link} label="核对用的二维码" size="fill" />
          </Box>
          <Words className="paper__note">{lookUp.text}</Words>
        </Box>
      )}
      {notes.map((note) => (
        <Words className="paper__note" key={note}>
          {note}
        </Words>
      ))}
      {foot.length > 0 && (
        <Box className="paper__foot">
          {foot.map((text) => (
            <Words className="paper__fact" key={text}>
              {text}
            </Words>
          ))}
        </Box>
      )}
      <Words className="paper__mark">{mark}</Words>
    </Box>
  );
}
