// Rows of text as CSV (RFC 4180), safe to open in a spreadsheet.

/**
 * `rows` as a CSV file in UTF-8, the first of them its head. Lines end in CR LF; the file begins with a byte order mark,
 * without which spreadsheets take letters outside English for something else.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front: whoever wrote the message that was copied
 * into the log could otherwise run something on the computer of whoever opens the table (OWASP, "CSV Injection").
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

// Also after white space and in the wide forms of East Asian keyboards: some programs take them for the same.
const startsFormula = /^[\s\u200B\uFEFF]*[=+\-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
