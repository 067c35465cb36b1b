// Spanish, as the engine needs it. Accents are left out of every list; only the forms of verbs keep theirs.

import type { Language } from "../language.ts";
import { facts } from "./es-facts.ts";
import { feelings, impacts } from "./es-feelings.ts";
import { lookAlikes } from "./es-look-alikes.ts";
import { sure } from "./es-sure.ts";
import { tableWords } from "./es-table-words.ts";
import { verbs } from "./es-verbs.ts";

const longForms =
  "xq:porque|pq:porque|porq:porque|xke:porque|porke:porque|q:que|k:que|ke:que|x:por|d:de|tb:tambien|tmb:tambien|tbn:tambien|toy:estoy|ta:esta|pa:para|pal:para el|nomas:nada mas|bn:bien|xfa:por favor|dnd:donde|aser:hacer|asta:hasta|i:y|io:yo|llo:yo|mui:muy|muxo:mucho|muxa:mucha|ami:a mi|ak:aca|aki:aqui|ahi:ahi|msj:mensaje|msjs:mensajes|wsp:whatsapp|wasap:whatsapp|wpp:whatsapp|cel:celular|tlf:telefono|tel:telefono|n:en|t:te|m:me|s:se|st:esta|tdo:todo|tds:todos|sta:esta|stoy:estoy|toi:estoy|boi:voy|ay:hay|ize:hice|iso:hizo|ise:hice|desia:decia|dise:dice|grasias:gracias|entonses:entonces|aora:ahora|ahorita:ahora|finde:fin de semana|peke:peque|depre:deprimida|psico:psicologa|psiq:psiquiatra|poli:policia|compi:compañera|profe:profesora|uni:universidad|cole:colegio|super:super|bus:autobus|ex:ex|noxe:noche|noxes:noches|kiero:quiero|keria:queria|kedo:quedo|kede:quede|kien:quien|cm:como|dsd:desde|cdo:cuando|cuand:cuando|fb:facebook|insta:instagram";

const connectors = {
  always: "pero porque aunque pues mientras sino",
  "with-clause":
    "y e o u asi cuando si como luego despues antes desde hasta donde cual entonces ni que",
  "with-subject": "",
};

const subjects: Readonly<Record<string, string>> = {
  yo: "I",
  me: "ME",
  nosotras: "WE",
  nosotros: "WE",
  nos: "WE",
  el: "EL",
  ella: "SHE",
  ellos: "THEY",
  ellas: "THEY",
  tu: "YOU",
  usted: "YOU",
  esto: "THIS",
  eso: "THIS",
  nadie: "NOBODY",
  alguien: "PEOPLE",
  todos: "PEOPLE",
  nada: "NOTHING",
  todo: "EVERYTHING",
  algo: "SOMETHING",
  ex: "EX",
  usuaria: "CLIENT",
  usuario: "CLIENT",
  clienta: "CLIENT",
  paciente: "CLIENT",
  denunciante: "CLIENT",
  victima: "CLIENT",
  solicitante: "CLIENT",
  denunciado: "EX",
  investigado: "EX",
  quien: "WHO",
};

const ending =
  /(?:andome|iendome|ando|iendo|adas|ados|idas|idos|ada|ado|ida|ido|aban|abas|aba|ian|ia|aron|ieron|amos|emos|imos|aste|iste|arme|erme|irme|arse|erse|irse|arlo|arle|arla|ar|er|ir|asen|ases|as|os|es|an|en|on|io|a|o|e|s)$/;

function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word.replace(ending, (found) => (word.length - found.length < 3 ? found : ""));
  return cut.replace(/([aeo])$/, (last) =>
    cut.length > 3 && cut !== word ? last : cut.length > 4 ? "" : last,
  );
}

/** As it sounds in most of the Spanish-speaking world: b as v, s as z and soft c, ll as y, no h. */
function sound(word: string): string {
  return word
    .replace(/ch/g, "x")
    .replace(/h/g, "")
    .replace(/ll/g, "y")
    .replace(/qu|k/g, "c")
    .replace(/c(?=[ei])|z/g, "s")
    .replace(/v|w/g, "b")
    .replace(/gu(?=[ei])/g, "g")
    .replace(/g(?=[ei])/g, "j")
    .replace(/ü/g, "u")
    .replace(/ñ/g, "n")
    .replace(/mb/g, "nb")
    .replace(/(.)\1+/g, "$1");
}

const preterite = /(?:é|í)$/;

