/** The link in the QR code: what opens the check-in page of one activity with one code. */
export const checkInLink = (linkBase: string, activityId: string, token: string): string => {
  const join = linkBase.includes('?') ? '&' : '?';
  return `${linkBase}${join}a=${encodeURIComponent(activityId)}&c=${encodeURIComponent(token)}`;
};
