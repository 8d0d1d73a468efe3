import { cx } from './cx';
import { Tap, TapGroup, Words } from './elements';

export interface Choice<Key extends string> {
  key: Key;
  /** Counts belong to the words: 未到 6. */
  label: string;
}

export interface ChoicesProps<Key extends string> {
  items: ReadonlyArray<Choice<Key>>;
  value: Key;
  onChange: (key: Key) => void;
  /** What is chosen, for screen readers: 筛选名单. */
  label: string;
}

interface Look {
  group: string;
  item: string;
  role: 'tab' | 'radio';
}

function Choices<Key extends string>(props: ChoicesProps<Key> & { look: Look }) {
  const { items, value, onChange, label, look } = props;
  return (
    <TapGroup
      className={look.group}
      role={look.role === 'tab' ? 'tablist' : 'radiogroup'}
      aria-label={label}
    >
      {items.map((item) => {
        const on = item.key === value;
        const said = look.role === 'tab' ? { 'aria-selected': on } : { 'aria-checked': on };
        return (
          <Tap
            key={item.key}
            className={cx(look.item, on && 'is-on')}
            role={look.role}
            {...said}
            tabIndex={on ? 0 : -1}
            onTap={() => onChange(item.key)}
          >
            <Words>{item.label}</Words>
          </Tap>
        );
      })}
    </TapGroup>
  );
}

const tabs: Look = { group: 'tabs', item: 'tabs__tab', role: 'tab' };
const segments: Look = { group: 'segmented', item: 'segmented__item', role: 'tab' };
const reasons: Look = { group: 'segmented', item: 'segmented__item', role: 'radio' };

/** Change the page: 2–4 words. */
export function Tabs<Key extends string>(props: ChoicesProps<Key>) {
  return <Choices {...props} look={tabs} />;
}

/** Filters what is below; with `choose`, picks one value of a form. */
export function Segmented<Key extends string>({
  choose,
  ...props
}: ChoicesProps<Key> & { choose?: boolean }) {
  return <Choices {...props} look={choose ? reasons : segments} />;
}
