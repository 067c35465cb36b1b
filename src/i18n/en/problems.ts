// What the person reads beside a field that needs another look.

export const problems = {
  "wrong-shape": "This could not be read. Please enter it again.",
  "unknown-key": "This could not be read. Please enter it again.",
  "newer-format": "This was written by a newer version of Daybook.",
  "too-long": "This is longer than one entry can hold. Split it into two entries.",
  "date-missing": "Add the date, or choose “I do not know”.",
  "date-invalid": "This date does not exist. Check the day, month and year.",
  "date-too-early": "Check the year. It is before 1900.",
  "date-in-future": "This is later than the time on this device. Check the date and the time.",
  "time-invalid": "Check the time. Leave it empty if you do not know it.",
  "zone-unknown": "Choose a time zone from the list.",
  "end-before-start": "The second time is before the first. Check both.",
  "before-issued": "This is before the day the order was made. Check both dates.",
  "count-invalid": "Write how many there were, as a whole number from 1 to 1,000,000.",
  "nothing-written": "Write what happened or when it happened. One of them is enough.",
  "reason-missing": "Write a short reason.",
  "nothing-changed":
    "You gave a reason, but the words are the same as before. Change them, or leave the reason empty.",
} as const;
