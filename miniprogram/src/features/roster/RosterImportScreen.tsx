import { ImportPage } from './ImportPage';
import { OfficeOnly } from './OfficeOnly';
import { StartPage } from './StartPage';

/** A roster from a file: chosen, compared, checked by a person, carried out. */
export function RosterImportScreen({ importId }: { importId: string | undefined }) {
  return <OfficeOnly>{importId ? <ImportPage importId={importId} /> : <StartPage />}</OfficeOnly>;
}
