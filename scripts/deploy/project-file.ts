import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

const trigger = z.strictObject({ name: z.string(), type: z.literal('timer'), config: z.string() });

const declaredFunction = z.strictObject({
  name: z.string(),
  handler: z.string(),
  runtime: z.string(),
  timeout: z.int(),
  memorySize: z.int(),
  installDependency: z.boolean(),
  envVariables: z._default(z.record(z.string(), z.string()), {}),
  triggers: z._default(z.array(trigger), []),
});

const projectFile = z.looseObject({ functions: z.array(declaredFunction) });

/** A function as `cloudbaserc.json` declares it, with `{{env.NAME}}` where values are to go. */
export type DeclaredFunction = z.infer<typeof declaredFunction>;

/** The product's `cloudbaserc.json`: the one place that says which functions and timers there are. */
export const PROJECT_FILE = path.resolve(__dirname, '..', '..', 'cloudbaserc.json');

/** @throws naming the field that is wrong */
export const declaredFunctions = (file = PROJECT_FILE): readonly DeclaredFunction[] => {
  const parsed = projectFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data.functions;
  const issue = parsed.error.issues[0];
  throw new Error(`${path.basename(file)}: ${issue?.path.join('.')}: ${issue?.message}`);
};
