import { HostError } from './errors';
import { Activity } from './logic/idle';
import { parseUrl, readManifest } from './logic/manifest';
import { Navigator } from './logic/navigator';
import { PageInstance } from './logic/page';
import { Runtime } from './logic/runtime';
import { MiniProgram, type SetDataCount } from './program';
import { asText, type Dictionary, invoke } from './values';
import { createWx } from './wx';
import { type Answers, defaultAnswers } from './wx/answers';
import { openTypes } from './wx/buttons';
import type { WxCall } from './wx/call';
import type { CallFunction } from './wx/cloud';
import { WxEvents } from './wx/events';
import type { Files } from './wx/files';
import { Privacy } from './wx/privacy';
import { Selectors } from './wx/selector';
import type { Storage } from './wx/storage';

export interface LaunchOptions {
  /** The built mini-program: the folder that holds `app.json`. */
  readonly dir: string;
  /** The first page, as in a link: `pages/a/b?x=1`. Without it, the first of `app.json`. */
  readonly path?: string;
  /** Added to the query of `path`, percent-encoded as a link would carry it. */
  readonly query?: Readonly<Record<string, string>>;
  /** WeChat's number for the way in; 1001 is the list of mini-programs, 1047 a scanned code. */
  readonly scene?: number;
  readonly callFunction?: CallFunction;
  /** What the person answers from the first page on. */
  readonly answers?: Partial<Answers>;
  /** Hand the same map to the next launch to keep what the phone stored. */
  readonly storage?: Storage;
  /** Functions of `wx` that the host lacks, or other ones in place of its own. */
  readonly wx?: Dictionary;
}

const noCloud: CallFunction = async (name) => {
  throw new HostError(`cloud function ${name} was called, but the test gave no callFunction`);
};

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  if (pairs.length === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

/** A logged Error is a failure of the program: React hides what a page throws behind its log. */
function consoleInto(lines: string[], report: (error: unknown) => void): Dictionary {
  const write =
    (level: string) =>
    (...parts: unknown[]) => {
      const shown = parts.map((part) => asText(part) || errorText(part));
      lines.push(`${level}: ${shown.join(' ')}`);
      const failure = level === 'error' ? parts.find(isErrorLike) : undefined;
      if (failure !== undefined) report(failure);
    };
  const levels = ['log', 'info', 'warn', 'error', 'debug'];
  return Object.fromEntries(levels.map((level) => [level, write(level)]));
}

function isErrorLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stack' in value && 'message' in value;
}

function errorText(value: unknown): string {
  const stack = typeof value === 'object' && value !== null && 'stack' in value && value.stack;
  return asText(stack) || (JSON.stringify(value) ?? String(value));
}

/**
 * Starts a built mini-program without WeChat: its scripts in a bare JavaScript world, its WXML
 * interpreted, its taps and inputs dispatched as on a phone. Resolves when the first page rests.
 *
 * @throws the first error of the program, or a HostError naming what this host or the build lacks
 */
export async function launchMiniProgram(options: LaunchOptions): Promise<MiniProgram> {
  const manifest = readManifest(options.dir);
  const [home = ''] = manifest.routes;
  const url = withQuery(options.path ?? home, options.query ?? {});
  const { route, query } = parseUrl(url);
  const launch = { path: route, query, scene: options.scene ?? 1001 };

  const errors: unknown[] = [];
  const report = (error: unknown) => void errors.push(error);
  const activity = new Activity(report);
  const calls: WxCall[] = [];
  const consoleLines: string[] = [];
  const answers = { ...defaultAnswers(), ...options.answers };
  const files: Files = new Map();
  const events = new WxEvents();
  const setData: SetDataCount = { calls: 0, bytes: 0, largest: 0 };

  const selectors: Selectors = new Selectors(
    () => ({ route: navigator.current.source.route, tree: navigator.current.tree() }),
    (run) => void activity.setTimer(run, 0, false, []),
  );
  const privacy = new Privacy(answers, manifest.checksPrivacy, (value) =>
    runtime.realm.adopt(value),
  );
  const wx = createWx({
    launch,
    activity,
    answers,
    calls,
    events,
    selectors,
    report,
    realm: () => runtime.realm,
    navigator: () => navigator,
    storage: options.storage ?? new Map(),
    files,
    privacy,
    callFunction: options.callFunction ?? noCloud,
    extra: options.wx ?? {},
  });
  const runtime = new Runtime(options.dir, manifest, activity, {
    wx,
    console: consoleInto(consoleLines, report),
    getCurrentPages: () => navigator.stack.map((page) => page.self),
  });
  const pageHost = {
    activity,
    selectorQuery: () => selectors.createQuery(),
    countSetData: (bytes: number) => {
      setData.calls += 1;
      setData.bytes += bytes;
      setData.largest = Math.max(setData.largest, bytes);
    },
  };
  const navigator: Navigator = new Navigator(
    manifest,
    (at, given) => new PageInstance(runtime.page(at), given, runtime.titleOf(at), pageHost),
    (page) => void activity.setTimer(() => page.event('onReady'), 0, false, []),
  );

  const app = new MiniProgram({
    manifest,
    runtime,
    navigator,
    activity,
    errors,
    events,
    selectors,
    answers,
    files,
    openTypes: openTypes(answers, privacy),
    calls,
    consoleLines,
    setData,
  });
  try {
    runtime.start();
    for (const name of ['onLaunch', 'onShow']) {
      activity.guard(() => invoke(runtime.app, name, runtime.realm.adopt(launch)));
    }
    const refusal = navigator.refusal('reLaunch', url);
    if (refusal !== undefined) throw new HostError(refusal);
    navigator.go('reLaunch', url);
    await app.settle();
  } catch (error) {
    app.close();
    throw error;
  }
  return app;
}
