// What the person reads when something went wrong: what happened, what is safe, what to do now.

import type { FaultCode } from "#base";

interface FaultWords {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

export const faults: Record<FaultCode, FaultWords> = {
  "record-altered": {
    happened: "Something stored on this device has been changed by something other than Daybook.",
    safe: "Daybook does not show altered words as yours. Everything else can still be read.",
    next: "Make a report of what you have now, and talk to someone you trust about this device.",
  },
  "record-missing": {
    happened: "Something that was stored on this device is no longer there.",
    safe: "Everything else can still be read.",
    next: "Make a report of what you have now, and talk to someone you trust about this device.",
  },
  "record-truncated": {
    happened: "Something stored on this device is incomplete.",
    safe: "Everything else can still be read.",
    next: "Make a report of what you have now, and talk to someone you trust about this device.",
  },
  "lock-damaged": {
    happened:
      "The lock that this opens was changed or damaged by something other than Daybook, so it cannot be opened.",
    safe: "Nothing was changed by trying. Your passphrase may well be right.",
    next: "If you have a recovery key, try it: it opens a lock of its own. Otherwise a backup is the way to your entries. Talk to someone you trust about this device.",
  },
  "key-erased": {
    happened: "Daybook was locked before this was finished.",
    safe: "What was saved before is still there.",
    next: "Unlock and look whether your last change is there.",
  },
  "storage-full": {
    happened: "This device has no room left, so this was not saved.",
    safe: "What you saved before is still there. What you are typing is still on this screen.",
    next: "Free some room on the device, then save again. Do not close this page first.",
  },
  "storage-lost": {
    happened: "Daybook could not reach its storage, so this was not done. The device may be full.",
    safe: "What you saved before is not touched. What you are typing is still on this screen.",
    next: "Free some room on the device, then try again. Do not close this page first.",
  },
  "storage-gone": {
    happened:
      "What Daybook kept on this device was removed while it was open, so this was not saved.",
    safe: "What you see and what you are typing is still on this screen. It is nowhere else on this device.",
    next: "Make a report or copy your words now, before you close this page. Clearing the browser’s data can be the reason.",
  },
  "storage-taken": {
    happened: "Daybook was opened in another window, so this one may no longer save anything.",
    safe: "What was saved before is still there. What you see and what you are typing is still on this screen.",
    next: "Copy what you were typing, if there is something, and go on in the other window.",
  },
  "storage-blocked": {
    happened: "Another window with Daybook is keeping the storage busy.",
    safe: "Nothing was lost.",
    next: "Close the other windows with Daybook, then try again.",
  },
  "storage-denied": {
    happened: "This browser does not let Daybook keep anything on this device.",
    safe: "Nothing was written.",
    next: "A private window or a strict setting can be the reason. Use a normal window or another browser.",
  },
  "worker-stopped": {
    happened: "The part of Daybook that keeps your entries has stopped.",
    safe: "What was saved before is still there.",
    next: "Open Daybook again and unlock it.",
  },
  "random-unavailable": {
    happened: "This browser cannot make the random numbers that keep your entries secret.",
    safe: "Nothing was written.",
    next: "Use another browser.",
  },
  "wasm-unavailable": {
    happened: "This browser blocks the part of Daybook that locks and unlocks your entries.",
    safe: "Nothing was changed.",
    next: "A lockdown or high-security setting can be the reason. Use another browser for Daybook.",
  },
  "font-missing": {
    happened: "Something that reports are made with could not be loaded.",
    safe: "Your entries are unchanged. No report was made.",
    next: "Connect to the internet once, open Daybook, and try again.",
  },
  "pack-missing": {
    happened: "Letters that you added for reports are no longer on this device.",
    safe: "Your entries are unchanged. No report was made.",
    next: "Look at the pages again. Daybook then shows which letters are missing, and you can add them again.",
  },
  bug: {
    happened: "Something went wrong inside Daybook.",
    safe: "What was saved before is still there.",
    next: "Open Daybook again. If it happens again, write the entry on paper for now.",
  },
};
