import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { PROJECT } from './source';

const declared = z.record(z.string(), z.string());
const manifestShape = z.object({ dependencies: declared, devDependencies: declared });
const lockShape = z.object({
  lockfileVersion: z.number(),
  packages: z.record(
    z.string(),
    z.looseObject({
      integrity: z.optional(z.string()),
      resolved: z.optional(z.string()),
      link: z.optional(z.boolean()),
      inBundle: z.optional(z.boolean()),
      optionalDependencies: z.optional(declared),
    }),
  ),
});

const json = (name: string): unknown => JSON.parse(readFileSync(join(PROJECT, name), 'utf8'));

describe('package-lock.json', () => {
  const lock = lockShape.parse(json('package-lock.json'));
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('names no registry, so that any mirror can serve the packages', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('carries the checksum of every package', () => {
    const unchecked = installed.filter(([, it]) => !it.integrity && !it.link && !it.inBundle);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  it('holds every optional binary its packages name, or `npm ci` refuses it', () => {
    const names = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${path} names ${name}: pin a version whose binaries all exist`),
    );
    expect(missing).toEqual([]);
  });

  it('belongs to this package.json', () => {
    const manifest = manifestShape.parse(json('package.json'));
    expect(manifestShape.parse(lock.packages[''])).toEqual(manifest);
  });
});
