import { consentPurpose } from '@shared/domain/people/schema';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { PageTitle } from '@/ui';
import { ConsentCard } from './ConsentCard';

/** Each purpose apart: what it is for, since when it is agreed to, and the way to take it back. */
export function ConsentsScreen() {
  const consents = useOperation('consents.list', {});
  return (
    <AppScreen title="同意与撤回" place="me">
      <PageTitle title="同意与撤回" />
      <QueryState of={consents} what="同意记录">
        {(standing) => (
          <>
            {consentPurpose.options.map((purpose) => (
              <ConsentCard key={purpose} purpose={purpose} {...standing} />
            ))}
          </>
        )}
      </QueryState>
    </AppScreen>
  );
}
