import type { Engine } from '../engine/engine';
import { sdkEnvironment } from '../environment';
import type { KeyPair } from '../server/signature';
import type { FunctionHost } from '../types';
import { type FunctionArguments, sourceOf, timeText, triggersOf } from './asked-for';
import { builtFunctions } from './built';
import { openLogBook } from './logs/log-book';
import { logFiles } from './logs/log-files';
import { startTimers } from './timers/timers';

/** The running cloud the functions belong to. */
interface RunningCloud {
  readonly url: string;
  readonly engine: Engine;
  /** What the functions sign with; on loopback nobody asks. */
  readonly keys?: KeyPair;
}

/** The functions of a project, for a cloud that is to be started. */
export interface ProjectFunctions {
  readonly host: FunctionHost;
  /** Names the running cloud and starts the timers. @returns what there is to tell a person */
  begin(cloud: RunningCloud): readonly string[];
}

/**
 * Opens the functions asked for on the command line, or none.
 * @throws naming what is wrong with the project's declaration
 */
export function openProjectFunctions(
  given: FunctionArguments,
  dataDir: string,
): ProjectFunctions | undefined {
  const source = sourceOf(given, process.env);
  if (!source) return undefined;
  const logs = openLogBook(logFiles(dataDir));
  const built = builtFunctions({ source, logs, watch: given.watch ?? false });
  let stopTimers = () => {};
  return {
    host: {
      invoke: built.invoke,
      close() {
        stopTimers();
        return built.close();
      },
    },
    begin({ url, engine, keys }) {
      const { environmentId } = source;
      built.connect({
        environment: sdkEnvironment(url, {
          ...(environmentId !== undefined && { environmentId }),
          ...(keys && { keys }),
        }),
        execute: (request) => engine.execute(request),
      });
      const timers = startTimers({
        host: built,
        triggers: triggersOf(source),
        ended: ({ functionName, name }, { requestId, outcome = '' }) =>
          logs.write({
            function: functionName,
            requestId,
            level: 'timer',
            text: `${name} ${outcome}`,
          }),
      });
      stopTimers = timers.close;
      const names = source.list().map(({ name }) => name);
      return [
        `functions: ${names.join(', ') || 'none'}`,
        ...timers
          .list()
          .map(
            ({ functionName, name, config, nextRun }) =>
              `timer ${name} of ${functionName}: "${config}", next ${timeText(nextRun)}`,
          ),
      ];
    },
  };
}
