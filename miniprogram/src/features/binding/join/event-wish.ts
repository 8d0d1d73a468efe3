/** The shift somebody wanted to sign up for before they were anybody here. */
export interface EventWish {
  activityId: string;
  shiftId: string;
  /** Of the risks that were agreed to on the page of the event. */
  risksVersion: number;
  officeId: string;
  unitId: string;
}

const ID = /^[\w.:-]{1,80}$/;

/** The wish a page was opened with; undefined where any part is missing. */
export const wishOf = ({
  e = '',
  s = '',
  r = '',
  o = '',
  t = '',
}: Readonly<Partial<Record<string, string>>>): EventWish | undefined => {
  const ids = [e, s, o, t];
  if (!ids.every((id) => ID.test(id)) || !/^\d{1,6}$/.test(r)) return undefined;
  return { activityId: e, shiftId: s, risksVersion: Number(r), officeId: o, unitId: t };
};
