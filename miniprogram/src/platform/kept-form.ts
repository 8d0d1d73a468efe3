import * as z from 'zod/mini';
import { dropStored, readStored, writeStored } from './storage';

/** What somebody has begun to write, kept on the phone under a name until the server has it. */
export interface KeptForm<Form> {
  /** Undefined: nothing is kept, or nothing that can be read. */
  read: () => Form | undefined;
  /** False: the phone has no room, so that leaving would lose it. */
  keep: (what: Form) => boolean;
  drop: () => void;
}

export const keptForm = <Schema extends z.ZodMiniType>(
  name: string,
  schema: Schema,
): KeptForm<z.infer<Schema>> => ({
  read: () => {
    const text = readStored(name);
    if (text === undefined) return undefined;
    try {
      const parsed = z.safeParse(schema, JSON.parse(text));
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  },
  keep: (what) => {
    try {
      writeStored(name, JSON.stringify(what));
      return true;
    } catch {
      return false;
    }
  },
  drop: () => dropStored(name),
});
