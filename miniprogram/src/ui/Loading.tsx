import { Box, Words } from './elements';

/** Grey lines in the shape of what is coming. */
export function Skeleton({ rows = 3, label = '正在读取' }: { rows?: number; label?: string }) {
  return (
    <Box className="card" role="status" aria-label={label} aria-busy>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <Box key={key} className="skeleton" aria-hidden>
          <Box className="skeleton__line" />
          <Box className="skeleton__line skeleton__line--short" />
        </Box>
      ))}
    </Box>
  );
}

/** A spinner with its words. */
export function Loading({ label = '正在读取' }: { label?: string }) {
  return (
    <Box className="loading" role="status">
      <Words className="spinner" aria-hidden />
      <Words className="t-sub">{label}</Words>
    </Box>
  );
}
