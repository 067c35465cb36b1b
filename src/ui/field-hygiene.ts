// What keeps typed words out of places nobody thinks of: form history, session restore, spelling services, writing
// assistants, password stores. Every field of the app carries it. Leaving one attribute out is a leak on some browser:
// Firefox reads autocomplete only from the field itself, and Chromium keeps the text of any field without it on disk.

/** The attributes of every field a person types into. Not React's to know what stands in it: fields are uncontrolled. */
export const fieldHygiene = {
  autoComplete: "off",
  autoCorrect: "off",
  spellCheck: false,
  writingsuggestions: "false",
  translate: "no",
  "data-gramm": "false",
  "data-gramm_editor": "false",
  "data-enable-grammarly": "false",
  "data-lt-active": "false",
  "data-1p-ignore": "true",
  "data-bwignore": "true",
  "data-lpignore": "true",
  "data-protonpass-ignore": "true",
  "data-form-type": "other",
} as const;
