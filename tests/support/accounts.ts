import { unboundAccountOf } from '@cloud/store';
import { demoPeople } from '../../scripts/demo/people';
import { demoAccountOf } from '../../scripts/demo/seed';
import type { World } from './world';

/** Gives people of the demonstration back the account and the memberships they began with. */
export const reopenAccounts = async (world: World, personIds: readonly string[]): Promise<void> => {
  const entry = { at: world.clock.now, by: 'test', action: 'reopened' };
  for (const id of personIds) {
    const person = demoPeople.find((one) => one.id === id);
    if (!person) throw new Error(`${id} is not of the demonstration`);
    const fields = { accountId: demoAccountOf(id), name: person.name };
    const memberships = [...person.memberships];
    await world.store.organisation.changeMember(
      id,
      { accountId: unboundAccountOf(id) },
      { ...fields, memberships },
      entry,
    );
  }
};
