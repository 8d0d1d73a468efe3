import type { PersonRow, PersonView } from '@shared/contract/people';
import type { UnitRow } from '@shared/contract/people-units';
import type { Role } from '@shared/domain/people/schema';
import { memberClassWords, roleWords, unitKindWords } from '@shared/domain/people/words';
import { longDayOf } from '@shared/domain/time';

type Place = PersonRow['places'][number];
type Held = PersonView['memberships'][number];

/** Rights by their words; belonging itself is not named beside a unit. */
export const rightsText = (roles: readonly Role[]): string =>
  roles
    .filter((role) => role !== 'member' && role !== 'volunteer')
    .map((role) => roleWords[role])
    .join('、');

/** `第三支部 组织委员`, with the rights held there: `第三支部 组织委员（支部委员）`. */
const placeText = ({ unitName, post, roles }: Place): string => {
  const rights = rightsText(roles);
  const head = [unitName, post ?? ''].filter((text) => text !== '').join(' ');
  return head === '' || rights === '' ? head || rights : `${head}（${rights}）`;
};

/** @param within the unit whose list it stands in: its own name is said by the heading */
export const placesText = ({ places }: Pick<PersonRow, 'places'>, within?: string): string =>
  places
    .map((place) => placeText(place.unitId === within ? { ...place, unitName: '' } : place))
    .filter((text) => text !== '')
    .join('，');

/** `2021年1月1日起`, `2021年1月1日至2022年11月30日`. */
export const termText = ({ validFrom, validTo }: Pick<Held, 'validFrom' | 'validTo'>): string =>
  validTo === null ? `${longDayOf(validFrom)}起` : `${longDayOf(validFrom)}至${longDayOf(validTo)}`;

export const phaseWords: Readonly<Record<Held['phase'], string>> = {
  present: '现在',
  ahead: '将开始',
  past: '已结束',
};

export const classText = ({ memberClass }: Pick<PersonRow, 'memberClass'>): string =>
  memberClassWords[memberClass];

/** `调往第四支部，等待接收`. */
export const waitingText = ({ transfer }: Pick<PersonRow, 'transfer'>): string =>
  transfer ? `由${transfer.fromUnitName}调往${transfer.toUnitName}，等待接收` : '';

/** `党小组` beside a name that does not say so itself. */
export const kindText = ({ name, kind }: Pick<UnitRow, 'name' | 'kind'>): string => {
  const word = unitKindWords[kind];
  return name.endsWith(word) || name.endsWith(word.replace(/^党/, '')) ? '' : word;
};

/** Units that are there on a day. */
export const unitsOn = (units: readonly UnitRow[], day: string): UnitRow[] =>
  units.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
