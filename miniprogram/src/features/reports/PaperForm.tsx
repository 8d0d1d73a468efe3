import { FORM_WIDTHS, fieldSpans, formRowHeights, TALL_ROW } from '@shared/domain/papers/measure';
import type { CoverBody, FormBody, Paper } from '@shared/domain/papers/paper';
import { Box, cx, Words } from '@/ui';

const total = FORM_WIDTHS.reduce((sum, width) => sum + width, 0);

const share = (from: number, span: number): { width: string } => {
  const width = FORM_WIDTHS.slice(from, from + span).reduce((sum, one) => sum + one, 0);
  return { width: `${(width / total) * 100}%` };
};

/** A form: what is known stands in it, what is not is left to be written by hand. */
export function PaperForm({ paper, form }: { paper: Paper; form: FormBody }) {
  const heights = formRowHeights(paper, form);
  return (
    <Box className="paper__grid" role="table">
      {form.rows.map(({ fields, height }, row) => {
        const spans = fieldSpans(fields.length);
        const points = heights[row] ?? height;
        return (
          <Box
            className="paper__row"
            role="row"
            key={fields.map(({ label }) => label).join()}
            style={{ minHeight: `${points}pt` }}
          >
            {fields.map(({ label, text }) => (
              <Box className="paper__field" key={label} style={share(0, spans.label + spans.text)}>
                <Words
                  className="paper__cell paper__cell--head paper__cell--center paper__label"
                  role="rowheader"
                >
                  {label}
                </Words>
                <Words
                  className={cx(
                    'paper__cell',
                    'paper__text',
                    points >= TALL_ROW && 'paper__text--top',
                  )}
                  role="cell"
                >
                  {text}
                </Words>
              </Box>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}

/** The cover of a book: what it is, and its contents. */
export function PaperCover({ cover: { lines, contents } }: { cover: CoverBody }) {
  return (
    <Box className="paper__cover">
      {lines.map(({ label, text }) => (
        <Box className="paper__line" key={label}>
          <Words className="paper__line-label">{label}</Words>
          <Words className="paper__line-text">{text}</Words>
        </Box>
      ))}
      <Words className="paper__contents">目　录</Words>
      {contents.map(({ title, note }, at) => (
        <Box className="paper__chapter" key={title}>
          <Words>{`${at + 1}．${title}`}</Words>
          <Words>{note}</Words>
        </Box>
      ))}
    </Box>
  );
}
