// Everything that not every entry needs, each under a line that unfolds. A part in which something stands is open from the
// start, so that nobody overlooks what they wrote.

import type { ReactNode } from "react";
import { openWords as words } from "#i18n/open";
import type { UsedBefore } from "#incidents";
import { ChoiceField, DateField, Fold, Offers, TextField } from "#ui";
import { FreeText } from "../../languages/FreeText.tsx";
import { LanguageFold } from "../../languages/LanguageFold.tsx";
import { BehaviourFields } from "./BehaviourFields.tsx";
import { PeopleFields } from "./PeopleFields.tsx";
import { Rows } from "./Rows.tsx";
import type { RecordForm } from "./record-form.ts";

/** The folded parts of the form. */
export function MoreFields({
  initial,
  used,
  onRowRemoved,
}: {
  readonly initial: RecordForm;
  readonly used: UsedBefore;
  readonly onRowRemoved: () => void;
}) {
  const { record } = words();
  const { kind, where, harm, order, evidence, copied, offered, filledIn } = record;
  const answers = (["", "yes", "no", "unknown"] as const).map((value) => ({
    value,
    label: record.answers[value],
  }));
  return (
    <div className="more">
      <Part line={kind.line} texts={initial.behaviours}>
        <BehaviourFields chosen={initial.behaviours} />
      </Part>
      <PeopleFields {...{ initial, used, onRowRemoved }} />
      <Part line={where.moreLine} texts={[initial.address, initial.device]}>
        <TextField path="address" label={where.address} hint={where.addressHint} />
        <div className="with-offers">
          <TextField path="device" label={where.device} hint={where.deviceHint} />
          <Offers
            label={offered}
            filled={filledIn}
            offers={used.devices.map((device) => ({ label: device, fields: { device } }))}
          />
        </div>
      </Part>
      <Part
        line={harm.line}
        texts={[initial.injuries, initial.medicalVisit, initial.damage, initial.damageCost]}
      >
        <FreeText
          path="injuries"
          said={initial.injuriesLanguage}
          label={harm.injuries}
          hint={harm.injuriesHint}
        />
        <FreeText
          path="medicalVisit"
          said={initial.medicalVisitLanguage}
          label={harm.medicalVisit}
          hint={harm.medicalVisitHint}
        />
        <FreeText
          path="damage"
          said={initial.damageLanguage}
          label={harm.damage}
          hint={harm.damageHint}
        />
        <TextField path="damageCost" label={harm.damageCost} hint={harm.damageCostHint} />
      </Part>
      <Part
        line={order.line}
        texts={[initial.orderInForce, initial.order, initial.orderBreached, initial.orderHow]}
      >
        <ChoiceField path="orderInForce" label={order.inForce} options={answers} />
        {(used.orders.length > 0 || initial.order !== "") && (
          <ChoiceField path="order" label={order.which} options={orderOptions(initial, used)} />
        )}
        <ChoiceField path="orderBreached" label={order.breached} options={answers} />
        <FreeText
          path="orderHow"
          said={initial.orderHowLanguage}
          label={order.how}
          hint={order.howHint}
        />
      </Part>
      <Part
        line={evidence.title}
        texts={[
          initial.evidence,
          initial.evidenceKept,
          ...initial.evidenceNeeded.map(() => evidence.needed.title),
        ]}
      >
        <FreeText
          path="evidence"
          said={initial.evidenceLanguage}
          label={evidence.label}
          hint={evidence.hint}
        />
        <FreeText
          path="evidenceKept"
          said={initial.evidenceKeptLanguage}
          label={evidence.kept}
          hint={evidence.keptHint}
        />
        <h3>{evidence.needed.title}</h3>
        <p className="hint">{evidence.needed.hint}</p>
        <Rows count={initial.evidenceNeeded.length} text={evidence.needed} onRemoved={onRowRemoved}>
          {(index, first) => (
            <>
              <FreeText
                path={`evidenceNeeded.${index}.what`}
                said={initial.evidenceNeeded[first]?.whatLanguage ?? ""}
                label={evidence.needed.what}
                hint={evidence.needed.whatHint}
              />
              <TextField path={`evidenceNeeded.${index}.holder`} label={evidence.needed.holder} />
              <DateField
                path={`evidenceNeeded.${index}.overwrittenOn`}
                label={evidence.needed.overwrittenOn}
              />
            </>
          )}
        </Rows>
      </Part>
      <Part line={copied.line} texts={[initial.copiedFrom, initial.writtenOn]}>
        <TextField path="copiedFrom" label={copied.from} hint={copied.fromHint} />
        <DateField path="writtenOn" label={copied.writtenOn} hint={copied.writtenOnHint} />
      </Part>
      <LanguageFold said={initial.language} isOneOfMany />
    </div>
  );
}

/** One folded part; open when one of `texts` says something. */
export function Part({
  line,
  texts,
  children,
}: {
  readonly line: string;
  readonly texts: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <Fold line={line} isOpen={texts.some((text) => text !== "")}>
      {children}
    </Fold>
  );
}

// An order that is not offered any more, because it was withdrawn, stays chosen where it was.
function orderOptions(initial: RecordForm, { orders }: UsedBefore) {
  const { order } = words().record;
  const isOffered = initial.order === "" || orders.some((one) => one.order === initial.order);
  return [
    { value: "", label: words().record.answers[""] },
    ...orders.map((one) => ({ value: one.order, label: one.title || order.untitled })),
    ...(isOffered ? [] : [{ value: initial.order, label: order.untitled }]),
  ];
}
