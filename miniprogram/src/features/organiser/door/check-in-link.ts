/**
 * The link in the QR code: what opens the check-in page of one activity with one code.
 * @param service a volunteer event: one checks out by it as well
 */
export const checkInLink = (
  linkBase: string,
  activityId: string,
  token: string,
  service = false,
): string => {
  const join = linkBase.includes('?') ? '&' : '?';
  return `${linkBase}${join}a=${encodeURIComponent(activityId)}&c=${encodeURIComponent(token)}${service ? '&k=v' : ''}`;
};
