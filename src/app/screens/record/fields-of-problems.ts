// Which field of the form shows a problem that was found in the content, where the two are called differently.

/** The path of the field for the path of a problem. */
export const fieldsOfProblems: Readonly<Record<string, string>> = {
  "occurrence.at.date": "date",
  "occurrence.at.time": "time",
  "occurrence.from.date": "date",
  "occurrence.from.time": "time",
  "occurrence.to.date": "toDate",
  "occurrence.to.time": "toTime",
  "occurrence.remark": "remark",
  "occurrence.precision": "precision",
  "occurrence.zone": "zone",
  "burst.count": "count",
  "copied.from": "copiedFrom",
  "copied.writtenOn": "writtenOn",
  "order.inForce": "orderInForce",
  "order.order": "order",
  "order.breached": "orderBreached",
  "order.how": "orderHow",
};
