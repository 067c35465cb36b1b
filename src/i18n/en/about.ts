// What Daybook is, which one this is, and what it cannot do.

export const about = {
  title: "About Daybook",
  howTitle: "How it works",
  how: [
    "What you write is locked with your passphrase before it is stored, and it is stored only on this device.",
    "Nothing is sent anywhere: there is no account, no server that knows you, and nobody counts your visits.",
    "Nothing is written over: when you amend or withdraw an entry, the earlier words are kept, and a report can show them if you want.",
  ],
  notTitle: "What it does not protect against",
  not: [
    "Spyware on this device: whoever put it there sees what you see.",
    "Someone who can make you unlock it, or who knows your passphrase.",
    "Someone finding out that Daybook is on this device.",
    "A lost or broken device, or a browser whose data is cleared: what you wrote is gone then. A report on paper, kept elsewhere, stays.",
    "What happens to a report once it is outside Daybook.",
  ],
  offlineTitle: "Without the internet",
  offlineReady: "Ready. Daybook opens on this device without a connection.",
  offlineNotReady: "Not ready yet. Keep this page open for a moment while you are connected.",
  versionTitle: "Which Daybook this is",
  version: "Version",
  build: "Build",
  buildUnknown: "Not known in this window",
  compareLine: "How to compare the build",
  compare:
    "The build is a long number worked out from the files of Daybook that are kept on this device, each time Daybook is opened. Whoever publishes Daybook publishes the same number in integrity.json. Ask someone you trust to read it to you from another device. If every group is the same, this is the Daybook they publish. If one differs, write nothing more here, and talk to them. There is one thing this cannot show: the file that does the sum, sw.js, is not part of it. Someone who changed that file on this device could make the number look right.",
};
