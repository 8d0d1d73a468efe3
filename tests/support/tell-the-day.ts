import { agreed } from '../../scripts/demo/seed';
import { checkInWith, openWorld, shanghai } from './world';

/** Tells on stdout how an evening meeting of 31 December goes; the machine's zone must not matter. */
const tellTheDay = async (): Promise<void> => {
  const world = await openWorld(shanghai('2022-12-31', '09:00'));
  const membership = (unitId: string, validFrom: string, validTo: string | null) => ({
    unitId,
    roles: ['member' as const],
    post: null,
    validFrom,
    validTo,
  });
  const person = (id: string, validFrom: string, validTo: string | null) =>
    world.store.organisation.addMember({
      id,
      officeId: 'demo',
      accountId: `demo-account:${id}`,
      consents: [agreed('attendance', 0)],
      name: '演示·调动',
      memberClass: 'full_member',
      memberships: [membership('branch-3', validFrom, validTo)],
    });
  await person('moves-tomorrow', '2021-01-01', '2022-12-31');
  await person('comes-tomorrow', '2023-01-01', null);

  const activityId = await world.themePartyDay({
    startsAt: shanghai('2022-12-31', '23:15'),
    endsAt: shanghai('2022-12-31', '23:59'),
  });
  const member = world.as('moves-tomorrow');
  const early = await member.refusal('attendance.checkIn', checkInWith(world, activityId));
  world.clock.now = shanghai('2022-12-31', '23:15');
  const answer = await member.ask('attendance.checkIn', checkInWith(world, activityId));
  const again = await member.refusal('attendance.checkIn', checkInWith(world, activityId));
  const { rows } = await world.as('zhao-lei').ask('attendance.roster', { activityId });
  const board = await world.as('he-ping').ask('board.get', {});
  const cell = board.sections
    .flatMap((section) => section.rows)
    .find(({ number }) => number === 4)
    ?.cells.find(({ column }) => column === 'branch-3');
  const activity = await world.store.activities.byId(activityId);
  await world.close();

  const story = {
    offsetMinutes: new Date(2022, 11, 31).getTimezoneOffset(),
    planYear: activity?.planYear,
    opens: early.message,
    arrival: answer.presence.arrival,
    already: again.message,
    roster: rows.map(({ memberId }) => memberId).filter((id) => id.endsWith('-tomorrow')),
    cell,
  };
  process.stdout.write(`STORY ${JSON.stringify(story)}\n`);
};

tellTheDay().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
