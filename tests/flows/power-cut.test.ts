import { createHmac, randomUUID } from 'node:crypto';
import { codeAt, windowOf } from '@shared/domain/attendance/code';
import { HOUR, MINUTE } from '@shared/domain/time';
import { type RunningApp, startApp } from '../support/running-app';
import { tempDir } from '../support/temp-dir';
import { partyDay } from '../support/world';

const MEMBERS = ['zhang-min', 'zhao-lei', 'sun-li', 'zhou-tao', 'wang-wei-retired'] as const;
const ACTIVITIES = 10;

/** Activities of the third branch whose doors are open, with the codes on their screens. */
const openDoors = async (app: RunningApp) => {
  const { now, tokenOf } = await app.demo();
  const officer = tokenOf('zhao-lei');
  const answerOf = <T>(reply: { ok: true; data: T } | { ok: false; error: unknown }): T => {
    if (reply.ok) return reply.data;
    throw new Error(JSON.stringify(reply.error));
  };
  return Promise.all(
    Array.from({ length: ACTIVITIES }, async () => {
      const times = { startsAt: now + 10 * MINUTE, endsAt: now + HOUR };
      const draft = answerOf(await app.call(officer, 'activities.create', partyDay(times)));
      const activityId = draft.id;
      answerOf(await app.call(officer, 'activities.publish', { activityId }));
      const key = answerOf(await app.call(officer, 'activities.doorKey', { activityId }));
      const mac = (message: string) =>
        createHmac('sha256', Buffer.from(key.keyHex, 'hex')).update(message).digest();
      return { activityId, codeNow: (at: number) => codeAt(mac, activityId, windowOf(at)).token };
    }),
  );
};

describe('the power goes during check-ins', () => {
  const folder = tempDir('power-cut');
  afterAll(() => folder.remove());

  it.each([1, 2, 3])(
    'every acknowledged check-in is there after the restart (cut %i)',
    async (cut) => {
      const app = await startApp(folder.path);
      const { now, tokenOf } = await app.demo();
      const began = Date.now();
      const doors = await openDoors(app);
      const acknowledged: { activityId: string; memberId: string; at: number }[] = [];
      const enough = cut * 9;
      let reached: () => void = () => undefined;
      const enoughAcknowledged = new Promise<void>((resolve) => {
        reached = resolve;
      });

      const checkIns = doors.flatMap(({ activityId, codeNow }) =>
        MEMBERS.map(async (memberId) => {
          const at = now + Date.now() - began;
          const reply = await app.call(tokenOf(memberId), 'attendance.checkIn', {
            activityId,
            code: codeNow(at),
            requestId: randomUUID(),
            capturedAt: at,
          });
          if (!reply.ok) throw new Error(JSON.stringify(reply.error));
          acknowledged.push({ activityId, memberId, at: reply.data.presence.at });
          if (acknowledged.length === enough) reached();
        }),
      );
      const settled = Promise.allSettled(checkIns);
      await Promise.race([enoughAcknowledged, settled]);
      await app.script.stop('SIGKILL');
      const results = await settled;
      expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
      const refused = results.flatMap((result) =>
        result.status === 'rejected' && /"code"/.test(String(result.reason)) ? [result.reason] : [],
      );
      expect(refused).toEqual([]);

      const again = await startApp(folder.path);
      const officer = (await again.demo()).tokenOf('zhao-lei');
      for (const { activityId } of doors) {
        const reply = await again.call(officer, 'attendance.roster', { activityId });
        const rows = reply.ok ? reply.data.rows : [];
        for (const told of acknowledged.filter((one) => one.activityId === activityId)) {
          const row = rows.find(({ memberId }) => memberId === told.memberId);
          expect(row).toMatchObject({ state: 'present', presence: { at: told.at } });
        }
      }
      await again.script.stop();
    },
  );
});
