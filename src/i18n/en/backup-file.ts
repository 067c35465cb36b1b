// The README.txt inside a backup. Read without Daybook, perhaps years later, perhaps by somebody who never saw it.

export const backupFile = {
  readme: (hasNotes: boolean): string => `This is a copy of everything in a Daybook.

Daybook is an app in which a person writes down what happened, when, and who
knows about it. You are reading this, so you have opened the copy already.
Nothing more than a program that shows text is needed from here on.

HOW TO OPEN SUCH A FILE WITHOUT DAYBOOK

The file whose name ends in .age is sealed in the age format, version 1. The
program "age" is free and opens it (https://age-encryption.org):

    age --decrypt --output copy.zip daybook-2026-01-31.age

It asks for the passphrase that was chosen when the copy was made, or for the
recovery key, in capital letters and groups of four with a line between them. What comes
out is a plain zip archive with the files below. Each is UTF-8 text; those
that end in .json are JSON (RFC 8259).

WHAT THE FILES ARE

incidents.json
    Every entry with every wording it ever had. "revisions" are in the order
    in which they were written: "recorded" is the first, "amended" changes
    the words, "withdrawn" and "reinstated" repeat the words they found.
    "recordedAt" is when it was written down, in UTC; "zone" is the time zone
    of the device. "occurrence" is when it happened, as exactly as the person
    knew. "chain" joins each revision to the one before it by a hash, in the
    order of the whole log, so that a change made later can be found.

    How "link" is worked out, for those who want to check it: take
    [id, number, kind, recordedAt in milliseconds since 1970-01-01 UTC, zone,
    reason, content as compact JSON text in the order of keys it has here, or
    contentText as it is] as one compact JSON array in UTF-8; an "origin" adds
    its number, aside, sequence, previousLink, salt and link at the end. Put
    the 32 bytes of "salt" before it and take SHA-256. Put the text
    "daybook/chain/1" and the 32 bytes of "previousLink" before that and take
    SHA-256 again.

    "origin" stands where a revision came from another copy: the place it had
    there. With "aside": true it differs from what was written on the device
    it came to, and is kept beside that.

    "erased" stands where the person erased words for good: when that was, and
    whether all of the entry went. "wordsHash" is the first of the two SHA-256,
    so that the chain can be followed although the words are gone.

    "background" holds, in the same way, what stands beside the entries: other
    people, court orders, what the person had to change, dates that matter.
${
  hasNotes
    ? `
private-notes.json
    What the person wrote for themselves alone: "notes" beside entries of the
    same "incidentId", "journal" beside none. It is not meant for a court or
    for anybody else. Delete it from a copy that you pass on.
`
    : `
    This copy was made without private notes and without the private journal.
`
}
settings.json
    The choices the person made about the app.

copies.json
    Which copies were handed over, when and for whom, with the SHA-256 of
    each file and the number each entry has in it. Only where there were any.

kept-wording.json
    Which words in the entries the person looked at and called facts, so that
    they are not asked again. Not the words themselves: "marks" are the first
    32 digits of the SHA-256 of each passage. Only where there were any.

WHAT TO THINK OF

Unpacked, these files are protected by nothing. Unpack them only where nobody
else can look, and delete them from there afterwards.
`,
};
