import type { ListLine, ResponsibilityList } from './schema';

/** 责任领导, 责任人, or both. */
export type OwnPart = 'leader' | 'owner';

export interface OwnLine
  extends Pick<
    ListLine,
    'commitmentId' | 'item' | 'title' | 'quantity' | 'evidence' | 'dueOn' | 'note'
  > {
  listUnitName: string;
  unitName: string;
  planYear: number;
  as: OwnPart[];
}

export const ownPartWords: Readonly<Record<OwnPart, string>> = {
  leader: '责任领导',
  owner: '责任人',
};

const partsOf = ({ leader, owner }: ListLine, memberId: string): OwnPart[] => [
  ...(leader?.memberId === memberId ? (['leader'] as const) : []),
  ...(owner?.memberId === memberId ? (['owner'] as const) : []),
];

/** A person's own lines of the lists in force, the earliest due first. */
export const ownLines = (lists: readonly ResponsibilityList[], memberId: string): OwnLine[] =>
  lists
    .flatMap(({ unitName: listUnitName, planYear, versions }) =>
      (versions.at(-1)?.lines ?? []).flatMap((line): OwnLine[] => {
        const as = partsOf(line, memberId);
        if (as.length === 0) return [];
        const { commitmentId, item, title, quantity, evidence, dueOn, note, unitName } = line;
        const said = { commitmentId, item, title, quantity, evidence, dueOn, note };
        return [{ ...said, unitName, listUnitName, planYear, as }];
      }),
    )
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)));
