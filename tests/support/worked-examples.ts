// The three incidents that tests tell the product's story with, as a person would write them. Plain data, invented people.
// Each has a private note; no word of a private note may stand in the content beside it, or leak tests prove nothing.

import type { LocalDate, LocalTime, TimeZone } from "#base";
import { blankContent, type IncidentContent } from "#incidents";
import { anAgencyReport, aWitness } from "./incidents.ts";

/** One incident as a person would write it, with what they wrote only for themselves. */
export interface WorkedExample {
  readonly name: string;
  readonly content: IncidentContent;
  readonly privateNote: string;
}

const zone = "America/Chicago" as TimeZone;
const at = (date: string, time: string | null) => ({
  date: date as LocalDate,
  time: time as LocalTime | null,
});

/** A phone call with a witness, reported to the police. */
export const phoneCall: WorkedExample = {
  name: "a phone call in the evening",
  content: {
    ...blankContent(zone),
    occurrence: { precision: "about", at: at("2026-05-03", "21:00"), zone },
    location: {
      place: "At home, in the kitchen",
      address: "1418 Larkspur Lane, Apartment 3, Springfield, Illinois 62704",
    },
    technology: {
      device: "My mobile phone",
      service: "Phone call",
      account: "Number withheld; the screen showed “No caller ID”",
    },
    witnesses: [aWitness({ name: "Dana Whitfield", contact: "217-555-0143" })],
    reports: [
      anAgencyReport({
        agency: "Springfield Police Department",
        person: "Officer Luis Ortega",
        badge: "4471",
        reportNumber: "2026-018823",
      }),
    ],
    description:
      "My phone rang at about 21:00 while Dana Whitfield and I were making dinner. I answered and put the call on " +
      "speaker. A voice I know as Jordan Pike’s said: “I know you changed the locks. It won’t help you. I’ll see you " +
      "Friday.” I said nothing. The call ended after less than a minute.\n\n" +
      "Dana heard every word. I wrote the words down on paper straight after the call, and Dana checked them.",
    evidence:
      "A screenshot of the call list, and the sheet of paper with the words of the call, dated and signed by both of us.",
  },
  privateNote:
    "My hands were shaking so much that I dropped the spoon. I did not sleep at all that night and I cried in the shower.",
};

/** A damaged car that nobody saw being damaged, not reported. */
export const slashedTire: WorkedExample = {
  name: "a car in the street overnight",
  content: {
    ...blankContent(zone),
    occurrence: {
      precision: "between",
      from: at("2026-05-11", "02:00"),
      to: at("2026-05-11", "06:30"),
      zone,
    },
    location: {
      place: "In the street in front of the building where I live",
      address: "1418 Larkspur Lane, Springfield, Illinois 62704",
    },
    technology: { device: "", service: "", account: "" },
    witnesses: [],
    reports: [],
    description:
      "I parked my car, a blue 2015 Honda Fit, under the street light at 02:00 when I came back from a late shift. All " +
      "four tires were whole. When I came out at 06:30 the tire at the front on the driver’s side was flat. It has a " +
      "straight cut in the side wall, about two inches long. I did not see anyone near the car.",
    evidence:
      "Four photos of the tire, taken on my phone at 06:34. I kept the tire. The repair shop’s invoice gives the price of the new one.",
  },
  privateNote:
    "I feel watched whenever I walk to the car now. I am so tired of being afraid, and ashamed that I told nobody.",
};

/** A message in a game, noticed at work, reported to the platform. */
export const gameMessage: WorkedExample = {
  name: "a message in a game",
  content: {
    ...blankContent(zone),
    occurrence: {
      precision: "unknown",
      remark:
        "some time in the week of 18 May 2026. I noticed it on Thursday 21 May at about 12:15.",
      zone,
    },
    location: {
      place: "At work, in the break room, when I noticed it",
      address: "Fairmont Public Library, 90 Water Street, Springfield, Illinois 62701",
    },
    technology: {
      device: "My tablet",
      service: "Chat in the game Lantern Harbor, on the platform Playmoor",
      account: "Account “rook_1187”, profile number 88213067",
    },
    witnesses: [],
    reports: [
      anAgencyReport({
        agency: "Playmoor, player safety team",
        person: "Priya, support",
        badge: "",
        reportNumber: "PM-5520914",
      }),
    ],
    description:
      "When I opened the game on my break there was a message in the chat from the account rook_1187. It said: “Nice " +
      "blue car. Shame about the tire.” The game does not show on which day a message was sent, only that it came after " +
      "I last played, on Sunday 17 May. I have never added this account as a friend. I had told nobody in the game about " +
      "my car.",
    evidence:
      "Two screenshots of the chat, with the account name and the profile number visible, taken on 21 May at 12:20.",
  },
  privateNote:
    "My stomach turned over when I read it. I had to sit in the stairwell until I could breathe again, and I was furious.",
};

/** All three, in the order in which they happened. */
export const workedExamples: readonly WorkedExample[] = [phoneCall, slashedTire, gameMessage];
