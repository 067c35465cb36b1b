// Says beside a form whether what is being typed is kept.

import { openWords as words } from "#i18n/open";

/** Says nothing until there was an attempt. */
export function DraftKept({ isKept }: { readonly isKept: boolean | undefined }) {
  const text = words().record;
  return (
    isKept !== undefined && <p className="soft">{isKept ? text.draftKept : text.draftNotKept}</p>
  );
}