function wordSigns(word: string): readonly string[] {
  const signs: string[] = [];
  if (word.length > 2 && preterite.test(word)) signs.push("e:yo-past");
  else if (word.length > 2 && word.endsWith("ó")) signs.push("e:he-past");
  else if (word.length > 4 && /(?:aba|ía)$/.test(word)) signs.push("e:was");
  else if (word.length > 4 && /(?:aron|ieron)$/.test(word)) signs.push("e:they-past");
  else if (word.length > 4 && /(?:ando|iendo)$/.test(word)) signs.push("e:ing");
  else if (word.length > 4 && /[aeo]r(?:á|é|án)$/.test(word)) signs.push("e:will");
  else if (word.length > 4 && /(?:ada|ida)$/.test(word)) signs.push("e:ada");
  else if (word.length > 4 && /(?:ado|ido)$/.test(word)) signs.push("e:ado");
  return signs;
}

/** Each entry as a woman and as a man would say it. */
function withBothGenders(list: string): string {
  return list
    .split(",")
    .flatMap((entry) =>
      /[^aeiou]a\s*$/.test(entry) ? [entry, entry.replace(/a(\s*)$/, "o$1")] : [entry],
    )
    .join(",");
}

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/(?!\u0303)\p{M}/gu, "")
    .normalize("NFC");
}

