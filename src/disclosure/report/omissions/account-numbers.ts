// Numbers of accounts with a bank. A card number or an IBAN is known by its own check digits; any other only by the words
// before it. Accounts with an app or a phone company are not meant: who wrote from where is what a log is about.

import type { Omission } from "./omission.ts";
import { isCaseNumber, wordsBefore } from "./words-before.ts";

const digitsInGroups = /(?<![\d+.-])\d(?:[ -]?\d){5,18}(?![-–]?\d)/g;
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
const namesAccount =
  /\b(?:(?:bank|checking|savings|chequing|current|brokerage|retirement|loan|credit|debit) (?:account|acct|card|union)|accounts?|acct|a\/c|routing|aba|iban|(?:credit|debit|bank|visa|amex) ?card|card|visa|mastercard|cuenta|tarjeta)\b[^!?\d]{0,24}$/i;
const namesService =
  /\b(?:instagram|facebook|snapchat|whatsapp|telegram|signal|tiktok|twitter|discord|steam|google|apple|icloud|email|e-mail|gmail|phone|cell|mobile|user|game|gaming|youtube|reddit|linkedin|skype|messenger)\b/i;
const gift = /\b(?:sim|memory|business|birthday|greeting|playing|report|id|library|sd) card\b/i;

/** The account numbers in `text`; the last four characters are what may be shown. */
export function accountNumbersIn(text: string): readonly Omission[] {
  const found: Omission[] = [];
  for (const match of text.matchAll(iban)) {
    if (isIban(match[0])) found.push(omission(match.index, match[0]));
  }
  for (const match of text.matchAll(digitsInGroups)) {
    const [number] = match;
    const before = wordsBefore(text, match.index);
    if (isCardNumber(number) || isNamedAccount(number, before)) {
      found.push(omission(match.index, number));
    }
  }
  return found;
}

function isNamedAccount(number: string, before: string): boolean {
  return (
    namesAccount.test(before) &&
    !namesService.test(before) &&
    !gift.test(before) &&
    !isCaseNumber(before) &&
    !isPhoneOrDate(number)
  );
}

function omission(start: number, number: string): Omission {
  const shown = number.replace(/[^A-Z0-9]/g, "").slice(-4);
  return { start, end: start + number.length, kind: "account-number", shown };
}

function isPhoneOrDate(number: string): boolean {
  return /^(?:1[ -])?\d{3}[ -]\d{3}[ -]\d{4}$|^\d{3}-\d{4}$|^(?:19|20)\d{2}-\d{1,2}-\d{1,2}$|^\d{1,2}-\d{1,2}-(?:19|20)\d{2}$/.test(
    number,
  );
}

// Beginnings and lengths that card networks use (ISO/IEC 7812); an IMEI has the same check digit and another beginning.
function isCardNumber(number: string): boolean {
  if (!/^\d+$|^\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}$|^\d{4}([ -])\d{6}\2\d{5}$/.test(number)) {
    return false;
  }
  const digits = number.replace(/\D/g, "");
  const isOfNetwork =
    /^4(?:\d{12}|\d{15}|\d{18})$|^(?:5[1-5]|2[2-7])\d{14}$|^3[47]\d{13}$|^(?:6011|65\d\d|64[4-9]\d)\d{12}$/.test(
      digits,
    );
  return isOfNetwork && luhnSum(digits) % 10 === 0;
}

function luhnSum(digits: string): number {
  return Array.from(digits)
    .reverse()
    .reduce((sum, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
}

// ISO 13616: the first four characters moved to the end, letters as numbers, the whole modulo 97 is 1.
function isIban(text: string): boolean {
  const packed = text.replaceAll(" ", "");
  if (packed.length < 15 || packed.length > 34) return false;
  let rest = 0;
  for (const character of packed.slice(4) + packed.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) {
      rest = (rest * 10 + Number(digit)) % 97;
    }
  }
  return rest === 1;
}
