import { HostError } from '../errors';
import type { Dictionary } from '../values';

/** One thing drawn, with the fill colour of that moment. */
export interface Drawing {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly fillStyle: unknown;
}

const METHODS = new Set(
  `arc arcTo beginPath bezierCurveTo clearRect clip closePath drawImage ellipse fill fillRect
  fillText lineTo measureText moveTo quadraticCurveTo rect resetTransform restore rotate save scale
  setLineDash setTransform stroke strokeRect strokeText transform translate`.split(/\s+/),
);

/** A `<canvas type="2d">` that writes down what is drawn. Setting a size wipes it, as it does there. */
export class RecordingCanvas {
  readonly drawings: Drawing[] = [];
  #width = 300;
  #height = 150;
  readonly #context = this.#createContext();

  get width(): number {
    return this.#width;
  }

  set width(value: number) {
    this.#width = value;
    this.drawings.length = 0;
  }

  get height(): number {
    return this.#height;
  }

  set height(value: number) {
    this.#height = value;
    this.drawings.length = 0;
  }

  getContext(kind: unknown): unknown {
    if (kind !== '2d')
      throw new HostError(`canvas context "${String(kind)}" is not supported here`);
    return this.#context;
  }

  #createContext(): unknown {
    const state: Dictionary = { fillStyle: '#000000', canvas: this };
    return new Proxy(state, {
      get: (_, name) => {
        if (typeof name !== 'string' || name in state) return Reflect.get(state, name);
        if (!METHODS.has(name)) throw new HostError(`canvas method ${name} is not supported here`);
        return (...args: unknown[]) => {
          this.drawings.push({ method: name, args, fillStyle: state.fillStyle });
          return name === 'measureText' ? { width: String(args[0]).length * 10 } : undefined;
        };
      },
    });
  }
}
