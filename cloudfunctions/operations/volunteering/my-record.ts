import { volunteeringMyRecord } from '@shared/contract/volunteering-record';
import { succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { standing } from '@shared/domain/volunteering/hours';
import {
  linesOf,
  type RecordLine,
  rollingYear,
  totalsOf,
} from '@shared/domain/volunteering/record';
import type { Service } from '@shared/domain/volunteering/service-schema';
import { confirmBy } from '@shared/domain/volunteering/working-days';
import { implement, nothingToLoad } from '../implement';

const lineOf = ({ service, figures }: RecordLine<Service>) => ({
  shiftId: service.shiftId,
  activityId: service.activityId,
  theme: service.theme,
  post: service.post,
  place: service.place,
  content: service.content,
  unitName: service.unitName,
  startsAt: service.startsAt,
  endsAt: service.endsAt,
  state: service.confirmed ? ('confirmed' as const) : ('waiting' as const),
  figures,
  confirmBy: service.confirmed ? null : confirmBy(service.endsAt),
  asked: service.ask !== null && service.ask.answer === null,
});

export const myRecord = implement(volunteeringMyRecord, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const services = await store.services.ofMember(actor.officeId, actor.memberId);
    const served = services.filter(({ marks }) => standing(marks).length > 0);
    const lines = linesOf(served);
    const year = input.year ?? Number(localDateOf(now).slice(0, 4));
    const years = [...new Set(served.map((service) => service.year))].sort((a, b) => b - a);
    const ofYear = (wanted: number) => lines.filter(({ service }) => service.year === wanted);
    const { from, to } = rollingYear(now);
    const inTwelveMonths = lines.filter(({ service }) => {
      const day = localDateOf(service.startsAt);
      return from <= day && day <= to;
    });
    const { minutes, times } = totalsOf(inTwelveMonths);
    const isInstructor = actor.volunteer?.category === 'sports_instructor';
    return succeed({
      year,
      years: years.map((one) => ({ year: one, ...totalsOf(ofYear(one)) })),
      ...totalsOf(ofYear(year)),
      rolling: isInstructor ? { from, to, minutes, times } : null,
      lines: ofYear(year)
        .map(lineOf)
        .sort((a, b) => b.startsAt - a.startsAt),
    });
  },
});
