// What lets a reader check later that the log behind a report is still the same, and one plain sentence on what that does
// and does not show.

import type { Block } from "#disclosure/pdf";
import type { ReportContext } from "../context.ts";
import type { MarkedExhibit } from "../exhibits.ts";
import { fingerprintWords } from "../telling.ts";

/** The last link of the chain that every recording, amendment and withdrawal hangs on, in hexadecimal. */
export interface ChainHeadText {
  readonly head: string;
  /** Whether some of what was recorded could not be read on the device. */
  readonly hasBreaks: boolean;
}

/**
 * The page on integrity; nothing when neither the chain nor an exhibit is known.
 *
 * How many links the chain has is not printed: it would tell how much there is beside what is in the report.
 */
export function integritySection(
  chain: ChainHeadText | undefined,
  exhibits: readonly MarkedExhibit[],
  { words: { report } }: ReportContext,
): readonly Block[] {
  if (chain === undefined && exhibits.length === 0) return [];
  const { integrity } = report;
  return [
    { kind: "heading", level: 1, text: integrity.heading },
    { kind: "paragraph", text: integrity.shows },
    {
      kind: "fields",
      rows: [
        ...(chain === undefined
          ? []
          : [
              {
                label: integrity.head,
                values: [fingerprintWords(chain.head)],
              },
            ]),
        ...exhibits.map(({ mark, exhibit }) => ({
          label: report.exhibit(mark),
          values: [fingerprintWords(exhibit.fingerprint)],
        })),
      ],
    },
    ...(chain === undefined ? [] : [{ kind: "paragraph", text: integrity.checkHead } as const]),
    ...(chain?.hasBreaks === true ? [{ kind: "note", text: integrity.breaks } as const] : []),
    ...(exhibits.length === 0
      ? []
      : [{ kind: "paragraph", text: integrity.checkExhibits } as const]),
  ];
}
