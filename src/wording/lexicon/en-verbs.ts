// English verbs in the forms that can stand as the verb of a clause and that no ending gives away. Source: the irregular
// verbs of any English grammar, and the common verbs of our own marked table.

const list = `am is are was were be been being have has had having do does did done not will would can could should shall may might must ought
got get gets went go goes gone came come comes said say says told tell tells saw see sees seen heard hear hears felt feel feels knew know knows thought think thinks took take takes
gave give gives made make makes found find finds left leave leaves kept keep keeps held hold holds stood stand stands sat sit sits ran run runs wrote write writes read sent send sends
put let lets set cut hit hurt shut cost broke break breaks threw throw throws grew grow drew draw drove drive drives rode flew fell fall falls began begin begins drank ate eat eats slept sleep sleeps
wept weep weeps woke wake wakes spoke speak speaks stole steal swore swear tore tear wore wear won lost lose loses built bought buy buys brought bring brings caught catch taught teach sought fought fight
paid pay pays laid lay lie lies met meet meets led lead leads fed bled sold sell hung hang dug stuck struck shook shake shakes froze freeze freezes hid hide hides bit blew shot spent spend meant mean means lent
burnt learnt dreamt leapt knelt crept swept slid spat spun swung rang ring rings sang sprang shrank sank sink sinks became become becomes forgot forget forgets forgave understood
want wants need needs like likes love loves hate hates miss misses hope hopes wish wishes fear fears dread dreads worry worries cry cries cried try tries tried live lives work works ask asks call calls
look looks seem seems appear appears start starts stop stops help helps turn turns show shows play plays move moves believe believes happen happens sound sounds trust trusts check checks lock locks
jump jumps flinch flinches shiver tremble trembles panic panics blame blames deserve deserves regret regrets suffer suffers struggle struggles avoid avoids stay stays walk walks talk talks wait waits watch watches
listen listens remember remembers follow follows park parks drop drops open opens close closes pick picks pass passes wonder wonders imagine imagines expect expects scare scares frighten frightens
terrify terrifies sicken sickens disgust disgusts upset upsets annoy annoys bother bothers haunt haunts kill kills die dies bring burn burns cope copes care cares cost costs
text texts post posts message messages email emails comment comments threaten threatens shout shouts yell yells report reports phone phones record records live denies deny states reports presents describes
count counts carry carries sweat throw vomit wash scream screams refuse refuses sleepwalk ache aches hear pounds races pound race goes dare dares makes bothers gets u'd gonna wanna gotta ain't aint ain`;

export const verbs: ReadonlySet<string> = new Set(list.split(/\s+/));

/** Forms that tell of the past. */
export const pastForms: ReadonlySet<string> = new Set(
  "got went came said told saw heard felt knew thought took gave made found left kept held stood sat ran wrote sent broke threw grew drew drove rode flew fell began drank ate slept wept woke spoke stole swore tore wore won lost built bought brought caught taught fought paid laid lay met led fed bled sold hung dug stuck struck shook froze hid bit blew shot spent meant lent burnt learnt dreamt leapt knelt crept swept slid spat spun swung rang sang sprang shrank sank became forgot forgave understood".split(
    " ",
  ),
);
