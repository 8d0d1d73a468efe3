import { Box, Tap, Words } from './elements';

export interface Figure {
  key: string;
  value: number | string;
  word: string;
  /** Opens its list. */
  onTap?: () => void;
}

/** 2–4 numbers with words; each opens its list. */
export function Figures({ items, label }: { items: readonly Figure[]; label?: string }) {
  return (
    <Box className="figures" role="group" aria-label={label}>
      {items.map(({ key, value, word, onTap }) => {
        const inner = (
          <>
            <Words className="figure__value">{value}</Words>
            <Words className="figure__word">{word}</Words>
          </>
        );
        return onTap ? (
          <Tap
            key={key}
            className="figure"
            role="link"
            aria-label={`${word} ${value}`}
            onTap={onTap}
          >
            {inner}
          </Tap>
        ) : (
          <Box key={key} className="figure">
            {inner}
          </Box>
        );
      })}
    </Box>
  );
}
