import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** 标准 or 大字. */
export type TextSize = 'standard' | 'large';

interface TextSizeState {
  size: TextSize;
  setSize: (size: TextSize) => void;
}

const TextSizeContext = createContext<TextSizeState>({
  size: 'standard',
  setSize: () => undefined,
});

export interface TextSizeProviderProps {
  /** What was kept from the last time. Default `standard`. */
  initial?: TextSize;
  /** Told of every change, so that it can be kept. */
  onChange?: (size: TextSize) => void;
  children: ReactNode;
}

/** Holds the text size of the whole app. */
export function TextSizeProvider({ initial, onChange, children }: TextSizeProviderProps) {
  const [size, setSize] = useState<TextSize>(initial ?? 'standard');
  const value = useMemo(
    () => ({
      size,
      setSize: (next: TextSize) => {
        setSize(next);
        onChange?.(next);
      },
    }),
    [size, onChange],
  );
  return <TextSizeContext.Provider value={value}>{children}</TextSizeContext.Provider>;
}

/** The text size and the way to change it. */
export function useTextSize(): TextSizeState {
  return useContext(TextSizeContext);
}
