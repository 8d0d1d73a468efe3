import { consentTexts } from '@shared/domain/consent/texts';
import type { ConsentPurpose } from '@shared/domain/people/schema';
import { Box } from '@/ui';

/** What somebody agrees to, paragraph by paragraph. */
export function ConsentWords({ purpose }: { purpose: ConsentPurpose }) {
  return (
    <Box className="stack-2">
      {consentTexts[purpose].paragraphs.map((text) => (
        <Box key={text} as="p" className="t-body">
          {text}
        </Box>
      ))}
    </Box>
  );
}
