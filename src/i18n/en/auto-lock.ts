// What is said before Daybook locks by itself, and the choices about it.

function inSeconds(count: number): string {
  return count === 1 ? "1 second" : `${count} seconds`;
}

function inMinutes(count: number): string {
  return count === 1 ? "1 minute" : `${count} minutes`;
}

export const autoLock = {
  label: "Locking soon",
  locksIn: (seconds: number): string => `Daybook locks in ${inSeconds(seconds)}.`,
  kept: "An entry you are writing is kept.",
  how: "Press any key or touch the screen to stay unlocked.",
  stay: "Stay unlocked",
  stays: "Daybook stays unlocked.",
  close: "OK",
};

export const lockingScreen = {
  title: "Locking",
  intro: "Daybook locks by itself, so that nobody finds it open. An entry you are writing is kept.",
  idleTitle: "When you do not use it",
  idle: "A touch, a key or scrolling counts as use. Thirty seconds before it locks, Daybook tells you, and you can stay.",
  idleLegend: "Lock without use after",
  idleChoice: inMinutes,
  hiddenTitle: "When it is out of sight",
  hidden:
    "Out of sight means another app, another tab, or a dark screen. What you wrote is covered at once, and Daybook locks after this time.",
  hiddenLegend: "Lock out of sight after",
  hiddenChoice: (seconds: number): string =>
    seconds === 0 ? "At once" : seconds < 60 ? inSeconds(seconds) : inMinutes(seconds / 60),
  outside:
    "Saving a file, choosing one or printing takes you out of Daybook for a moment. It then waits up to 2 minutes.",
  whichever: "Whichever time is over first counts. Time that this device sleeps counts too.",
  changed: "Your choice holds from now on.",
  capture: {
    title: "What is left of a passphrase",
    what: "When you type a passphrase or a recovery key in the usual way, the browser can keep pieces of it in its memory until this tab or the browser is closed. Somebody with special tools could find them there. Typed letter by letter, nothing of it is left half a second after locking.",
    price:
      "Typed letter by letter you cannot paste it, see it, or use a keyboard that writes whole words, as many on phones do, and no new passphrase can be suggested to you. At each field you can go back to the usual way. This choice can be read on the disk. It says nothing about you.",
    legend: "How do you want to type it?",
    usual: "In the usual way",
    letters: "Letter by letter",
  },
};
