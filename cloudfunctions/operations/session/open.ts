import { sessionOpen } from '@shared/contract/session';
import { succeed } from '@shared/domain/outcome';
import { implementForAccount, nothingToLoad } from '../implement';

export const open = implementForAccount(sessionOpen, {
  load: nothingToLoad,
  handle: async ({ accountId, actor, deps: { store, seals, phoneNumbers, setUp } }) => {
    if (actor) return succeed({ bound: true });
    const { organisation } = store;
    const [all, isEmpty, word] = await Promise.all([
      organisation.offices(),
      setUp ? organisation.isEmpty() : false,
      store.binding.wordFor(seals.accountMark(accountId)),
    ]);
    const offices = await Promise.all(
      all.map(async ({ id, name }) => ({
        officeId: id,
        name,
        teams: (await organisation.units(id))
          .filter(({ kind, openForSignUp }) => kind === 'volunteer_team' && openForSignUp)
          .map((unit) => ({ unitId: unit.unitId, name: unit.name })),
      })),
    );
    const officeName = all.find(({ id }) => id === word?.officeId)?.name ?? '';
    return succeed({
      bound: false,
      offices,
      mayFound: isEmpty,
      takesPhone: phoneNumbers !== undefined,
      parted: word
        ? { at: word.at, reason: word.reason, unitName: word.unitName, officeName }
        : null,
    });
  },
});
