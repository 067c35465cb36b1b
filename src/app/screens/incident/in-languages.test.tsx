// Words in more than one language are said in each: on the screen as it is drawn.

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { TimeZone } from "#base";
import { blankContent, type IncidentContent } from "#incidents";
import { InLanguages } from "#ui";
import { Differences } from "#ui/differences";
import { anAgencyReport } from "../../../../tests/support/incidents.ts";
import {
  contentInWords,
  languageOfWhole,
  mixedFields,
  occurrenceStretches,
} from "./content-in-words.ts";
import { inLanguages, textOf } from "./stretches.ts";

const response = "No podemos hacer nada.";

const content: IncidentContent = {
  ...blankContent("America/Chicago" as TimeZone),
  occurrence: {
    precision: "unknown",
    remark: "una noche de mayo",
    zone: "America/Chicago" as TimeZone,
  },
  reports: [
    anAgencyReport({ agency: "City police", person: "No", response }),
    anAgencyReport({ agency: "The school", response: "They wrote it down." }),
  ],
  order: { inForce: "yes", order: "", breached: "yes", how: "Estaba a diez metros." },
  evidenceNeeded: [{ what: "la grabación", holder: "the shop", overwrittenOn: "" }],
  injuries: "Un moretón.",
  language: "en",
  languages: {
    "occurrence.remark": "es",
    "reports.0.response": "es",
    "order.how": "es",
    "evidenceNeeded.0.what": "es",
    injuries: "es",
  },
};

test("what is said freely among names and answers is marked with its language, and nothing else is", () => {
  const { reports, order, evidenceNeeded } = mixedFields(content);
  const happened = occurrenceStretches(content.occurrence);
  for (const [stretches, spanish] of [
    [reports, response],
    [order, "Estaba a diez metros."],
    [evidenceNeeded, "la grabación"],
    [happened, "una noche de mayo"],
  ] as const) {
    const markup = renderToStaticMarkup(
      <InLanguages stretches={inLanguages(stretches, content)} />,
    );
    expect(markup.match(/<span lang="es">[^<]*/g)).toEqual([`<span lang="es">${spanish}`]);
  }
  expect(renderToStaticMarkup(<InLanguages stretches={inLanguages(reports, content)} />)).toContain(
    '<span lang="en">They wrote it down.</span>',
  );
});

test("the stretches of a field together are what it says", () => {
  const inWords = contentInWords(content);
  const mixed = mixedFields(content);
  for (const field of ["reports", "order", "evidenceNeeded"] as const) {
    expect(textOf(mixed[field])).toBe(inWords[field]);
  }
  expect(textOf(occurrenceStretches(content.occurrence))).toBe(inWords.occurrence);
});

test("of a difference, each side is said in its own language", () => {
  const later: IncidentContent = { ...content, injuries: "A bruise.", languages: {} };
  const markup = renderToStaticMarkup(
    <Differences
      before={content.injuries}
      after={later.injuries}
      languages={{
        before: languageOfWhole("injuries", content),
        after: languageOfWhole("injuries", later),
      }}
    />,
  );
  expect(markup).toMatch(/<del>.*<span lang="es">Un.*<\/del>/);
  expect(markup).toMatch(/<ins>.*<span lang="en">A.*<\/ins>/);
});
