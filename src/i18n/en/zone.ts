// The time zone in which things are written down.

export const zoneScreen = {
  title: "Time zone",
  intro:
    "A time is only as good as its zone. What you write down from now on is kept with this one.",
  saved: "What is saved keeps the zone it was written in. In each entry you can choose another.",
  legend: "Which zone?",
  device: (zone: string): string => `The one this device says: ${zone}`,
  ask: "Ask me again at the next entry",
  always: "Always the same",
  unsure: (zone: string): string =>
    `This browser says ${zone}, as some do wherever they are. Choose your own zone here.`,
  label: "Your time zone",
  hint: "Choose the nearest large city.",
  changed: (zone: string): string => `From now on: ${zone}`,
};