const nouns = new Map(
  Object.entries({
    body: "manos mano corazon estomago pecho piernas rodillas cabeza piel mandibula garganta boca ojos ojo parpado pelo cara espalda cuello hombros cuerpo pulso respiracion dientes voz tripas barriga sangre dedos brazos pies tension",
    mind: "nervios mente animo confianza sueño apetito peso concentracion memoria cabeza ansiedad miedo depresion vida matrimonio relacion notas paciencia energia fe autoestima pesadillas sueños pensamientos sentimientos dignidad alma regla medicacion terapeuta terapia psicologa psicologo psiquiatra medico medica doctora doctor diagnostico dosis receta sintomas",
    child:
      "hijo hija hijos hijas niño niña niños niñas gemelos mellizos bebe nene nena pequeña pequeño pequeños peque peques mayor chiquita chiquito chamacos crios",
    person:
      "madre mama padre papa hermana hermano tia tio prima primo abuela abuelo amiga amigo jefa jefe vecina vecino compañera compañero marido esposo esposa pareja dependienta conductor agente guardia vigilante hombre mujer señor señora chico chica muchacho camarero camarera mesero cajera cajero recepcionista profesora profesor enfermera enfermero juez jueza testigo casera casero inquilina policia detective abogada abogado portero conserje cartero clienta cliente novio novia suegra suegro cuñada familia gente tipo",
    animal: "perro perra gato gata caballo pajaro loro perros gatos yegua",
    thing:
      "nota carta mensaje correo audio tarjeta paquete coche carro furgoneta camioneta moto telefono movil celular camara puerta ventana casa piso cerradura llave foto video bolso caja denuncia orden matricula llamada llamadas cuenta alarma luz luces poema cancion",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

const thirdPerson = new Set(
  "dice dijo decia fue hizo puso vino vio dio supo quiso pudo trajo tuvo estuvo anduvo llega sale entra aparece pasa llama manda sigue vuelve parece parecia".split(
    " ",
  ),
);

const notVerbs = new Set(
  "como cuando todo otro lo no yo luego mismo mucho solo cuatro ocho cinco cuarto quinto correo uno nuevo nuestro bajo medio dentro poco cierto primero segundo tercero ultimo pronto domingo sabado mayo junio julio marzo agosto febrero enero pero algo tanto cuanto menos claro desconocido numero testigo hermano primo vecino perro gato coche carro auto silencio hilo ramo sobre texto objeto paso menudo".split(
    " ",
  ),
);

function subjectOfVerb(word: string, isOpening: boolean): string | undefined {
  const plain = bare(word);
  if (thirdPerson.has(plain) || (word.length > 3 && word.endsWith("ó"))) return "EL";
  if (nowForms.has(plain) && !preterite.test(word)) return "I";
  if (
    isOpening &&
    word.length > 2 &&
    word.endsWith("o") &&
    !/(?:ado|ido|ndo)$/.test(word) &&
    !notVerbs.has(plain)
  )
    return "I";
  const isFirstPast = word.length > 2 && preterite.test(word) && !notPreterite.has(word);
  return isFirstPast ? "I" : undefined;
}

const notPreterite = new Set([
  "qué",
  "sé",
  "té",
  "así",
  "aquí",
  "ahí",
  "allí",
  "mí",
  "sí",
  "porqué",
  "café",
  "jamás",
  "bebé",
  "josé",
  "andré",
]);

/** First person of the present, as far as an ending shows it. */
const nowForms = new Set(
  "soy estoy tengo hago voy puedo siento ando vivo sigo llevo quiero duermo como lloro tiemblo temo pienso creo odio culpo merezco necesito reviso espero miro salgo entro cierro dejo paso quedo veo oigo hablo pongo compruebo cuento sueño despierto bebo tomo fumo confio".split(
    " ",
  ),
);

const tenses = new Map(
  Object.entries({
    past: "fue fui era eran estaba estuvo estuve habia hubo tenia tuvo tuve hizo hice dijo dije vino vine vio vi dio di puso puse iba",
    now: "soy es son estoy esta estan he ha han hay tengo tiene hago hace voy va puedo puede siento ando vivo sigo llevo quiero",
  }).flatMap(([tense, words]) => words.split(" ").map((word) => [word, tense] as const)),
);

export const spanish: Language = {
  code: "es",
  longForms: new Map(
    longForms.split("|").map((pair) => {
      const [short = "", long = ""] = pair.split(":");
      return [short, long.split(" ")] as const;
    }),
  ),
  bare,
  stem: (word) => stem(bare(word)),
  sound: (word) => sound(bare(word)),
  lexicon: {
    ...sure,
    sureState: withBothGenders(sure["sureState"] ?? ""),
    ...feelings,
    ...impacts,
    ...facts,
  },
  connectors: new Map(
    Object.entries(connectors).flatMap(([kind, words]) =>
      words.split(" ").map((word) => [word, kind] as const),
    ),
  ),
  subjects: new Map(Object.entries(subjects)),
  determiners: new Set(
    "la los las un una unos unas este esta ese esa aquel cada otro otra dos tres".split(" "),
  ),
  possessives: new Map<string, "MY" | "HIS">([
    ...["mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras"].map(
      (word) => [word, "MY"] as const,
    ),
    ...["su", "sus", "tu", "tus"].map((word) => [word, "HIS"] as const),
  ]),
  adverbs: new Set(
    "no ya me se te nos le lo la todavia aun siempre nunca casi solo tambien apenas hasta".split(
      " ",
    ),
  ),
  nouns,
  calendar: new Set(
    "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad pascua".split(
      " ",
    ),
  ),
  subjectOfVerb,
  selfObjects: new Set(["me", "nos", "mi", "mis", "conmigo", "yo"]),
  denials: new Set("no nunca jamas nada ni tampoco sin apenas".split(" ")),
  copulas: new Set(
    "soy es estoy esta estaba estuve era fui siento sentia senti sentirme sentir siente ando andaba andar anda voy iba sigo seguia quedo quede quedado puse pongo pone puso deja dejo tiene tenia tuve tengo hace hizo vuelto vuelve encuentro encontraba encuentra estado da dio daba entro entra entraba vivo vivia muero morí mori muestra refiere llevo".split(
      " ",
    ),
  ),
  clitics: new Set("lo la los las le les se no ya te".split(" ")),
  leadIns: new Set(
    "tan muy todavia aun ya y pero medio casi toda todo completamente totalmente con sin de en que cada siempre otra no porque ahora sintiendome".split(
      " ",
    ),
  ),
  naming: new Set("llamado llamada llama titulado titulada titula".split(" ")),
  givenNames: new Set(
    "alegria esperanza dolores angustias remedios consuelo soledad gracia socorro piedad felicidad paz amparo milagros".split(
      " ",
    ),
  ),
  restarts: new Set("yo ella ellos ellas nosotras nosotros usted nadie alguien".split(" ")),
  isVerb: (word) =>
    verbs.has(bare(word)) ||
    (word.length > 3 &&
      /(?:é|í|ó|aron|ieron|aba|aban|ía|ían|ando|iendo|amos|imos|ara|iera|aran|ieran|ase|iese|ará|erá|irá|arán|erán|irán)$/.test(
        word,
      )),
  tense: (word) => {
    const plain = bare(word);
    const named = tenses.get(plain);
    if (named !== undefined) return named;
    if (nowForms.has(plain) && !preterite.test(word)) return "I-now";
    if (preterite.test(word) && word.length > 2) return "I-past";
    if (word.length > 2 && word.endsWith("ó")) return "he-past";
    return undefined;
  },
  wordSigns,
  abbreviations: new Set(
    "sr sra dr dra av avda c num no ref tel ext aprox art dpto prof lic ing exp pza ud uds st sto sta".split(
      " ",
    ),
  ),
  commonWords: new Set(
    "que los las una con por para del como pero mas sus sin sobre todo tambien cuando muy hasta desde esta este estaba entre porque donde despues antes otra otro ella ellos nada casa dijo dice puerta coche noche calle tarde siempre nunca hace hizo tiene tengo estoy habia fue son era ser".split(
      " ",
    ),
  ),
  lookAlikes,
  tableWords,
};
