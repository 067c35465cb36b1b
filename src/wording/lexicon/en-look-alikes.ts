// English words that a slip of the pen would make of a word of the lexicon, and that are words themselves: they are not put right.
// Source: the common words of OpenSubtitles 2024 (OPUS, ODC-BY), those of them that the spelling would otherwise change.

const list = `
abbot abbott abort abound absorbed accent access accordion accursed accuse accuser accuses aced aces achtung acres
actin adhere admin adora adorn adrenalin aegon afford agra aground ahhh ahoy airbag alain alan alana alas albert
alexis alias aliases alien alina aline allen alleys allies allows along alter ambient amore anchor anchored anders
angel angels angier angle angling angus anna anne anni annie announcer annoyance anomaly anorexic ansari ante anti
anyhow anyway anyways apologise apologize apologizes appalled appeal appealed appeals appetit applaud applauded apple
aramis arches argo argus armies arnaud asha ashe ashes aside askin asli asses assets assist assumed aster atone attic
attica atticus auntie aunty auspicious avenge avert avid awaiting awaken aware awoke axes axle ayako azad baal baba
babble babe babi babu bada bade badger baek baez bahar baht bail bailed bailey bailing bain baird bait baiting bake
baked baking baku bala bald balding baldy bale bali ballad balli ballot balm balmy balu bambi band bane banger banker
banned banter banzai barack barak bard barge barged barging barley barlow barn barnes barnett barns baron barons barr
barracks barren barret barry barstow barter base bases bash bashed bashing basing basis basking bass bates bathe
batista baton bats batter battered batting battle battled batty baum bays beady beak beaks beale bean beans beard
beards bearer bearers beaten beater beatle beatty beauty bebe became beck becky bedside beefs beeping beeps beer bees
beet beetle beets befriend begat begin begun behave behaves behavior behaviors beheld bein beka bela belay belief
believer believers belinda belittle bella belle bellevue bello belly belong bench benches bend bends bene beni benito
bennet benning benny benoit bento benz beowulf beretta bering berk bern berries berry berth bertha bertie bess beth
beto betrayer bets betsy bette bettina betting betts betty bevan beware beyond bias bibi bible bide biding bids bien
bilal bilge bill billa billed billie billing billion bills billy bimbo bind binding binds bing bingo birdie birdy
birthed birthing bish bitch bitches biter bitsy bitty blackie blackwood blade blades blah blake blanc blanca blanche
blanco bland blane blare blares blaring blaster blaze blazes blazing bleached blech bleed bleeping blemish blend
blending blends bless blessed bleu blew bling blink blinks blinky bliss bloc blockade blond blonde blondes bloody
bloom blooming blooms blouse bluesy blum bluth boar board boars boat boating boats boaz boba bobbing bobby bobo boca
bode bodhi bodie boeing bogged boing bois boise boland bold bolder bolo bolus bombay bond bondage bone boned boner
bong bongo boning bonner booby booed booing booker boom booming boon boone boos booth boozer bora borden bore bored
bores boring born borne bosch bose bossy both bots bough boughs boulder bourne bout bouts bowel bowels bowen bowers
bowing bowl bowled bowles bowling bowls bows boyce boyd boyish boyle boyz bozo bracken brad braden brah braid braided
brainy braised brake brakes braking bran branded brant bras brash brass brat braun brava braver bravo brawling brawn
bray braying brea breach breached breaching bread breads breadth breakin breather breck bred breeding breen breeze
breezes bren brenda brent bret brett brewing brian briana briar brice bride bridger bridget bridle brigade bright
brighten brighter brine bring bringing brink brisk bristow britta broach broaden brock brodie broker brood brook
brooke brooks broth brothel brown browning browse browsing bruce bruh bruiser bruna bruno brunt brush brushed brushes
brushing bryan bryce bryn bubbly bubby buck bucket bucking buckle buckles buckley buckner bucky budd buddy budge
budging buds buena buenas bueno buenos bugged buick builder built bull bullied bullion bullock bulls bully bullying
bumble bumpy bundy bung bunga bungee bunk bunty buon buoys burak buren burial burke burly burner burnett burnin burr
burrell burro burton buses bush busy butt butter buttered butters buttery butthole butts buxton buyers buying buys
buzzing byers byrd byrne byrnes byron byun byung cache cackling cagey cahill cairo calais calamari calder cale cali
calle callen callie callin callous callum calluses cally calum camaro cameo cami camo camps camus cancelling cancer
cannon capa cape capes capitan capp capped capt captain cara carb carbo cardio career carer caress caressed carey carl
carla carlo carlos carly carnage caro carol carole caroling carols carr carriage carrie carried carrier carries
carroll carry cart carton cartons cartoon cartoons caruso cary casa casey cash cashed cashew casino cass cassidy
cassie cassini caste catchy cate cates cath cato cats cause causes caution caved cell cellar cells cent centauri
centre century cereal ceres cervix chae chain chaka cham champs chance changer chap chaplin chapter char charge
charged charon charred chart charted charter chaste chatterjee chatty cheat cheated cheater cheating cheats checker
checklist cheddar chee cheek cheeky cheer cheers chelsea chem chen cheng cheol cheong cheques cher cheri cherish chess
chester chet cheung chewing chiang chiara chic chica chick chicks chico childe chile chili chilies chill chilled
chilli chilling chilly chime chiming ching chink chip chipper chit choco choe choi choir chon chong choo choon choong
chop chopped chor chord chords chore chores chorus chose chou chow chowder chronos chuan chuck chucked chucking chucky
chuen chul chung chute chutes cigarette cinch citation citing civil clack clad clair claire clam clamor clamps clams
clancy clang clapped clark clarke clash clashed clashes clashing class classes classy clatter claud claude claus
clause claw clawed clawing claws clay cleans cleanse cleansed cleansing cleary cleaver clem cleric cletus cleve climax
clinch cline clink clint cloak clone cloned clones cloning closer closest clothe clothed cloths clots cloudy clouseau
clout clove clover cloves cluck clues clump clumsy clung clutches clutter coal coals coarse coast coasts coax cock
cocked cocking coffey cohesion coil coiled coils coke cokes cola colada cole coles collage college collide collided
collier colluded color colossus colour coma combing combs comer comet comets comforter comics comin comm comma comme
commenced commend commended community como companion complaint compliant conceal concealed concealing concern concerts
concession conch conclusion cones confesses confessing confidant confidante confusion conner consistently consoled
consoling consul contaminate conte contend contest context conti continent contract contrary convent convicted cooing
cooke cooked cooking cool cooled cooler coolest cooling cools coop cooped cooper coot copa copier copped copping cops
cora coral corals cord cords core cores corey cornea corned coronary coroner corrado corral corrie corso cory cosa
costa costas cosy council councillor councilor counter county coup coupe covert cowl crab crabbe crabby cracker
crackling cramp crank cranked cranking crap crappy craps crass crassus crates crawley cray craze crazed cream creamed
crease creasy created cred creed creek creel creeper crepe crepes crest crew crews crib crick crier crimes cris crises
crisps croak croaking croc crock crocker crocs croix crook crooked crop cropped crops crore crores crotch crowe
crowing crown crowning crowns crows crud crude cruel cruella cruise cruises cruising crunches crusade crusher crusoe
crust crutch crux cruz cryin cues cuff cuisine cully culver cunning cunt cupid curd cure cured cures curie curing
curious curley curly curse cursed curses curt curved cushing cushion cuss customary cute cyber cycling cyst czar daan
dabble dada dade dagger dahl daily dairy dais daisy dake dalai daley dali daly damage damages damp dana dancer dane
danes dang dangling dani dans dante dany dara daria darian darien darin dario darken darn darned darren darrin dart
darth darwin dash dashed data daunting dawes dawn dawned deadliest deadline deal deane deanna dear dearer dearest
dearie debating debt debut decay deceased decide decides deck declare declares decline decoded dedicated dedication
deduced deducted deed deemed deena deepa deepest defected defective deference deferred deity deke delete delhi deli
delia dell della demotion dena deng denied denny dens dense deny denying deon depict deploy deported depot depp dept
depth derek derive dermot derry desecrate deserted desi designed despite destroyer destroyers destruct detect detected
deus dexter dharma diablo dial dian diana diane diary dias diaz dice diced dicey dick dickens dicky dictate dictates
dictator diddy didi dies diet dietary dieter dieting digger dilated dilly diluted dina dine dined ding dingo dingy
dining dino dion dionne dior dios dire dirk dirt disc discourage disguised disguising dish disk dismal dispatched
dispatches dispose diss dissected dissecting dissection distract district ditched ditty diver dives diving diwan
doable dock docked docket docs dodd dodge dodged dodging doer doin dolly dona donated dong doni donna donnie donny
donut doozy dopey dora doran doreen doren dori dorian dork dorky dorn dory doss dost doth doting dotty doubly douse
dowager dowd downey dowry draft drafting drafty dragged drags drainage drake drape draped drapes drax dreamer dreamin
dreamy dredd dredging dregs dresser drew drier drinkin drip drips drivel driven droid drone drones droning droopy
drought drover drown drowned drowns drowsy druid drum drumming drums dryer duan duane duce ducky duct dude dues duet
duke duly dumas dumbo dummies dump dumped dumping dunce dune dung dunn dunne dupe duran durand duress durham during
dusk dust duster dusty dwarves dwelling dwyer dyed dyeing dyer dyes dyke ease easing east easter eater eatin eaton
echo eclectic eddie eddy edible edie eels egghead ejected elapsed elba elisa elise eloise elsa elsie elyse emergence
emery emil emile emily emits empathy employ employed employer encourage encourages ender endo endorse endorsed endowed
endures engage engaged enid enveloped envoy erase eris eros esma espresso essay eton euphoria euros evacuation
evaluating evan evel evil evolution exact exacting excite excites exciting execs exes exited exiting exorcise expose
exposes express expressed expressway eyelid fabled facets fact facto factory facts fades fading fair faire fairer
fairest fairs fairy fait fakes faking fallin falter fame fancy fane fanta fare fares farhad farid faring faris farm
farr farsi farther fasten fate fates fatter faulty faust fausto faux favor fawlty faze fealty feast feat feather feats
feature feces feed feeding feeds feelers feelin fees feisty felipe fella fellas feller fellers fellow fellows fema
femme fend fernand ferocious ferris ferry fess fest fester feta fetched fete fett feud fewer fiance fiat fido field
fielder fiend fiends fierce fiery fiesta fighter fightin filet filial filings filip filler fillet filly filter filth
finch finder finders finer finesse finn finney finnish fins fiona firat fishy fitness fitter fixed fixes fixing fizz
flagg flailing flair flake flame flaming flap flaps flash flashed flashy flatter flattered flattery flaw flawed flaws
flay flea fleas fled flee fleeing flees fleet fleeting fleshy fleur flew flex flier fliers flies flight fling flings
flint float floater flog flop flops flor flora flores florida floss flourish flow flowed flowery flowing flown flows
flute flux flyer flyers flying foal foaming focuses fodder foes fogg foil foiled fold folded folding foley follower
followers folly fonda fondue font foodie foot footing fore foresee forest forgave forge forged forger forges forgiven
forgot forked fortified fortify forum foss foster fought foul fouled four fours fowl fowler foxes foyle fracking frame
fran frau fraught fray freakin freakish freaky fred free freer frees freezer freight fresh freshen frey friar frick
fried frills frock frodo froggy fromm frost frye fuchs fucking fuel fueled fueling fuels fuller furry furs fuse fuses
fuss fussing future futures gaeta gaines gait galaxies galleys gallo gallows galore gals galt gang ganging garbage
garde gare garry garvey gary garza gases gato gauls gault gavin gays gazed gazes geared gearing gees geese geez gena
gene geng genie genoa george gerard geri gerry gettin getz gianna gilda gilded gilead giles gilles gillis gills gina
ginny gino girard girlie girlish girly gita giver glades glaze glazed glide glistening gloating globes gloom glory
gloss glossy glover glowed glows goals goat goatee goats gods goin gold golda gong gooch goode goodie goodies goody
goon goons goran gordon gore goren gorge gory gosh goss goth goto gotten gouged gould gourd gown grace graced graceful
graces gracie grad grader graders graff grain grainy grand grandad grande granny grape grapes graphite gras grass
grasses grassy grate grated gravel gravy gray grazie grease greased green greer grenade grew greyhound grids griff
griffith grill grilling gripe groan groaning groin groove groovy grope groupie grouse grove groves grow growing growl
grows grudges grueling gruff grumble grundy guang guaranteed guardia guardian guava guest guests guild guise gulf
gulls gung gunn gunned gunning gunny gush gushing gutsy gutter guys gwang gwen hades hadi hail hailey hailing hails
hairdo hairy haiti hale haleh haley halfway halil hall halle halley hallie halo halt halted hamper handler handy
hangar hanger hangin hanks hapless hara harada harder hardie hardy hare harem hari harish harpy harris harrow harry
harsh hart haru harumi hatch hatched hatches hatching hater haters hath hats hattie haul hayes hayley header headlight
headliner headway heady heal healed healing heals healthy healy heaps heard hearse hearst hearth hearty heat heated
heath heather heating heats heaven hedda hedge hedges hedy heed heel heidi heil heir heirs held hella hello helo heng
hera herbie herd herded herds hero herod herr herrera hertz heung heyday hiatus hideo hideous hikes hilda hilde hilly
hind hindi hindu hindus hines hing hinge hinges hint hinting hints hippo hippy hips hiram hire hired hires hiring hiro
hissing historical hitch hitting hmmm hoard hoarse hobie hodge hodges hoes hola holi holiday holliday holloway holly
holy homeless homer hondo honed hong honing hoodie hooking hoop hooper hoops hooray hoots hooves hopper hopping hoppy
hops horace horde horne hors horsey horst horus hose hoses hoss hostage hostel hound hounded hounding hounds housed
hovel howard howdy howell howl huang hugger hugh hula hull humility hummer humour hunched hungary hungrier hunker
hunter hurdle hurling hurrah hurrying hurst hurtling hush huts hutt hwang hyang hyatt hyde hype hypnotized hyung idiom
ignore ignores imaging impatient inane incense incest inch incite incited indignity ines infecting infestation
informer initiate injection innovations insect insects insider insight insights instead instill instilled instituted
insulated interact internet intersect invade invader invades invitation irrigate isolation issa jace jack jacked jade
jaded jaeger jagger jaguar jake jalal jammer jane janice janis janus jared jarring jazz jazzed jazzy jealousy jean
jeep jenn jens jeon jerk jesper jest jhansi jian jill jilted jing jingling jitters joan jobless jock jockey jodie joel
joelle joes john johns join joins joker jolly jonas jong joni joon joong jose josey josh josie joss joules jour joust
joys juan judah judd jude judea judi judo judy jughead juli julius july jumbo jumper jumpin june kaka kala kale kali
kalle kalu kama kami kandi kandy kaos kaput kara kari karl kasey kash kasi kayaking kaze keating keel keeler keen kell
keller kelli kelly kelso keyes khaled khalid kicker kickin kiel kiki kiko kiley kili killer killin kilo kimura kipling
kirby kiss kissed kissin kissing kits knack knave knead kneel knicks knight knights knit knitting knobs knox knut koch
kohl kohler kondo kook kool kosher kosta kota kris kroner kudos kurt kwak kwame kwok kyla kyle lace lack lacked
lacking lacks ladd lady lager lagos lahore laid lain laine lake laker lakh lana lane laney lang langer lani lanning
laos lapel laps lapse larissa laser lash lashing lass lasse lasso lata latex lather latte latter laughlin lava lavish
laws layer laying lays leafy leak leaked leaking leaks leaned leaning leans learner lease leases leash leasing least
leather lecter leda leek leeks lefty lehman leif leigh lena leng leni leno leone lesser lest lester leto leung levee
levi levy lewd lewis lexi lexus liable lian liana liang libby libel libra lice licence lick licked licking licks lied
lien lies lifelike lighten lightness lightyear limes lina linen ling linger lingerie lingers lingo linking linn lino
lion lionel lips lisa lise lissa listener lister liston lita liter liters litre litres litt litter liven liver livers
livia livin lloyd loaf loathed loathing loaves lobe lobo loca locating loch locke locker lockers locket lockwood loco
lode lodged lodger lodging loeb loft lofty loin lois loki loman loner long longed looker lookin looming looms loop
looped looping loops loose looser loosing looted looters looting lorries lotte lottery lottie loud louis louise
lounging louse lousy loveliness lover lovey lovin lower lowered lowest lows luca lucas luce luck lucked lucky luis
luka luke lumen lumpy luna lung lush lust lusty lute luther luthor lyman lynn lynne lyric mace mach macho machu mack
mackey mackie macy maddie maddy madea madge madhu madi madness maeda maeve magnate magneto mahal mahdi maid maids
mailer maimed main maine mains mais maisie maitre maja maker makers maki makin makino mako mala male males mali malia
mall malls mama mame mami mamoru mana manage managed manages mance mandi mandy mane manger mani mania maniacs mann
manna manny mano manon manor mantel mantis mantle manu maori mara marauder marcos marcus mare maren mares margie mari
marie marin marion maris market marko markos markus marky maroni maroon marrow marrying martian martin martino maru
mary marys masa masaki masako masaru mash masha mashed mass massa massage massaged massages masse masses masseuse
massey mast master matched matching mate mater mates math mather mathur mating matt matte matteo mature matured maud
maude mauled maxed mayor mckee mead meade mears meat meats meaty mecha medals meddle medea mediation medics meditating
medley medusa meech meek meeks mehta meili mein melo melting melts meme memento memoir memoirs menagerie mend menial
menon mentor menu menus mera mere merrier merton mesa mesh messer messi messy meta metal metals meteor meter meth
method metz mice mics midas midge mighty mika mike mikes mikey miki miko mila mild mile mill milligram mills milo mima
mime mimi mina minas mince mindy mine mined mines mingling minh mini mino mins minton mints minx mira mirage miran
mireya miri miro misa mischa miser miserably misha mishra misled miso missy mist mistaken mistook mistress mistrust
misty misuse misused mite mites mitt mittens mitts mixer mixes mixing moan moana moaning moat mocha mocking modi
module modus mohan moines moira moist mojo molded molding molds moll momento momo mona mondo monetary money moni mono
montero montez month monthly moody mooney moor moore moors moos moose moot moped mora moran moray mordor moreau moreno
mori moria mormon mornin moro morra morrie morrow morse morton mose moses mosey moshe moss mossad moth mothra moths
moti motivating moto motor mott motta motto mound mounting mounts mousse mouthy mover movies movin mowed mower moxie
muchas mucho mucking mudd muddle mukesh mulder mull mummies mundo mundy munich murderer murr murray musa muse mushy
musical musk muss muster mustered musty mutated mutations mute muted muthu mutt mutts myra myron myth nair naked nami
naomi napping nara nasa nash nassau nate nath native nato naught navy ncis nearby nearer neary neatly needless needy
nehru nemo nero ness nest neto nets netting neural neuro neve newer niamh niche nicht nick nicked nicki nicks nicky
nico nicu niels nihat niles nils nish nita nite node noir noisy nomad nome nomi noodles nook noon noor noose nora
norma norman norse nosy nothin notions noun nous nucky nude nuts obese obeys obsession oddest offend okey older once
oooh opener otter oughta ounces outage outer outsider ovary overdone overreaction owens pace paced paces pacey pacing
paco pact paddy paige pail paine painter pair paired pairs paki palace palaces palate palette paley palin pallet palma
palo pals palsy pancake pancho pandas pandey pane panned pans pansy pant panties panting panty paola paolo pappy
paralyze parasol parisian parka parker parody parr parrots parry parsley parson parvati pasa pasha pashto paso
passover pasta paste pasteur pastry pasture pastures pasty pate patent path paths pats patsy patties patton patty paul
paula pauli paulie paulo pauly pauper pause paused pauses pawan pawn pawned pawns paws payne peach peaches peachy peak
peaked pear pearce pearson peas peck pecking pecs peel peeled peeling peels peepers peeping peking pell pelle pena
pence pending penis penn penned pens pension peon peppy perch percy peri perk perky pero perry persian persist persona
peru pesos pest pester pesto pests pete petey pets petting petty peyton phases phil phoebe phoney phonograph phony
photographer photography photon photons physics piano pianos picchu picker picket pickin pickle pickled picky pico
pics pied pier pierce pierces piero pierson pies piet piety pika pike pilate pile piled piles pimping pina pinch
pinched pinging pino pinot pint pinto piper piping pippa pippi piqued piranha pirates pisa pisces piss pita pits pitt
pitting pius pixie pizzas placid plaid plain plains plait plane planet plank planter plateau plato platt platter playa
plaza pled pledge pledged pledges plenty plot plow plowed ploy plums plus plush pluto poach poached poaching poetic
poets pogo pointy poised poison poke poked poker pokey poking pole poles poli policies policy polish poll polls
pollute polly polo poly polyester ponce poncho pond ponds pont pony pooch poole poor poorer poorest poppa popper
poppers popping poppy pores pork porky porsche portman ports pose posed poser poses posh posse poster posture potent
potion potions pots potted potts potty pouch pouches pounce pour powder pows pray prayed precision preference premise
premises premiums prescribe president presto pretender pretext prevents pricked prickly prides pried primate principle
printer priya processor prod profiler programme project prone pronto propped propriety prost protest proust proved
provider prowling prude prue psyche psycho psychological pubic puck pulley pumping punchy pune punish punished puns
punt puny purcell pure puree purest purr purse pusher pushy puss pussy putt putty putz pyle pyre quack quaker qualms
quan queenie queer quick quill quilt quin quinn quint quite quota quoted quoting rabbi racer rachid racine racists
rack racked racking racy radu rafael raffle raggedy ragging rahl raid raided raids rail railing rails rain raina raine
rained raining rains rainy raisin raked raking ramo rand ranga range rani ranting rapper rapport raring rashad rasheed
rashid rate rated rates rating raul raving raymond raza razed reach reached reacher reaching react reade ready reap
reaper rearing reassigned reassure reba reboot recalls recede recent reckless recorder recuse reddy redo redress reece
reed reeds reef reek reem reese reflex reflexes refuel refuge refute regent rehan reich reid reigned reigning rein
reina reins reiss rejected relay relaying relays released relent relied relies relive rely remained remand remanded
remedy remo renewing repaid repay repaying repeal repel repelled repent repented replace replaces replacing repo
reporter repress repressed repression reputed reserve reserved reside resin resist resists resonate resort resorted
resorts responsibly restraint reuse revere reverence revive revolved revolving rewind reyes rhine rhino rhoda rhys
rica ricardo rice rich rick ricki ricky rico rides riff rifles riga rigged rigging righty rigo rile riled riley rimmer
rina rind ringo rios riot rioting ripe ripley ripper ripples risa rise rises rishi rising rita rite rites ritter ritu
rivers roach roadie roam roamed roan roast robber robbing robes robs roche rocky roddy rode rods rogers rogue role
roles rolex roll rolls roma rome romy ronda rong roni ronin rook roomy roop roost rooting rosa rose rosen roshi rosie
ross rossi rosy rotary rotated roth rotor rotted rotten rotting rouge roughing rouse rousing route routed router
routes routing rowboat rowdy roxy royal royce ruan rubbed rubies rubs rudd ruff ruffle rufus rule rules rune runes
rung runnin runny rupa rupee rupert ruse rush rushed rushes rushing russ rust rusty ryan ryong saber sabre sacha sachs
sack sacked sacred sade sadie sadler saeed safari sagan sahar sahara saigon sail sailed sailing saint sais sake sakes
saki sallie sally sami sammi sammie sammy samoa sand sander sandi sands sandy sane sango sano sans sansa sant santa
santi santo saori sappy sara saree sargent sari sars saru sash sass sassy sati satin satire sato satoru saturated
satya sauce saucy saudi saul saver savior savoy savvy sawed sawing saws sawyer saxe sayid sayin scale scaled scales
scaling scallop scaly scamp scarce scarf scarier scarves scattered scene scenery scenes scent scented scheme scheming
schooner science scolding scone scones scooped scooping scorch score scored scorer scores scoring scorsese scotch
scots scottish scour scoured scouring scout scouted scouting scouts scram scratchy scrawny screamer screamin screw
screwed screwing screws scudder scurry scurrying scythe seabed seal sealed sealing seam seams seamus sean seance sear
search seared searing sears seas seaside season seasons seattle seaver sector secure secured securing seed seeded
seeds seek seeking seeks seema seep seeping seer sees seine seize seizes sell selling selves semi sena senate senator
senna sensei sentry seok seol seon seong seoul sera serge series serra server servers servo seth seto setup seung
sever severe severed severing seward sewer sewers sewing sewn sexes sexual shack shacks shade shades shading shadowy
shady shaft shafts shah shaka shaker shakers shakin shakur shall sham shan shane shang shank shanks shao shape shapes
shaping shaq shard shards shari shark sharp sharpe shatter shave shaved shaves shaving shaw shawl shay shea shear
shears sheath shebang shed sheds sheela sheen sheena sheep sheer sheet sheets sheik sheila shekhar shel shelf shelley
shelly shen sheng shep sher shere sheree sheri sherry sheryl shetty shield shielded shifty shih shik shilling shiloh
shim shima shin shine shined shiner shing shingle shingo shining ship shipped shipping ships shira shire shiro shit
shocker shoddy shoko shona shone shoo shoot shooter shooting shoots shore shores shorty shota shou shove shovel shoves
shown showy shred shrew shri shriek shrill shrine shtick shuang shucks shui shun shunned shunt shush shutter shutters
shuttle shyam siam sian sicily sicker sicko side sides siena sieve sift sifting sighing sighs signe sikes sikh silk
silken silks silky sill silla silo sima simeon simi simms simona simone sims singers singh singin sinned sinner
sinning sins sinus sipping sire siri sita sitar site sites sith sitter sittin situated situation siva skate skated
skates sketchy skewer skids skies skiff skiing skimming skinny skipper skippy skirt skull skulls skype slammer slang
slap slapping slaps slash slasher slashes slate slaughter slay slaying sleek sleepy sleet sliced slicker slight slip
slipped slipper slippery slips sliver slop slope slopes slots slower smacking smarty smash smashes smear smee smelly
smelt smiley smock smoker smokey smokin smoky snack snacking snag snagged snake snakes snape snapper snare snares
snatch snatched snatcher sneak sneaking sniff snip snipe sniping snippy snitch snitches snoop snooping snoopy snore
snort snot snout snow snowing snug snuggle soak soaked soaking soap soar soared soaring soars sobel socialism
socialist socialite sock socked socrates sofi sofia sofie soho soil soiled soir soiree sold soldier soldiers sole
solely soles solly solo soma somali somber sona sonar sonny sono sonora sonu sony sook soong soos soot soothe soothes
soothing soprano sora soraya soren sort sorts soto sought soup sour source sources sous south sowing sown spade spain
span spanking spar spare spared spares sparing sparking sparring sparta spat spawn spawning spear spearhead spears
spec speck specs sped spell spelled spelling spelt spend spewing spice spiced spices spicy spike spiked spiking spiky
spill spills spilt spinal spire spit spite spits spitting spitz splashed splat spock spoiled spoilt spoken spooky
spool spoon spooner spooning spore spores sport sports sporty spotty spout spouting sprang sprawling spree sprig
sprint sprite sprout sprung spun spurned spurt spying square squared squares squawking squeaking stabilize stabilized
stacey staci stacie stack stacy staff stage staged stages staging stahl stain stained stains stake staked stakes
staking stale stalin stalked stalking stall stampede stamper stan stank star starch stark starks starling starr
starred starring starry stars starter starve starved starving stasi stasis stat staten statewide stats statue statues
stature statute statutes stave stead steady steak steal steamer steed steel steele steep steeped steer steered
steering steers stef stefan steffi stella stems stent stepdad stephen stereo steroid stew steward stewed stewie
stickler sticky stine sting stinging stings stingy stinker stinking stinks stir stirred stirring stirs stoic stoke
stoked stoker stole stomped stoner stoney stony stool stoop stooped stopper stork storm stormy stout stove stow stowed
strait straits strand stranded strange strangest strangle strangler strap strapped strategist strategize strauss stray
strayed strays stream streaming streep stretcher stretches strewn stride string stringer stripped stroh stroud strung
strut struts stuart stud studio studs stuff stuffy stumped stunted sturdy style suave subbing subdued succeed
succession suck sucked suckling sucre suction sued suez suing suis suit suite suited suites suitor suitors suits sulky
sullen sulley sullied sully sulu sumi summed summon sumo sums sundae sunday sundays sung sunk suns sunup supplied
suresh surfer suri surreal surrey survey surveyed surveying surveyor surveys survived survives surya sushi suspicions
suss susy sutra sutter sutton suze suzi suzie suzy swabbed swam swami swamped swan swanky swap swapped swapping swat
swayed swaying sways sweater sweep sweeper sweeping sweeps sweet sweeter sweetie sweetly sweets swell swells swept
swerve swerved swift swill swim swims swine swing swinging swings swiped swiping swishing swoon swoop swooped sworn
swung syed sykes symptom sync syne synth syria tack tacks tacky taco tacos tact tactics taek tahir taik tail tailing
tails tainted taipei taka takeda takeo taker takers takeshi taki takin taku tala tale tales tali talia talker talkin
tallis tally tama tame tamed tamer tami tammy tamper tang tangle tani tanis tank tanked tanking tanks tano tanya
taoist tara tarek tarik taro tarot tarp tarr taryn tash tasked tasted taster tasting tasty tata tate tater taught
taunted taunting taut tawny taxes taxing taxis teach teaches teal teas tease teased teaser teasing teen teens teensy
teeny telex tellin telly temp temps tempura tended teng tennant tennyson tent tenth tents tenzin tere teri terminated
terra terrace terrain terri terribly terrier terrorize terry tess tessa testifies testy texas thai thames thane thang
thaw thea theater thee theme themes theo theon theory ther theseus thesis theta thick thicken thighs thine thinkin
thom thong thongs thor thorn thorne thorns thorny thorough thorpe those thou though thrace thrash threat thrice throes
throttle thrower thrown thru thrush thrust thrusting thumper thunder thunk thus thwart thwarted thyme thyroid tian
tiana tiara ticker ticket tickled tickling tides tien tier tierra tiers ties tigger tighten tighter tiki tilda tile
tiles till tillie tilly tilted timer timers timmy timo tina tinder ting tinkle tinkling tinny tino tins tipped tipping
tish tita titans toasty tock toes toil toiled toiling toke token toki toledo toll tolling tolls toma tomas tomb tome
tomi tommy tomo tomoe tong tongs toni tonio tonne tons tony tonya tool tools toon toot toots topanga topped topping
tora torah torch torched torches tori torino tornado toro torre torrent torres toru tory tosh toshi totaled tote toto
touche touchy tough tour toured touring tours tout tower towering towing town towns toying toyota toys trace tracer
traci tracing tract tracy trading trager trail trainee trait tram tran tranquilizer trans trapp trapper trask tray
trays tread treat treating treaty treble tree trek trend trending trendy tresses trevor trey triad trick tricked
trickery trickier tricking trickle tricky tried trifle trimble trina trini trio tripe tripod tripoli tripp trippy trod
trois tron troop trot trough trout troy truce trucker true truest trumbull trump trumps trunk trusty tryin trying
tryout tryst tsar tuan tuck tucked tucking tuen tully tuna tundra tune tuned tunes tung tuning turin turing turk turks
turner turnout turret tush tuttle twain twas tweaked tweaking tweed tweety twigs twin twine twinge twinkies twister
twit twitchy twitter tycho tying typo tyra tyree unbeatable uncomfortably undue unger unite unity unruly unser untie
unto unwise upper uproot uptight usable ussr uther uttered vail vale valle valuation value vectors veil velu vests
vial vice vices victors vida vidya vigilante viii vila villa ville viola vise vishnu vocation voila vole volition
volume volunteer volvo vouch vouched wack wacko wacky waco wade wading wafer wager wages waging wail wailing wails
waist waived waiver wales walker walkie walkin wallis wallow wally walsh walter wand wanda wanderer wands waning ware
wares waring warner warped warren warring warriors wars wart warts wasted wasting watcher watery watt watts waver
waves waving waxing wayne weakening wean wearer weaving weepy weigh weighed weir weirdo weiss weld welded weller
welles wendy wessex west wetter whack whacking whale whales wham whatcha wheat wheel wheeled whiff while whim whimper
whine whines whiny whip whipped whipping whir whirring whisk whisked whisperer whit whiter whitey whittier whizzing
wholly whooping whooshing whopping whore whores whose wick widow widows wield wielded wild wiles wiley willa willi
willie willis willow willows willy wily windy winging winky winn winnie wiper wise witch witches withdrew wither
withers witless witt witty woken wolfe wolff wonka wonky wood woods wooed wook wool woolf woon woong wore workday
worms worsen worthy woven wraith wrap wrapped wrath wreak wreaking wreaths wretch wright wring wrinkles writ writer
writers writhing wrought wukong wyatt wyman wynn xavier xiang xiii xing xiong yael yale yankee yearned yeller yellin
yellow yelping yielded yucky yuka yuki yuko zach zack zane zapped zari zeng zeno zest zeta zhang zhen zhong zhou
zhuang zinc zing zion zipped zombies zong zoot zora zorro zurich
`;

export const lookAlikes: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
