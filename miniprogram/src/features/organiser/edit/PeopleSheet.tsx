import { useState } from 'react';
import { usePages, useSettledText } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { Box, Button, Checkbox, Loading, SearchBox, Sheet, Words } from '@/ui';
import '../choices.scss';

export interface PeopleSheetProps {
  unitId: string;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** Chooses people of the unit; nothing changes in the form until the choice is taken over. */
export function PeopleSheet({ unitId, chosen, onChoose, onClose }: PeopleSheetProps) {
  const [ids, setIds] = useState(chosen);
  const [search, setSearch] = useState('');
  const wanted = useSettledText(search.trim()) || undefined;
  const people = usePages(
    ['people.list', { unitId, search: wanted }],
    (cursor) => call('people.list', { unitId, search: wanted, cursor }),
    (data) => ({ rows: data.people, next: data.next }),
  );
  const toggle = (id: string, on: boolean) =>
    setIds(on ? [...ids, id] : ids.filter((other) => other !== id));
  const shown = people.data ?? [];
  const allShown = shown.length > 0 && shown.every(({ memberId }) => ids.includes(memberId));
  const shownIds = shown.map(({ memberId }) => memberId);
  const take = () => {
    onChoose(ids);
    onClose();
  };
  return (
    <Sheet
      open
      title="选择应到人员"
      note="一个也不选时，应到为全部人员"
      act={{ word: ids.length > 0 ? `选定${ids.length}人` : '全部人员', onTap: take }}
      onClose={onClose}
    >
      <SearchBox label="按姓名查找" value={search} onChange={setSearch} />
      <QueryState of={people} what="人员" waiting={<Loading />}>
        {(rows) => (
          <Box className="choices" role="group" aria-label="人员">
            {rows.length > 1 && (
              <Checkbox
                checked={allShown}
                onChange={(on) =>
                  setIds(
                    on
                      ? [...new Set([...ids, ...shownIds])]
                      : ids.filter((id) => !shownIds.includes(id)),
                  )
                }
              >
                {people.more || wanted ? '下面列出的全部' : '全选'}
              </Checkbox>
            )}
            {rows.map(({ memberId, name, places }) => (
              <Checkbox
                key={memberId}
                checked={ids.includes(memberId)}
                onChange={(on) => toggle(memberId, on)}
              >
                <Words className="row row--between">
                  <Words className="t-body">{name}</Words>
                  <Words className="t-note">
                    {places.find((place) => place.unitId === unitId)?.post ?? ''}
                  </Words>
                </Words>
              </Checkbox>
            ))}
            {rows.length === 0 && (
              <Box className="t-sub">{wanted ? `没有找到“${wanted}”` : '这个单位还没有人'}</Box>
            )}
            {people.more && (
              <Button kind="quiet" small onTap={people.more} busyText="正在读取">
                显示更多
              </Button>
            )}
          </Box>
        )}
      </QueryState>
    </Sheet>
  );
}
