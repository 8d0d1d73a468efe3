import { groupedCode } from '@shared/domain/binding/code';
import type { Instant } from '@shared/domain/time';
import { DEMO_NEWCOMER } from '../demo/invitation';
import { demoUnits } from '../demo/office';
import { demoPeople } from '../demo/people';
import { demoAccountOf } from '../demo/seed';
import type { Tokens } from './tokens';

/** The fictional people one can be in the demonstration, each with a token of the local run. */
export const demoIdentities = (
  tokens: Tokens,
  clock: () => Instant,
  invitation: string | undefined,
) => {
  const units = demoUnits();
  const identities = demoPeople.flatMap(({ id, name, memberships, shows }) => {
    const unit = units.find(({ unitId }) => unitId === memberships[0]?.unitId);
    return shows && unit
      ? [{ id, name, unitName: unit.name, ...shows, token: tokens.tokenFor(demoAccountOf(id)) }]
      : [];
  });
  const newcomer = {
    id: DEMO_NEWCOMER,
    name: '演示·新用户',
    unitName: '未绑定',
    roleLabel: '第一次打开',
    description: invitation
      ? `还没有与名册绑定，可用邀请码 ${groupedCode(invitation)}`
      : '还没有与名册绑定，可以登记为志愿者',
    token: tokens.tokenFor(demoAccountOf(DEMO_NEWCOMER)),
  };
  return () => ({ clock: { now: clock() }, identities: [...identities, newcomer] });
};
