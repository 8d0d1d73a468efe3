import { useRef } from 'react';
import { useSession } from './use-session';

/**
 * Whether whoever is here has no place in the office. Once known it stays until the opposite is: being
 * asked again, the session is unknown for a moment, and a page must not begin anew each time.
 */
export const useStranger = (): boolean => {
  const { data, failure } = useSession();
  const known = useRef(false);
  if (failure?.code === 'NOT_BOUND') known.current = true;
  if (data) known.current = false;
  return known.current;
};
