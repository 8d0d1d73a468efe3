import { HostError } from '../errors';
import { attribute, type ViewNode } from '../tree/node';
import { findAll, type Query } from '../tree/query';
import { asDictionary, type Callable, type Dictionary, isCallable } from '../values';
import { RecordingCanvas } from './canvas';

interface Request {
  readonly query: Query | undefined;
  readonly fields: Dictionary;
  readonly done: unknown;
}

function toQuery(selector: string): Query {
  if (/^#[\w-]+$/.test(selector)) return { id: selector.slice(1) };
  if (/^\.[\w-]+$/.test(selector)) return { className: selector.slice(1) };
  throw new HostError(`selector "${selector}" is not supported here: use #id or .class`);
}

const DEFAULT_CANVAS = { width: 300, height: 150 };

/** Width or height from the inline style, in px at 390 px a screen: there is no layout here. */
function length(node: ViewNode, name: 'width' | 'height'): number {
  const found = new RegExp(`(?:^|[;\\s])${name}:\\s*([\\d.]+)(r?px)`).exec(
    attribute(node, 'style'),
  );
  if (found === null && node.tag === 'canvas') return DEFAULT_CANVAS[name];
  if (found === null) {
    throw new HostError(
      `<${node.tag}> is measured but has no ${name} in its style: there is no layout here`,
    );
  }
  return found[2] === 'rpx' ? (Number(found[1]) * 390) / 750 : Number(found[1]);
}

/** `wx.createSelectorQuery` and the canvases it hands out. */
export class Selectors {
  readonly #canvases = new Map<string, RecordingCanvas>();

  constructor(
    private readonly page: () => { readonly route: string; readonly tree: ViewNode },
    private readonly later: (run: () => void) => void,
  ) {}

  /** What a page drew on the canvas with this id. */
  canvas(id: string): RecordingCanvas | undefined {
    return this.#canvases.get(`${this.page().route}#${id}`);
  }

  createQuery(): Dictionary {
    const requests: Request[] = [];
    let query: Query | undefined;
    const chain: Dictionary = {};
    const ask = (fields: Dictionary, done: unknown) => {
      requests.push({ query, fields, done });
      return chain;
    };
    const select: Callable = (selector) => {
      query = toQuery(String(selector));
      return chain;
    };
    return Object.assign(chain, {
      in: () => chain,
      select,
      selectAll: () => {
        throw new HostError('selectAll is not supported here');
      },
      selectViewport: () => {
        query = undefined;
        return chain;
      },
      fields: (fields: unknown, done: unknown) => ask(asDictionary(fields), done),
      node: (done: unknown) => ask({ node: true }, done),
      boundingClientRect: (done: unknown) => ask({ size: true, rect: true }, done),
      scrollOffset: (done: unknown) => ask({ scrollOffset: true }, done),
      exec: (done: unknown) => {
        this.later(() => {
          const results = requests.map((request) => this.#answer(request));
          if (isCallable(done)) done(results);
        });
        return chain;
      },
    });
  }

  #answer({ query, fields, done }: Request): unknown {
    const result = query === undefined ? this.#viewport() : this.#measure(query, fields);
    if (isCallable(done)) done(result);
    return result;
  }

  #viewport(): Dictionary {
    return { left: 0, top: 0, width: 390, height: 844, scrollTop: 0, scrollLeft: 0 };
  }

  #measure(query: Query, fields: Dictionary): Dictionary | null {
    const [found] = findAll(this.page().tree, query);
    if (found === undefined) return null;
    const result: Dictionary = {};
    if (fields.node) result.node = this.#nodeOf(found);
    if (fields.size) {
      Object.assign(result, { width: length(found, 'width'), height: length(found, 'height') });
    }
    if (fields.rect) Object.assign(result, { left: 0, top: 0 });
    return result;
  }

  #nodeOf(node: ViewNode): unknown {
    if (node.tag !== 'canvas')
      throw new HostError(`<${node.tag}> gives no node, only <canvas> does`);
    const key = `${this.page().route}#${attribute(node, 'id')}`;
    const canvas = this.#canvases.get(key) ?? new RecordingCanvas();
    this.#canvases.set(key, canvas);
    return canvas;
  }
}
