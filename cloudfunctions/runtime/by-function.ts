import { functionOf } from '@shared/contract/functions';
import type { ApiReply, ApiRequest } from './dispatch';

type Answers = (request: ApiRequest) => Promise<ApiReply>;

/** Sends each call to the function its operation belongs to, as the platform does by its name. */
export const byFunction =
  (functions: Record<ReturnType<typeof functionOf>, Answers>): Answers =>
  (request) =>
    functions[functionOf(request.name)](request);
