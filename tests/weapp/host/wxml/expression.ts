import vm from 'node:vm';
import { asDictionary, asText, type Callable, isCallable } from '../values';

/** The names an expression can see. Unknown names are `undefined`, as on the phone. */
export type Scope = Readonly<Record<string, unknown>>;

interface Compiled {
  readonly names: readonly string[];
  readonly run: Callable;
}

const KEYWORDS = new Set(['true', 'false', 'null', 'undefined', 'typeof', 'in', 'instanceof']);
const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
const FREE_NAME = /(?<![\w$.])[A-Za-z_$][\w$]*/g;
const WHOLE = /^\s*\{\{([\s\S]*)\}\}\s*$/;
const MUSTACHE = /\{\{([\s\S]*?)\}\}/g;

const compiled = new Map<string, Compiled>();

function compile(code: string): Compiled {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const names = [...new Set(code.replace(STRING, "''").match(FREE_NAME) ?? [])].filter(
    (name) => !KEYWORDS.has(name),
  );
  const run: unknown = vm.compileFunction(`return (${code});`, names);
  if (!isCallable(run)) throw new TypeError(`cannot compile the WXML expression ${code}`);
  const made = { names, run };
  compiled.set(code, made);
  return made;
}

function run(code: string, scope: Scope): unknown {
  const { names, run: call } = compile(code);
  try {
    return call(...names.map((name) => scope[name]));
  } catch (error) {
    // WXML reads through undefined without complaint; calling nothing is a mistake in a template.
    // The error may come from another realm, whose TypeError is not ours.
    const { name, message } = asDictionary(error);
    if (name === 'TypeError' && !asText(message).includes('is not a function')) return undefined;
    throw error;
  }
}

/** The value of an attribute or a text: a lone `{{ }}` keeps its type, a mixture is a string. */
export function evaluate(source: string, scope: Scope): unknown {
  if (!source.includes('{{')) return source;
  const whole = WHOLE.exec(source)?.[1];
  if (whole !== undefined && !/\}\}[\s\S]*\{\{/.test(source)) return run(whole, scope);
  return source.replace(MUSTACHE, (_, code: string) => {
    const value = run(code, scope);
    return value === undefined || value === null ? '' : String(value);
  });
}

/** The value of `<template data="{{a, b: c}}">`: the braces hold the inside of an object. */
export function evaluateData(source: string, scope: Scope): Scope {
  const inside = WHOLE.exec(source)?.[1];
  const value = inside === undefined ? {} : run(`{${inside}}`, scope);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
