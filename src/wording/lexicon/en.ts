// English, as the engine needs it.

import type { Language } from "../language.ts";
import { facts } from "./en-facts.ts";
import { feelings } from "./en-feelings.ts";
import { lookAlikes } from "./en-look-alikes.ts";
import { impacts } from "./en-signs.ts";
import { sure } from "./en-sure.ts";
import { sureImpact } from "./en-sure-impact.ts";
import { tableWords } from "./en-table-words.ts";
import { pastForms, verbs } from "./en-verbs.ts";

const longForms = `
i'm:i am|im:i am|ive:i have|i've:i have|id:i'd|i'd:i would|i'll:i will|ill:ill|dont:do not|don't:do not|doesnt:does not|doesn't:does not|didnt:did not|didn't:did not|cant:can not|can't:can not|cannot:can not
couldnt:could not|couldn't:could not|wont:will not|won't:will not|wouldnt:would not|wouldn't:would not|shouldnt:should not|shouldn't:should not|isnt:is not|isn't:is not|arent:are not|aren't:are not
wasnt:was not|wasn't:was not|werent:were not|weren't:were not|hasnt:has not|hasn't:has not|havent:have not|haven't:have not|hadnt:had not|hadn't:had not|aint:is not|ain't:is not|mustn't:must not|daren't:dare not
he's:he is|hes:he is|she's:she is|shes:she is|it's:it is|that's:that is|thats:that is|there's:there is|theres:there is|what's:what is|whats:what is|who's:who is|where's:where is|let's:let us|here's:here is
we're:we are|they're:they are|theyre:they are|you're:you are|youre:you are|ur:your|u:you|we've:we have|they've:they have|you've:you have|we'll:we will|he'll:he will|she'll:she will|they'll:they will|you'll:you will|it'll:it will
he'd:he would|hed:he would|she'd:she would|we'd:we would|they'd:they would|it'd:it would|you'd:you would|should've:should have|shoulda:should have|could've:could have|coulda:could have|would've:would have|woulda:would have|must've:must have
gonna:going to|wanna:want to|gotta:got to|gotten:got|kinda:kind of|sorta:sort of|lemme:let me|gimme:give me|dunno:do not know|idk:i do not know|idc:i do not care|tbh:honestly|omg:my god|ffs:for god sake|af:very|rn:right now
cuz:because|cos:because|coz:because|bc:because|bcz:because|becuz:because|b/c:because|cause:cause|'cause:because|tho:though|thru:through|w:with|wo:without|n:and|nd:and|r:are|y:why|b4:before|abt:about|msg:message|msgs:messages|ppl:people|plz:please|pls:please|wk:week|wks:weeks|yr:year|hr:hour|hrs:hours|min:minute|mins:minutes|appt:appointment|smth:something|sth:something|bf:boyfriend|gf:girlfriend|fb:facebook|insta:instagram|ig:instagram|tmrw:tomorrow|tmr:tomorrow|2nite:tonight|nite:night|alot:a lot|atm:at the moment|irl:in real life|ngl:honestly|lowkey:low key|everytime:every time|noone:no one|abit:a bit|aswell:as well|infront:in front|eachtime:each time|jus:just|wat:what|wen:when|dat:that|dis:this|da:the|dem:them|luv:love|skool:school|thot:thought|thort:thought|cud:could|shud:should|wud:would|cudnt:could not|wudnt:would not|didn:did not|doin:doing|goin:going|comin:coming|gettin:getting|feelin:feeling|cryin:crying|shakin:shaking|sleepin:sleeping|eatin:eating|losin:losing|nothin:nothing|somethin:something|everythin:everything|mum:mum|ma:mom|yo:you|yall:you all|finna:going to|tryna:trying to|hafta:have to|outta:out of|cept:except|til:until|till:until|em:them|'em:them|mself:myself|meself:myself|me self:myself|agen:again|agian:again|sed:said|rote:wrote|wrot:wrote|tuk:took|tok:took|wil:will|al:all|cum:come|bak:back|bac:back|hav:have|hve:have|gona:going to|cnt:can not|carnt:can not|kant:can not|th:the|teh:the|wit:with|brok:broke|cryed:cried|havnt:have not|avnt:have not|hasnt:has not|sor:saw|wate:wait|wus:was|culd:could|wuld:would|shuld:should|thay:they|thier:their|beleive:believe|beleives:believes|outsid:outside|sum:some|nuthin:nothing|evrything:everything|evry:every|fone:phone|foto:photo|fotos:photos|pic:picture|pics:pictures|txtd:texted|txted:texted|texd:texted|sended:sent|becos:because|becoz:because|coming:coming|comming:coming|wer:were|ther:there|tho:though|thn:then|whn:when|wn:when|nt:not|n't:not|ov:of|frm:from|bin:been|ben:been|gt:got|hes:he is|im:i am|m:am|luvs:loves|luvd:loved|kil:kill|dye:die|slp:sleep|h8:hate|gr8:great|l8:late|l8r:later|m8:mate|2day:today|2nite:tonight|b:be|c:see|ct:client|pt:patient|cl:client|tbf:honestly|srsly:seriously|v:very|vry:very|bday:birthday|esp:especially|thx:thanks
`;

