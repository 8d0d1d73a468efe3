import * as z from 'zod/mini';

/** Evidence of this kind is what commitments to show results name. */
export const SHOWING_EVIDENCE = 'publication/exhibition';

/** What is shown: an issued bulletin, an entry of the group, or anything else by its title. */
export const showingItem = z.discriminatedUnion('of', [
  z.object({ of: z.literal('bulletin'), bulletinId: z.string() }),
  z.object({ of: z.literal('entry'), entryId: z.string() }),
  z.object({
    of: z.literal('work'),
    title: z.string(),
    /** Address of a public page. */
    link: z.nullable(z.string()),
    /** Where the paper is kept; empty: not said. */
    keptAt: z.string(),
  }),
]);

/** Results a study group shows (成果展示): what, and to whom. Who has looked is nowhere kept. */
export const showing = z.object({
  /** Units; null: the whole office. */
  audience: z.nullable(z.array(z.string())),
  items: z.array(showingItem),
});

export type ShowingItem = z.infer<typeof showingItem>;
export type Showing = z.infer<typeof showing>;

/** Whether something is shown to people of these units. */
export const isShownTo = ({ audience }: Showing, unitIds: readonly string[]): boolean =>
  audience === null || audience.some((unitId) => unitIds.includes(unitId));
