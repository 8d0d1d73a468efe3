import { parseArgs } from 'node:util';
import { FUNCTION_OPTIONS, sourceOf, timeText, triggersOf } from './asked-for';
import { type LogLine, matchingLines } from './logs/log-book';
import { readLogFiles } from './logs/log-files';
import { parseSchedule } from './timers/schedule';

const lineText = (line: LogLine): string =>
  `${line.time} ${line.function} ${line.requestId} ${line.level.toUpperCase()} ${line.text}`;

/** `logs --data DIR [--request ID] [--function NAME] [--tail N]` @returns what to print */
function logsCommand(given: string[]): readonly string[] {
  const { values } = parseArgs({
    args: given,
    options: {
      data: { type: 'string' },
      request: { type: 'string' },
      function: { type: 'string' },
      tail: { type: 'string', default: '200' },
    },
  });
  const tail = Number(values.tail);
  if (!values.data) throw new Error('--data is to name a folder');
  if (!Number.isInteger(tail) || tail < 1) throw new Error('--tail is to be a number above 0');
  const query = { requestId: values.request, functionName: values.function, tail };
  return matchingLines(readLogFiles(values.data), query).map(lineText);
}

/** `timers --config FILE | --functions DIR [--data DIR]` @returns what to print */
function timersCommand(given: string[]): readonly string[] {
  const { config, functions } = FUNCTION_OPTIONS;
  const { values } = parseArgs({
    args: given,
    options: { config, functions, data: { type: 'string' } },
  });
  const source = sourceOf(values);
  if (!source) throw new Error('--config is to name a file, or --functions a folder');
  const runs = (values.data ? readLogFiles(values.data) : []).filter(
    ({ level }) => level === 'timer',
  );
  return triggersOf(source).map(({ functionName, name, config: schedule }) => {
    const next = parseSchedule(schedule, name).after(Date.now());
    const last = runs
      .filter((run) => run.function === functionName && run.text.startsWith(`${name} `))
      .at(-1);
    const lastText = last
      ? `, last ended ${last.time}: ${last.text.slice(name.length + 1)} (request ${last.requestId})`
      : '';
    return `${name} of ${functionName}: "${schedule}", next ${timeText(next)}${lastText}`;
  });
}

const COMMANDS: Readonly<Record<string, (given: string[]) => readonly string[]>> = {
  logs: logsCommand,
  timers: timersCommand,
};

/**
 * The commands that only show something: `logs` and `timers`.
 * @returns what to print, or undefined when the arguments begin with no such command
 * @throws when the arguments are wrong
 */
export function shown([command = '', ...given]: string[]): readonly string[] | undefined {
  return Object.hasOwn(COMMANDS, command) ? COMMANDS[command]?.(given) : undefined;
}
