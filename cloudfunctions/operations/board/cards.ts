import type { RecordCard } from '@shared/contract/board';
import type { Instant } from '@shared/domain/time';
import type { Evidence } from '../../store';

const isSame = (one: RecordCard, other: RecordCard): boolean =>
  one.id === other.id && one.unitId === other.unitId;

/** The records somebody asked for, as people see them. One that several units answer for is told once. */
export const cardsOf = (
  evidence: readonly Evidence[],
  isAsked: (record: Evidence['record']) => boolean,
  now: Instant,
): RecordCard[] =>
  evidence
    .filter(({ record }) => isAsked(record))
    .map(({ card }) => card(now))
    .filter((card, place, all) => place === all.findIndex((one) => isSame(one, card)));
