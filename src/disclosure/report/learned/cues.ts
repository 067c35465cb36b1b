// Words in a text that tell something of the person who wrote it. English, and the plainest of Spanish. Each pattern takes
// in what stands beside its cue, so that what is shown can be understood by itself. No pattern repeats a repetition: a
// text made to be slow is not.

import type { LearnedKind } from "./learned.ts";

/** A pattern and what it gives away. */
export interface Cue {
  readonly kind: LearnedKind;
  readonly pattern: RegExp;
}

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?";
const mine = "(?:[Mm]y|[Oo]ur|[Mm]is?|[Nn]uestr[oa])";
const weekday =
  "(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)";
const kin =
  "(?:mother|father|mom|mum|dad|sister|brother|aunt|uncle|cousin|grand(?:mother|father|ma|pa)|parents?|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|(?:best |close |old )?friends?|neighbou?rs?|room-?mates?|flatmates?|co-?workers?|colleagues?|boss|manager|supervisor|landlord|landlady|lawyer|attorney|advocate|pastor|priest|madre|padre|mam[aá]|pap[aá]|hermanos?|hermanas?|t[ií][oa]|prim[oa]|amig[oa]s?|vecin[oa]s?|jef[ea]|abogad[oa])";
const child =
  "(?:sons?|daughters?|child|children|kids?|baby|toddler|nephews?|nieces?|grand(?:son|daughter|child)|step-?(?:son|daughter)|hij[oa]s?|niet[oa]s?|sobrin[oa]s?)";
const vehicle =
  "(?:car|truck|van|pick-?up|suv|jeep|motorcycle|motorbike|scooter|bike|bicycle|sedan|minivan|coche|carro|camioneta|moto|bicicleta)";
const make =
  "(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford|GMC|Honda|Hyundai|Infiniti|Jaguar|Jeep|Kia|Lexus|Lincoln|Mazda|Mercedes|Mini|Mitsubishi|Nissan|Opel|Peugeot|Porsche|Renault|Seat|Skoda|Subaru|Suzuki|Tesla|Toyota|Vauxhall|Volkswagen|VW|Volvo)";
const street =
  "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Circle|Highway|Hwy|Parkway|Pkwy|Square)";

const cue = (kind: LearnedKind, source: string, flags = "giu"): Cue => ({
  kind,
  pattern: new RegExp(source, flags),
});

/** Every cue there is. */
export const cues: readonly Cue[] = [
  cue(
    "home",
    `\\b(?:\\d{1,6}[A-Za-z]? )(?:\\p{Lu}[\\p{L}’'.-]+ ){1,3}${street}\\b\\.?(?:,? (?:[Aa]partment|[Aa]pt|[Uu]nit|[Ss]uite|#) ?\\w{1,6}\\b)?`,
    "gu",
  ),
  cue(
    "home",
    `\\b${mine} (?:new |old |own )?(?:house|home|apartment|flat|place|building|front door|back door|doorstep|porch|driveway|yard|garden|street|block|balcony|kitchen|bedroom|living room|mailbox|casa|apartamento|piso|departamento|calle|puerta)\\b`,
  ),
  cue(
    "home",
    "\\b(?:I|we) (?:now )?(?:live|moved|stay|am staying|are staying|was staying|were staying) (?:on|in|at|to|with|near|above|behind|opposite)(?: [\\p{L}\\p{N}’'-]+){1,5}",
  ),
  cue(
    "work",
    `\\b${mine} (?:new |old )?(?:work|workplace|office|job|shift|employer|store|shop|studio|clinic|trabajo|oficina|empleo|turno)\\b(?: (?:at|on|in) ${name})?`,
    "gu",
  ),
  cue(
    "work",
    `\\b(?:I|we) (?:now |also )?work(?:ed)? (?:at|for|in|from|near)(?: [\\p{L}\\p{N}’'&-]+){1,5}`,
  ),
  cue("work", "\\b(?:at|from|to|outside|near|before|after|leaving) work\\b"),
  cue(
    "school",
    `\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[\\p{L}]+['’]s) (?:elementary |middle |high |primary |pre-?|night )?(?:school|daycare|day care|kindergarten|nursery|preschool|college|university|campus|classroom|class|escuela|colegio|guarder[ií]a|universidad)\\b(?: (?:on|in|at) ${name})?`,
    "gu",
  ),
  cue(
    "child",
    `\\b${mine} (?:\\w{1,12}[ -]year[ -]old |little |older |younger |oldest |youngest )?${child}\\b(?:,? ${name}\\b)?`,
    "gu",
  ),
  cue("child", `\\b${name}, (?:who is |aged? )?\\d{1,2}(?: years old)?(?=[,.;)])`, "gu"),
  cue(
    "vehicle",
    `\\b${mine} (?:\\p{L}+ ){0,3}?(?:${vehicle}|${make})\\b(?: \\p{Lu}[\\p{L}\\p{N}-]+)?`,
  ),
  cue(
    "vehicle",
    "\\b(?:license plate|licence plate|plate|plates|registration|matr[ií]cula|placa)s?(?: number| no\\.?)?(?: is| was|:)? [A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,5}\\b",
  ),
  cue(
    "routine",
    `\\b(?:every|each|most|on|los|todos los|cada)(?: other)? (?:${weekday}|day|morning|afternoon|evening|night|week|month|d[ií]as?|ma[ñn]anas?|tardes?|noches?|semanas?)\\b(?<!\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?<!\\bon (?:day|morning|afternoon|evening|night|week|month))`,
  ),
  cue(
    "routine",
    "\\b(?:I|we) (?:always|usually|normally|often|generally|regularly) (?:[\\p{L}’'-]+ ?){1,6}",
  ),
  cue(
    "routine",
    `\\b(?:on|along) ${mine} (?:way|walk|run|drive|commute|bus|route)(?: (?:to|from|home|back|through|past)(?: [\\p{L}’'-]+){0,3})?`,
  ),
  cue(
    "routine",
    `\\b(?:at|to|from|outside|near|leaving) (?:the|my|our) (?:gym|church|mosque|temple|synagogue|yoga|bus stop|train station|library|supermarket|grocery store|park|pool|class|gimnasio|iglesia|mezquita|parada)\\b`,
  ),
  cue("person", `\\b${mine} ${kin}\\b(?:,? ${name}\\b)?`, "gu"),
  cue(
    "phone",
    "(?<![\\d.])(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}(?!\\d)",
  ),
  cue("phone", "(?<![\\w.])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}\\b"),
  cue("account", "(?<![\\w.@/])@[\\w.]{2,40}\\b"),
  cue(
    "care",
    `\\b(?:${mine} (?:doctor|therapist|counsel+or|psychologist|psychiatrist|dentist|midwife|nurse|case ?worker|m[eé]dic[oa]|psic[oó]log[oa])|(?:at|to|from) (?:the|a) (?:\\p{L}+ )?(?:hospital|clinic|emergency room|shelter|urgent care|refugio)|\\p{Lu}\\p{L}+ (?:Hospital|Clinic|Medical Center|Shelter))\\b`,
  ),
  cue(
    "told",
    `\\b(?:I|[Ww]e) (?:told|called|texted|asked|warned|messaged) (?:my |our )?(?:${kin}|${name})\\b`,
    "gu",
  ),
];
