import { RadioGroup, Sheet } from '@/ui';
import type { Identities } from './use-identities';

/** Who to be: everything is seen and done as that person, in this tab only. */
export function IdentitySheet({
  identities,
  open,
  onClose,
}: {
  identities: Identities;
  open: boolean;
  onClose: () => void;
}) {
  const { all, present, become } = identities;
  return (
    <Sheet
      open={open}
      title="切换演示身份"
      note="人物均为虚构，只在这个页面生效；另开页面可以同时使用另一个身份"
      onClose={onClose}
    >
      <RadioGroup
        label="演示身份"
        items={all.map(({ id, name, unitName, roleLabel, description }) => ({
          key: id,
          label: name,
          note: `${unitName} ${roleLabel}。${description}`,
        }))}
        value={present?.id}
        onChange={(id) => {
          const chosen = all.find((each) => each.id === id);
          onClose();
          if (chosen) become(chosen);
        }}
      />
    </Sheet>
  );
}