const connectors = {
  always: "because but although though whereas unless whenever",
  "with-clause":
    "and or then when while after before until since if as once where which who whether plus yet till except",
  "with-subject": "so that like how what why",
};

const subjects: Readonly<Record<string, string>> = {
  i: "I",
  we: "WE",
  he: "HE",
  she: "SHE",
  they: "THEY",
  you: "YOU",
  it: "IT",
  this: "THIS",
  that: "THIS",
  these: "THIS",
  those: "THIS",
  there: "THERE",
  nobody: "NOBODY",
  "no-one": "NOBODY",
  everyone: "PEOPLE",
  everybody: "PEOPLE",
  someone: "PEOPLE",
  somebody: "PEOPLE",
  people: "PEOPLE",
  nothing: "NOTHING",
  everything: "EVERYTHING",
  something: "SOMETHING",
  client: "CLIENT",
  petitioner: "CLIENT",
  complainant: "CLIENT",
  survivor: "CLIENT",
  victim: "CLIENT",
  patient: "CLIENT",
  resident: "CLIENT",
  respondent: "EX",
  defendant: "EX",
  suspect: "EX",
  ex: "EX",
  stalker: "EX",
  who: "WHO",
  which: "WHICH",
};

const tenses = new Map(
  Object.entries({
    past: "was were did had",
    now: "am is are do does have has",
    may: "will would could might may should must shall can ought",
  }).flatMap(([tense, words]) => words.split(" ").map((word) => [word, tense] as const)),
);

function tense(word: string, isAfterSubject: boolean): string | undefined {
  const named = tenses.get(word);
  if (named !== undefined) return named;
  if (pastForms.has(word) || (word.length > 4 && word.endsWith("ed"))) return "past";
  if (verbs.has(word)) return "now";
  return isAfterSubject ? "now" : undefined;
}

