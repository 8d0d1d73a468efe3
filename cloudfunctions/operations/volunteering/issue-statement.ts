import { volunteeringIssueStatement } from '@shared/contract/volunteering-record';
import { refuse, succeed } from '@shared/domain/outcome';
import { DAY, localDateOf } from '@shared/domain/time';
import { linesOf } from '@shared/domain/volunteering/record';
import type { Statement } from '@shared/domain/volunteering/statement-schema';
import { idOfRequest } from '../../runtime/door';
import { implement, nothingToLoad } from '../implement';
import { statementViewOf } from './statement-view';

const A_DAY_AT_MOST = 10;

/** The number is taken last, so that a refusal uses none up. */
export const issueStatement = implement(volunteeringIssueStatement, {
  load: nothingToLoad,
  handle: async ({ actor, input: { requestId, from, to }, now, deps }) => {
    const { store } = deps;
    const { officeId, memberId } = actor;
    const id = idOfRequest(memberId, requestId);
    const before = await store.statements.one(id);
    if (before) return succeed(statementViewOf(before, deps));
    if (to < from) return refuse('DATES_REVERSED', {});
    const [services, office, today] = await Promise.all([
      store.services.ofMember(officeId, memberId),
      store.organisation.office(officeId),
      store.statements.countSince(officeId, memberId, now - DAY),
    ]);
    if (today >= A_DAY_AT_MOST) return refuse('TOO_MANY_STATEMENTS', { limit: A_DAY_AT_MOST });
    const lines = linesOf(services)
      .map(({ service, figures }) => ({
        ...service,
        serviceId: service.id,
        on: localDateOf(service.startsAt),
        minutes: figures.minutes,
      }))
      .filter(({ confirmed, minutes, on }) => confirmed && minutes > 0 && from <= on && on <= to)
      .sort((a, b) => a.startsAt - b.startsAt)
      .map(({ serviceId, theme, content, place, unitName, contactName, on, minutes }) => ({
        serviceId,
        theme,
        content,
        place,
        unitName,
        contactName,
        on,
        minutes,
      }));
    if (lines.length === 0) return refuse('NOTHING_CONFIRMED', {});
    const year = Number(localDateOf(now).slice(0, 4));
    const serial = await store.statements.nextNumber(officeId, year);
    const number = `${year}-${String(serial).padStart(4, '0')}`;
    const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
    const issued: Statement = {
      id,
      officeId,
      officeName: office?.name ?? '',
      number,
      memberId,
      memberName: actor.name,
      from,
      to,
      lines,
      minutes,
      issuedAt: now,
      createdAt: now,
      state: { name: 'valid' },
      history: [{ at: now, by: memberId, action: 'issued', after: { number, minutes } }],
    };
    if (await store.statements.add(issued)) return succeed(statementViewOf(issued, deps));
    const first = await store.statements.one(id);
    return first ? succeed(statementViewOf(first, deps)) : refuse('NOT_FOUND', {});
  },
});
