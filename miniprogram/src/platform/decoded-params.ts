const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Takes the percent signs out of an address's values, once. What was never put in stays as it is. */
export const decodedParams = (
  params: Readonly<Partial<Record<string, string>>>,
): Partial<Record<string, string>> =>
  Object.fromEntries(
    // WeChat's own numbers, the scene's say, can be among them.
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? decoded(value) : value,
    ]),
  );