const nouns = new Map(
  Object.entries({
    body: "hand hands heart stomach chest legs knees head skin jaw throat mouth eyes eye hair face back neck shoulders body pulse breath breathing teeth voice tummy guts gut blood bones fingers arms feet palms ears lungs belly muscles",
    mind: "nerves mind mood confidence sleep appetite weight concentration memory focus brain anxiety fear depression life marriage relationship grades patience temper energy faith trust self-esteem nightmares dreams thoughts feelings emotions nervous dignity soul spirit sanity confidence period periods meds medication therapist therapy counselor counsellor psychiatrist psychologist gp doctor diagnosis dose prescription symptoms",
    child:
      "son daughter kid kids child children boy boys girl girls twins toddler baby youngest oldest eldest one ones teen teenager",
    person:
      "mother mom mum father dad sister brother aunt uncle cousin gran grandmother grandfather nan friend boss manager neighbor neighbour coworker colleague husband wife partner roommate flatmate ex clerk driver officer guard man woman guy waiter waitress cashier receptionist teacher nurse judge witness landlord tenant detective bartender lawyer attorney caretaker doorman postman usher librarian barista teller principal student customer passenger cyclist jogger lady couple men people police security crowd parents family mate roomie stalker caller paramedic",
    animal: "dog cat horse puppy bird parrot dogs cats pet mare",
    thing:
      "note letter text message email voicemail card package parcel car van truck phone camera door window house apartment flat lock key photo picture video bag box report order police plate call calls account alarm light lights poem song",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** The word without the endings of plural, time and adverb, as it would stand in a dictionary where a rule can tell. */
function stem(word: string): string {
  if (word.length < 4 || word.endsWith("ss")) return word;
  if (word.endsWith("ied") || word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ily") && word.length > 5) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ly") && word.length > 5) return stem(word.slice(0, -2));
  if (word.endsWith("ed") && word.length > 4 && !word.endsWith("eed"))
    return baseOf(word.slice(0, -2));
  if (word.endsWith("ing") && word.length > 5) return baseOf(word.slice(0, -3));
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("us") && !word.endsWith("is")) return word.slice(0, -1);
  return word;
}

/** The verb that lost its ending: `scar` from `scarred`, `scare` from `scared`, `wait` from `waited`. */
function baseOf(cut: string): string {
  if (!/[aeiouy]/.test(cut)) return cut.length > 1 ? cut : `${cut}e`;
  if (/([bdgklmnprtvz])\1$/.test(cut) && !/(?:ll|ss)$/.test(cut))
    return cut.slice(0, -1).replace(/ck$/, "ck");
  if (cut.endsWith("ck") && /(?:panick|mimick)$/.test(cut)) return cut.slice(0, -1);
  if (
    /[^aeiou][aeiouy][^aeiouwxy]$/.test(cut) &&
    !/(?:en|er|on|it|or|el|al|om|in|ut|et|op|ic)$/.test(cut.length > 4 ? cut : "")
  )
    return `${cut}e`;
  if (
    /(?:[cgsuvz]|[aeiou][^aeiou]?[lr][sv]|tl|dl|bl|gl|pl|ckl|ngl|zzl)$/.test(cut) &&
    !/(?:ss|ng|us)$/.test(cut)
  )
    return `${cut}e`;
  return cut;
}

/** The consonants as they sound, with the first letter. */
function sound(word: string): string {
  const plain = word
    .replace(/ph/g, "f")
    .replace(/gh/g, "")
    .replace(/ck|q|c(?=[aoulr]|$)/g, "k")
    .replace(/c/g, "s")
    .replace(/kn/g, "n")
    .replace(/wr/g, "r")
    .replace(/z|x/g, "s")
    .replace(/dg?e?|j/g, "d")
    .replace(/(.)\1+/g, "$1");
  return (
    plain.charAt(0) +
    plain
      .slice(1)
      .replace(/[aeiouyhw]/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}

export const english: Language = {
  code: "en",
  longForms: new Map(
    longForms
      .trim()
      .split(/[|\n]/)
      .map((pair) => {
        const [short = "", long = ""] = pair.split(":");
        return [short, long.split(" ")] as const;
      }),
  ),
  bare: (word) => word,
  stem,
  sound,
  lexicon: { ...sure, ...sureImpact, ...feelings, ...impacts, ...facts },
  connectors: new Map(
    Object.entries(connectors).flatMap(([kind, words]) =>
      words.split(" ").map((word) => [word, kind] as const),
    ),
  ),
  subjects: new Map(Object.entries(subjects)),
  determiners: new Set(
    "the a an this that these those some another every each both all no one two three somebody's someone's".split(
      " ",
    ),
  ),
  possessives: new Map<string, "MY" | "HIS">([
    ["my", "MY"],
    ["our", "MY"],
    ...["his", "her", "their", "your", "its", "whose"].map((word) => [word, "HIS"] as const),
  ]),
  subjectOfVerb: () => undefined,
  selfObjects: new Set(["me", "us", "my", "myself", "i"]),
  copulas: new Set(
    "am is are was were be been being feel feels felt feeling get gets got getting become became seem stay stayed remain left made makes make keeps kept drives drove driven have had sent sends leaves leave puts put gives gave".split(
      " ",
    ),
  ),
  denials: new Set("not no never nothing neither nor without hardly".split(" ")),
  clitics: new Set(),
  leadIns: new Set(
    "so too very still just even more most half completely utterly absolutely totally really truly quite rather all a in with and but also feeling felt being not no longer never such what how honestly basically always again almost nearly as because now".split(
      " ",
    ),
  ),
  naming: new Set("called named titled entitled nicknamed username labelled".split(" ")),
  givenNames: new Set(
    "joy hope grace faith patience mercy prudence felicity constance melody merry happy blue rage angel serenity bliss sorrow comfort".split(
      " ",
    ),
  ),
  restarts: new Set("i we he she they there nobody everyone someone client respondent".split(" ")),
  isVerb: (word) => verbs.has(word) || (word.length > 4 && word.endsWith("ed")),
  tense,
  adverbs: new Set(
    "still always never just now also really only even then often usually sometimes hardly barely almost nearly ever already finally honestly literally actually constantly".split(
      " ",
    ),
  ),
  nouns,
  calendar: new Set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving halloween lent mr mrs ms".split(
      " ",
    ),
  ),
  wordSigns: (word) => (word.length > 5 && word.endsWith("ing") ? ["e:ing"] : []),
  abbreviations: new Set(
    "mr mrs ms dr prof st ave rd blvd apt no ref approx vs dept det sgt lt ofc jr sr inc ltd etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun hon rev capt pt fig ext tel".split(
      " ",
    ),
  ),
  commonWords: new Set(
    "the and was were that this with from have has had he she they his her him them my me i you your it is are not but for about after before when then there here what who which where will would could should been being because out off over under into onto again back down just like only very also than too more most some any every".split(
      " ",
    ),
  ),
  lookAlikes,
  tableWords,
};
