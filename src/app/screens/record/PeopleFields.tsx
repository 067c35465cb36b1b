// The people of an entry: who did it, kept apart from how that is known; who saw or heard it; who was told.

import { openWords as words } from "#i18n/open";
import type { UsedBefore } from "#incidents";
import { DateField, HiddenField, Offers, TextField, Tick } from "#ui";
import { FreeText } from "../../languages/FreeText.tsx";
import { Part } from "./MoreFields.tsx";
import { partyOffers } from "./party-offers.ts";
import { Rows } from "./Rows.tsx";
import type { RecordForm } from "./record-form.ts";

/** The three folded parts about people. */
export function PeopleFields({
  initial,
  used,
  onRowRemoved,
}: {
  readonly initial: RecordForm;
  readonly used: UsedBefore;
  readonly onRowRemoved: () => void;
}) {
  const { who, witnesses, reports, offered, filledIn } = words().record;
  const offers = { label: offered, filled: filledIn };
  const parties = partyOffers(used.parties, { ...who, named: who.offer });
  return (
    <>
      <Part line={who.line} texts={[...initial.parties.map(() => who.line), initial.attribution]}>
        <p className="hint">{who.hint}</p>
        <Rows count={initial.parties.length} text={who} onRemoved={onRowRemoved}>
          {(index) => {
            const at = (name: string) => `parties.${index}.${name}`;
            return (
              <>
                <div className="with-offers">
                  <TextField path={at("name")} label={who.name} hint={who.nameHint} />
                  <Offers
                    {...offers}
                    offers={parties.map(({ party, name, label }) => ({
                      label,
                      fields: {
                        [at("name")]: name,
                        [at("party")]: party,
                        [at("partyName")]: name,
                      },
                    }))}
                  />
                </div>
                <HiddenField path={at("party")} />
                <HiddenField path={at("partyName")} />
                <Tick path={at("actedFor")} label={who.actedFor} hint={who.actedForHint} />
              </>
            );
          }}
        </Rows>
        <FreeText
          path="attribution"
          said={initial.attributionLanguage}
          label={who.attribution}
          hint={who.attributionHint}
        />
      </Part>
      <Part line={witnesses.title} texts={initial.witnesses.map(() => witnesses.title)}>
        <Rows count={initial.witnesses.length} text={witnesses} onRemoved={onRowRemoved}>
          {(index) => {
            const at = (name: string) => `witnesses.${index}.${name}`;
            return (
              <>
                <div className="with-offers">
                  <TextField path={at("name")} label={witnesses.name} />
                  <Offers
                    {...offers}
                    offers={used.witnesses.map(({ name, contact, minor }) => ({
                      label: name,
                      fields: {
                        [at("name")]: name,
                        [at("contact")]: contact,
                        [at("minor")]: minor ? "yes" : "",
                      },
                    }))}
                  />
                </div>
                <TextField
                  path={at("contact")}
                  label={witnesses.contact}
                  hint={witnesses.contactHint}
                />
                <Tick path={at("minor")} label={witnesses.minor} hint={witnesses.minorHint} />
              </>
            );
          }}
        </Rows>
      </Part>
      <Part line={reports.title} texts={initial.reports.map(() => reports.title)}>
        <Rows count={initial.reports.length} text={reports} onRemoved={onRowRemoved}>
          {(index, first) => {
            const at = (name: string) => `reports.${index}.${name}`;
            return (
              <>
                <div className="with-offers">
                  <TextField path={at("agency")} label={reports.agency} hint={reports.agencyHint} />
                  <Offers
                    {...offers}
                    offers={used.agencies.map(({ agency, person, badge }) => ({
                      label: person === "" ? agency : reports.offer(agency, person),
                      fields: {
                        [at("agency")]: agency,
                        [at("person")]: person,
                        [at("badge")]: badge,
                      },
                    }))}
                  />
                </div>
                <TextField path={at("person")} label={reports.person} />
                <TextField path={at("badge")} label={reports.badge} />
                <TextField path={at("reportNumber")} label={reports.reportNumber} />
                <DateField path={at("reportedOn")} label={reports.reportedOn} />
                <FreeText
                  path={at("response")}
                  said={initial.reports[first]?.responseLanguage ?? ""}
                  label={reports.response}
                  hint={reports.responseHint}
                />
              </>
            );
          }}
        </Rows>
      </Part>
    </>
  );
}
