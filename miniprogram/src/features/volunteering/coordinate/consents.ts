import { consentHowLabels } from '@shared/domain/volunteering/words';

/** How somebody who does not use a phone has agreed; an organiser puts it down. */
export type NotedConsent = 'in_person' | 'by_phone' | 'on_paper';

export const CONSENTS: ReadonlyArray<{ key: NotedConsent; label: string }> = [
  { key: 'in_person', label: consentHowLabels.in_person },
  { key: 'by_phone', label: consentHowLabels.by_phone },
  { key: 'on_paper', label: consentHowLabels.on_paper },
];
