// The words of four letters and more that stand 3 times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  `
abara abashed abbott abdul abena abide able about above absence absent absolutely absorber accept accepted access
accessed accident accompanied according accordion account accounts ache achebe aches aching acid acount across acted
acting action actual actually acute added adding address addressed adeyemi adjourned adjournment adjuster adjustment
admin admit admits admitted adore adrenaline adress adult advert adverts advice advised advocate aerial affected
affection affidavit afford afrade afraid after afternoon aftershave afterwards again against agan aged agen agency
agent ages agian agin agitated agnes agony agoraphobia agoraphobic agree agreed agreement ahead ahmed aider aids aint
airbnb airing airport airtag aisle ajar alarm alarmed alarms album alcohol alcoholic aldi alert alexa alfie alibi
alight alive alleges allergic alley allotment allowed allways almost alone along alongside aloud already also altar
altered although altogether alvarez always amazon amber ambien ambulance amen amends ames amin amitriptyline among
amused anaesthetic anders anger angle anglers angry angst anguish animal ankle anna anne annexe annie anniversary
announce announced annoyed annual anon anonymous anorak another anpr ansah anser answer answered answering answerphone
answers antibiotic antibiotics antidepressant antidepressants antifreeze antihistamine ants anxiety anxious anybody
anymore anyone anythin anything anyway anywhere apart apartment apologised apologising apology apparently appeal
appearance appeared appendix appetite apple applicant application applied appointment appointments apprehensive
apprentice approached approved apps april apron arcade arch archie area aren argos argue arguing armed arms army
around arranged arrest arrested arrival arrivals arrived arrives arrow arse artist asda ashamd ashamed ashen ashes
ashore aside askd asked askin asking asks asleep aspirin assault assembly assessed assessment assistant association
assume assumed asthma astra atack ativan attached attachment attack attacks attempt attempts attend attendance
attendant attended attending attends attention attic attorney auction auctioneer audi audio audiologist audit august
aunt auntie aunties aunty auto autocorrect autumn avatar avoid avoids awake aware away awful awning babby babe baby
babys babysitter back backbone backed background backpack backs backwards badge badly bagged bags bail bailiff
bailiffs bairn bait bake baker bakery balance balcony bald bale baler ball balloon balloons balm band bandaged
bandstand bang banged banging bangs banister bank banned banner barbecue barber barefoot barely barista bark barked
barking barmaid barman barn barometer barracks barred barrel barrier barrister barry bars bartender base basement
basin basket bass basses batch bath bathroom baths bats batteries battery battle bawl bawled bawling bays beach beads
beam beamed beaming beams beans bear beard bears beat beaten beating beats became because beck becky become becos
bedroom beds bedside bedtime bedwetting beef been beeped beer bees befor before began begged begging begin beginning
begins begun behalf behind beige bein being beleve believe believed believes believing bell bells belly bellyful
bellys belong belongings belongs below belt benadryl bench bend benefit bent bereavement bert berth beside best beta
beth betrayed better between bexar beyond bible bicycle bids bigger bike bikes bile bill billed bingo binoculars bins
bipolar bird birdbath birds biro birth birthday birthdays biscuit biscuits bishop bitch bite bites biting bits bitten
bitter black blackboard blacked bladder blade blades blak blame blamed blames blanched blank blanket blast blazer
bleach bleachers bled bleed bleeding bleeds bless blessed blessing blew blind blinding blinds blink blinked bliss
blister blistered blisters block blockd blocked blockers blocks blog bloke blood bloods bloody blouse blow blown blue
blues bluetooth blurred blurry blush blushed board boarded boarding boards boat boathouse boats body bodycam boil
boiled boiler boiling boils bollard bolt bolted bolts bomb bond bone bones bonfire bonnet book booked bookie bookies
booking books boom boone booster boot booth boots bore bored boredom boring born borrowed boss both bother bothered
bottle bottled bottles bottom bought boulder bounce bounced bouncer bouncy bound boundary bouquet bout bowed bowels
bowl bowling bowls boxed boxes boxing boyfriend boys brace braced bracelet bracing bracket brain brake braked brakes
branch brand brandy brass brave braver bray breach breached bread break breakdown breakfast breaking breaks breast
breath breathe breathed breathing breathless breeder breeth breethin brething brew brick bricked bricking bricks bride
bridesmaids bridge brief briefing brigade bright brighter brigid bring bringing brings broadband brok broke broken
broker brooch broom brother brothers brought brown brownies bruise bruised bruises bruising brung bruno brush bruther
bríd bubble bucket buckets buckle buddy budgie buffet buggy builder building built bulb bulbs bull bullet bulletin
bump bumped bumper bunch bundle bunk bunting burden bureau burglar buried burn burned burner burning burnout burns
burnt bursar burst bursting buses bushes business buss busy butcher butt butter butterflies butterfly button
buttonhole buttons butts buyer buying buys buzz buzzed buzzer buzzes buzzin buzzing cabin cabinet cable caddy cadets
cafe caff café cage cake cald calendar calf call calld called caller callers callin calling calls calm calmed calves
came camel camera cameras camhs camp campus camra canal cancel canceled cancelled candle candles cane cannot canoe
cans cant canteen canvas capital capitals caps captain caption caravan card cardboard cardiff cardigan cardiologist
cards care cared career careful caregiver carer caretaker caring carnt carol carpet carriage carried carrier carries
carry carrying cars cart carved case caseworker cash cashier casing casino casserole cast castanets castle casualty
catalogue catch cats cattle caught caus cause caused caution cave cctv cedar ceiling cell cellar cello cells cement
cemetery census cent center central centre cereal ceremony cert certain certificate certified chain chained chair
chairs chalk chalked chance change changed changes changing chanjed channel chap chapel chaplain chappals chapter
character charge charged charger charges charity chart chased chat chattering cheap check checked checking checklist
checkout checks cheek cheeks cheer cheered cheerful cheese chef chek chemist cheque chess chest chew chewed chewing
chez chicken chief child childhood childline children chill chilled chilling chimney chin chip chipped chipper chippy
chips chiropodist chiropractor chlorine chocolate chocolates choice choir choirmaster choke choked choking choosing
chose christening christian christmas chubb chucked chuffed church churches churn cigarette cigarettes cinema circle
circled cistern citalopram city civic civil claim claimed claims claire clam clammy clamp clapped clare class classes
classroom clause clean cleaned cleaner cleaners cleaning clear cleared clearly clenched clenching clerk clever click
clicked clicks client clients cliff climb climbed climbing clinging clings clingy clinic clinical clio clip clipboard
clipped clips clock clocked clocks cloned close closed closer closes closet closing closure clot cloth clothes cloud
clown club clue clumsy clung cluster clutch coach coal coast coastguard coat coats cock code codeine codes coffee
coffees coffin coin coincidence coins coke colander cold colin collapse collapsed collar collarbone collarbones
collars colleague colleagues collect collected collecting collects college colm color colour coloured colours column
comb combination combo come comes comfort comfortable comin coming commenced comment commented comments commitment
committee common community company compass complain complainant complained complains complaint complaints complete
completed completely completion complex complexion compliment compost computer concentrate concentration concern
concerned concierge concrete concussion condition conditions conduction conductor cone cones conference confession
confidence confirm confirmation confirmed confirms confused connected connection cons conscience consciousness consent
consentrate conservatory consistent const constable constant consultant contact contacted contacts contagious content
contents continuance continued continues contract contractor control convent converters convinced cook cooker cookie
cooking cool cooler coop coordinator cope copied copies coping copper cops copy cord core cork corn corner cornered
corners cornflakes coroner correct corrected correction corridor corsa cort cost costs costume cote cottage couch
cough coughed coughing coughs could couldn couldnt council councillor counsel counseling counselling counsellor
counselor count counted counter counting country counts county couple courage courier course court courthouse
courtroom courts cousin cousins cover covered covers covid coward cowered coworker cows crack cracked crackers
cracking craigie cramp cramps crane crash crate crawl crawled crawling crawls crazy creak creaks cream creamery
creased credit creek creep creeped creeps creepy crematorium crept crew crewe crib crick cricket cried cries crime
criminal crimson cringe crisis crisp crisps criteria crook crooked cropped cross crossed crossing crossword crouched
crow crowbar crowd crown cruel crumb crush crushed crushing crutch crutches cryd cryin crying crèche cube cubicle
cudnt cuff cuffed cuffs cums cupboard cups curate curb cure cured curl curling curry curse cursed curtain curtains
cushion custody customer customers cute cuts cutters cutting cuzin cycle cycling cyclist cystitis daddy dads daft
daily dairy dale damage damaged damp dana dance danced dancing danger dare daren daring dark darling darts dash
dashboard dashcam data date dated dates dating daughter daughters dave davy dawn daylight days dayton dazed deacon
dead deadline deaf deal dealer dealt dean dear death deaths debit debs december decent decided decision deck deckchair
declined decree dedicated deed deeds deep deepfake deeply deer defeated defence defendant degrading degree degrees
delay deleted deli delighted delivered deliveries delivers delivery dell delusions dementia denied denies dent dental
dentist dents denver deny department deposit deposition depot depresd depresed depresion depressed depressing
depression depressive dept deputy derby dermatologist describe described describes description deserve desk despair
despairing desperate despite destroying details detected detective detector devastated device devices devil diabetic
diagnosed diagnosis dial dialed dialled dialysis diary diazepam dictaphone dictated dictates dictating didcot didn
didnt died dies diesel diet difference different difficult difficulty diffrent difrent digger digging digit digits
diner dinghy dings dinner dinners dint direct director dirt dirty disability disabled disappear disappointed disbelief
disc discharge discharged disclosed discloses disclosure disco discord discount discuss disgrace disgust disgusted
disgusting dish dishcloth disheartened dishwasher dishwater dislocated dismissed disorder disoriented dispatch
dispatcher display dissertation dissolved distance distracted distraught distress distressed district disturbance
disturbed ditch diverted divorce divorced dizzy dock docket docs docter doctor does doesn doesnt dogs doin doing doll
dollar dollars dolls dolores dominoes doncaster done donkey donna donor dont door doorbell doorbells doordash
doorframe doorman doormat doors doorstep doorway dope doreen dorm dorter dose double doubled doubt doubts down
downstairs doyle dozed dozen dragged drags drain drained drains drama drank draught draw drawer drawers drawing
drawings drawn draws dread dreadful dreading dreads dream dreams dreamt drenched dress dressed dresser dressing
dressings drew dried drift drill drilled drink drinkin drinking drinks drip dripping drive driven driver drivers
drives driveway driving drone drop dropped drops drove drowned drowning drug drugs drum drummer drunc drunk dryer dual
dubbo dube duck ducked ducks dull dumb dummy dumps dumpster dundee dunn dunne dunno dunny duolingo dupatta during dusk
dust dusted duster duties duty dvla dyed dying each eardrum earlier earlies early earring ears earth ease easier
easily east easter easy eaten eatin eating eats ebay echo ecstatic eczema edge edges edited editor eejit effect
effective eggs eggshells eight eighteen eighth eighty either elastic elated elbow elbows elder elders eldest elected
election electoral electric electrician elephant elevator eleven eleventh ella ellie ellis else elsewhere email
emailed emails embarased embarrassed embarrassing embarrassment embassy emdr emergencies emergency emoji emotional
emotionally employed employee employer emptied empties empty enclosed encouraged ended ending ends enemy engaged
engagement engine engineer english engraved enjoy enjoyed enough enraged enrolled enter entered entering entire
entirely entrance entries entry envelope envelopes epilepsy episode error errors escalator escape escort essay esso
estate euro evaluation even evening evenings events ever every everybody everyone everything everywhere evidence evry
ewes exact exactly exam examined examiner example exams except exchange exchanges excited excluded exclusion excuse
excused exercises exhaust exhausted exhausting exhaustion exhibit exhibits exist exit exits expect expected expecting
expects expert expired expires explain explained explaining exported exposure express expressed extended extension
extra extraction extractor eyeballs eyebrow eyed eyelid eyes face facebook faced faces facilities facility facin
facing fact factory facts fail failed failing failure faint fainted fainting fair fairy faith fake falk fall fallen
falling falls false falt family farah fare farm farmer faro farrier fast fasting father fatigue fault feal fear feared
fearful fearing fears feart feather feathers february feed feeder feeding feeds feel feelin feeling feelings feels
feet fell fella fellow felt femi fence fenn fern ferret ferry fetch fetched fever fiancé fiancée fiat fiddle field
fiesta fife fifteen fifth fifty fight fighting fights figure figures file filed files filing fill filled filling fills
film filmed filming films filter filthy final finally finals finch find finder finding finds fine finger fingernails
fingerprints fingers finish finished fink fire firecracker fired firefighter firehouse firework fireworks firm first
fish fished fishing fist fists fits fitted fitter fitting five fiver fives fixed fixing flag flagged flagpole flags
flakes flannel flap flare flash flashback flashbacks flashed flashes flashing flashlight flask flat flatbed flatmate
flats flattened flattered fleece fleet flesh flew flicker flight flinch flinched flinches flip flirted float floating
flood flooded floods floor floorboard floored floors flor florist flour flower flowers flue fluoxetine flushed
flustered flutter flyer flyers flying flyleaf flyover foal foam focus focused foil folded folder folding folk folks
follow followed follower followers following follows folt fond fone font food fool foolish foot footage football
footprint footprints footstep footsteps force forced ford forearm forearms forecast forehead foreman forensic
forensics forever forged forget forgetful forgets forgive forgiven forgives forgot forgotten fork forks form former
forms fortnight fortnightly fortune forty forum forward forwarded foster foto fotos fought found fountain four
fourteen fourth foyer fracture fractured fragile frame framed frank franked frantic fraud freaked free freeze freezer
french frend frends fresh freya friday fridays fridge friend friendly friends friendship fright frighten frightened
frightening frightens fringe frit frog frogs from front froze frozen fruit frunt frustrated fryer fuel full fully
fumes fumin fuming function functional fund funeral funk funny furious furniture further fury fuse fuss future fête
gable gaffer gagged gained gait gall gallery gallows galls galway game gamekeeper games garage garda garden gardener
gardens gasket gastro gate gatehouse gatepost gates gateway gauge gave gazette gear general genius gentle gents
genuine german gerry gethin gets gettin getting ghost giddy gift gifts giggle giggling gilty ginger gins girl
girlfriend girls girth give given gives givin giving glad glas glass glasses glaze glazier glee gloom gloomy gloria
glove gloves glue glued glum gmail gnat gnome goal goat goats godmother godson goes goggles goin going gold golden
goldfish golf gona gone gonna good goodbye goodbyes goods google goose goosebumps gorge gotten gown grab grabbed grace
grade grades graduation graffiti gran grand granda grandad grandchildren granddad granddaughter grandfather grandma
grandmother grandpa grandson granny granted grape grapes graph grass grateful gratitude grave gravel gravestone gray
graze grazed greased great green greenhouse greeting greg greggs grew grey grid griddle grief grievance grieve grieves
grieving grill grim grind grinding grindr grinned grinning grip groaned grocery groom groove gross grossed ground
grounded groundhog grounding grounds group grow growled grown grubby grudge grumpy grup guard guarded guardian guards
guess guest guests guide guilt guilty guinea guitar gullible gums gumtree guts gutted gutter guys gymnastics habit
hacked hackles hadn hadnt hail haile hair hairbrush haircut hairdresser hairline hairs hale half halfords halfway hall
halloween halls hallway halter halves hammer hammering hamper hand handbag handbrake handed handful handfuls handing
handle handlebars handled handles handover handprint hands handset handwriting handwritten hang hanger hanging hangs
happen happened happens happier happiest happy harassment harbour hard hardly hardware hare harm harmed harming harms
hart harvest harvester hasn hatch hate hated hates hating hattie haunted have haven havent havin having havnt head
headache headaches headed headers headlamps headlights headline headmaster headphones heads headset headspace
headstone healed healing health healy heap hear heard hearing hearings hears hearse heart heartbeat heartbreak
heartbroken hearted heartened heartily hearts heartsick heartsore heat heated heater heating heave heaved heaven heavy
hedge heel heels heid height heights held helium hell hello helmet help helped helper helpless helpline helps hence
hendersons hens herd here hermit hernia hers herself hiccups hidden hide hides hiding high hilarious hill hilux
himself hinge hinges hire hired hisself history hits hitting hive hives hoarse hoax hock hockey hold holdall holding
holds hole holes holiday holidays hollow hollowed home homecare homesick homework honda honest honestly honked honks
honour hood hoodie hoody hook hooked hooted hoover hope hoped hopeful hopeless hopes hoping hopping horn horrible
horrified horror horrors horse horsebox horses hose hosed hosepipe hospice hospital host hostel hostile hotel hotline
hour hourly hours house houses housing hove howl howled howling hugged hugging hull human humiliated humiliating
humiliation hummed humming hump hundred hung hungry hunted hurt hurtful hurting hurts husband husk hutch hydrangeas
hydrant hymn hyperventilated hyperventilating hypervigilance hypervigilant hysterical hysterics ibis ibuprofen iced
icing idea ideation identified idiot idle idles idris idva ignore illness images imagine imagined imagining imam
impact impression inbox inch inches incident incidents included inconsolable increased index indoors induction ines
infants infected infection info informed infront inhaler initial initials injection injunction injuries injury inked
inpatient insecure inside insides insomnia inspector insta instagram installed installer instead instructions
instructor instructs insulin insulted insurance insurer intake intercom interest interested intern interpreter
interval interview interviewee intimate intimidated into introduced inventory invigilator invite invited invoice
invoices ipad iphone iqbal irish iron ironing irritated island isnt issue issued itch item items itself jack jacket
jail jamie jammed janitor january jealous jealousy jean jeans jeep jelly jess jetta jetty jeweller jiffy jigsaw jill
jitters jittery joan jobs john join joined joins joint joke joked jokes joking jolt jonah jordan judge judgement
judgment juice juke july jump jumped jumper jumpers jumping jumps jumpy junction june juror jury just justice kalms
karaoke karen kate kath katie kaur kebab keep keeper keeping keeps keisha kelpie kennel kennels kept kerb kerr kerry
kettle keyboard keyed keyhole keys keyworker khan kick kickd kicked kicking kicks kidney kidneys kids kill killed
killer killing kills kiln kilos kind kinda kindly kindness king kiosk kiss kissed kitchen kite kitten kittens klonopin
knee knees knelt knew knickers knife knitted knitting knives knock knocked knocking knocks knot knots know knowing
known knows knuckle knuckles kroger kwame kyle label labelled labels labor labour labs lace laced laceration laces
ladder ladies lads lady laffed laffin laid lain lake lamb lambing lambs laminated lamp lamps land landed landing
landings landlady landline landlord lane language lanyard laps lapse laptop large larry lasagne lashes lass last
lasted lasting latch late lately later lates latest lather lathered laugh laughed laughin laughing laughs laughter
launderette laundrette laundry lavender lawn lawnmower laws lawyer lead leader leaf leaflet leaflets league leak
leaked leaks leaned leaning learn learned learner learnt lease leased leash leasing least leave leaves leaving lectern
lecture lecturer lectures ledge leeds leery lees leev left legal lego legs leisure lemon lena lend length lens lent
less lesson lessons leter lets letter letterbox letterhead lettering letters letting level lever lexapro liaison liar
librarian library licence license licked lidl lied lies life lifeboat lifeguard lifeline lift lifted lifting lifts
light lighter lighthouse lighting lights like liked likely likes liking lilac lilies lily limbs limit limp line lined
linen lines lining link lino lion lions lips lipstick liquid liquids lisa lisbon list listed listen listened listening
listens listing lists lite literally lites lithium litres litter little live lived liver lives livid living lizard
load loaded loading loaf loan loathe loathing lobbed lobby local location lock lockd locked locker lockers locket
locks locksmith locum lodge lodged lodger loft logbook logged logging login logo logs lola lollipop lolly loneliness
lonely lonesome long longer lonly look looked lookin looking looks loop loos loose loosened lorazepam lord lorry lose
losing loss lost lots lottery loud loudly lounge love loved lovely lovers loves loving lowe lower lowest loyalty luck
lucky luke lump lumps lunch lunchbox lunches lund lung lungs luton lying lyle machine macon madam made magazine
magazines magic magician magistrate magistrates magnet magnets magpie maiden mail mailbox mailed mailman main mains
maintenance make makes makin making male mall mama mammy manage managed management manager mangle mannequin many maple
marathon marbles march marco marcus mare margin marina mark marked marker market marking marks marquee marriage
married marrow marry marsh marshal mart mary mascot mask mass massage mast master match matchbox matched matches mate
mates maths matron mats matter mattress maximum maybe mbeki meal meals mean meaning means meant meanwhile measure
measured measurements measures meat mechanic medal mediation mediator medic medical medicated medication medicine
medics meditation meds meet meeting meetings meets melancholy melatonin melt meltdown melted member members membership
memo memoir memorial memories memory mend mended mental mentally mention mentioned menu mercy merry meself mess
message messaged messages metal meter methodist metres metro mice michaelmas mick microphone middle midnight midnite
midwife might migraine migraines mike mild mile mileage miles milk milking milkman milkshake mill milligrams mince
mind minded mindfulness minding minds mine minibus minimises minister minor mins mint mints minus minute minutes
mirror mirrors mirtazapine miserable misery misread miss missed misses missing mistake mistakes mite mixed mobile mock
mockery mode model moderate module moher moira moment mommy moms monday mondays money monitor monitors monster month
months mood moods moody moon moor moored mooring moped more mornin morning mornings morphine morrisons mortal mortgage
mortified mortifying mosque moss most mostly moth mother mothers motion motions motorbike motorway mount mountain
mourning mouse moustache mouth mouthed movd move moved moves movie moving mower much muddled muggins multi mummy mums
munths murder muscle museum music must mute muted muzzle mysef myself naas nail nailed nails naive naked name named
names nana nanny nans napkin nappies narcissist nausea navy near nearer nearest nearly nearside neck necklace necropsy
need needed needle needles needs nees negative neighbor neighbors neighbour neighbours neither nell nellie nelly
nephew nerve nerves nervous nervus nervy nest netball nettles network neuro neurologist neurology never nevr news
newsletter next nice nick nicked nickname niece night nightdress nightie nightly nightmare nightmares nights nina nine
nineteen ninety ninth nite nitemares nites nobody nodded nodding noise noises nolan nomore none noon noor noose nope
normal north nose nosebleed notary note notebook notebooks noted notes nothin nothing notice noticeboard noticed
noticing notification notifications nots nought novel november nowak nowhere nuala nuffin nuisance numb numba number
numbered numbers numbness nuns nurse nursery nurses nursing nuthin nuts nytol oath obituary objection observation
observed obsessed obtained occasions occupational october oddly odeon oduya offer offered office officer officers
official often ohio okay older oldest oldham ombudsman once ones onion onions online only onto open opend opened
opener opening opens operation operator opinion opposite optician option orange oranges order ordered orders ordinary
organ organist original ortho oscar osei osteopath other others otherwise ought ours outa outlet outraged outsid
outside oven over overdose overflow overheard overnight overpass overreact overtime overtook overwhelmed owed owned
owner owns oxygen pacemaker pacing pack package packed packet packing packs padded paddling paddock padlock pads page
pager pages paid pail pain painkillers pains paint painted painting paints paintwork pair paired pairs pale palm palms
palpitations pals panda pane panel panels panes pang panic panick panicked panicking panics pans panting panto pantry
pants papa paper papers paperwork pappa para paracetamol parade paragraph paragraphs paralegal paramedic paramedics
paranoia paranoid parapet parcel parcels parent parents parish parishioner park parka parked parking parkinson parks
parlour parole parrot part parties parting partition partner partners party pass passcode passed passenger passes
passive passport passports password passwords past pasted pastor pasty patch patel path pathetic patience patient
patients patio patrol patted pattern paul pavement pawn pawnshop payd paying payment payments payne payphone payroll
pays pcso peace peaceful peak pear peas pebble pebbles pedal pediatrician peel peeled peephole peer pence pencil
pending penny pens pension people peple pepper percent perforated perfume perhaps perinatal period periods permanent
permission permit person personal perth pest pete peterbilt petition petitioner petrified petrol petty pews pharmacist
pharmacy phobia phone phoned phones photo photocopier photograph photographed photographer photographs photos physical
physically physio pianist piano pick picked picking picks pickup pics picture pictures picturing piece pieces pier
pigeon pike pile pill pillar pillow pillowcase pills pilot pils pine ping pinged pings pink pinned pins pint pints
piotr pipe pipes pipette pistol pitch pitiful pity pixel pizza place placed places plain plainly plait plaited plan
plane planet plank planned planning plans plant planter plants plaque plaster plastic plate plates platform play
played player playground playing playlist plays plea plead pleaded please pleased pleasure pliers plot plough plug
plugged plughole plugs plum plumber plus pocket pockets podcast poem point pointed pointing points poison poisoned
poisoning poke poked poker pole police policeman policy polis polish polite poll polo pond ponies pontoon pony poodle
pool poor poorly popped pops porch porridge port portal portaloo porter posing positive possessed possible possum post
postcard postcode posted poster posters postie posting postman postmark postmarked postmistress posts pots pouch pound
pounding pounds poured pouring powder power powerless practice practise practitioner pram pray prayed prayer prayers
praying prays prazosin precinct prefer pregnant prepaid prescribed prescription present presented presents press
pressed pressure preston pretend pretending pretty prevention previous price prickles pride pried priest priests
principal print printed printer printout prints prior priory prison prisoner private privately priya prize probably
probation problem problems process produce produced prof professional profile program programme prom promised
promotion prone proof prop propa propane proper properly property proposal propranolol pros prosecutor protect
protected protection protocol proud prove provided provider prozac psoriasis psych psychiatric psychiatrist
psychologist psychotherapy ptsd public published puddle puffed pugh pull pulled pulling pulls pulse pump pumped pumps
punch punched puncture pune pupil pupils puppet puppy pure purple purpose purse purser push pushchair pushed pushover
puts putting putty pyjamas quad quaking quality quarry quarter quay queen question questionnaire questions quetiapine
queue queues quick quid quiet quietly quill quilt quilting quinceañera quit quite quiz quote quoted rabbit race
racehorse racing rack radiator radio radioed raffle rage ragged raging rags raid rail railings railway rain rained
raining rains raised raising rake rammed ramp rang range ranger rank rape raps rarely rash rate rated rates rather
rattle rattled rattles rattling ravi rays razor reach reached reaction reactive read reader reading reads ready real
really rear reason reasons recall recalled receipt receipts received receiving reception receptionist recess recipe
recital reckon reckons recognise recognised recognize recommended record recorded recorder recording recordings
records recovered recovery recruiter rector recurring recycling redirect redirected redirection reduced reel reely
referee reference referral referred refilled reflection refuge refund refunded refuse refused refuses register
registered registrar registration registry regret regrets regular rehab rehearse rehearsed reid relapse relapsed
relate related relationship relax release released relief relieved remanded remarks remember remembers reminder
remorse remorseful remote removal remove removed renamed renewed reno rent rental rented rents repair repeat repeated
repeatedly repeats replaced replacement replied reply report reported reporter reporting reports request requested
requests required rescue resent resentful reserved reservoir reset resident residential residents resigned resp
respect respondent response responsible rest restaurant resting restless restraining restroom result results resumed
resus retained retched retching retired retirement retreat return returned returning returns reunion reverse reversed
review reviewed reviews revoked revolted revolting revved reward reyes ribbon ribbons ribs rice rick ridden ride rider
rides ridiculous riding rifle right rightly rigid ring ringed ringers ringing rings ringtone rink rinsed ripped rise
risk rist ritchie rite river road roads roadworks roared roaring roast robbed robe robin roblox robot rock rocket
rocking rocks rode roll rolled roller rolling rolls roma rong roof rook rookie room roommate rooms root rooted roots
rope ropeable ropes rosa rosary rose roses rosie rota rote rotten rough round roundabout rounds route router rover
rovers rownd rows royal rspca rubbed rubber rubbish rucksack rude rugby ruin ruined ruiz rule ruled ruler rules rumour
rung runner runnin running runs rupees rush ruth saab sack sacked sacristan sacristy saddest saddle sadly sadness safe
safer safety said sails saint sake salad salary sale sally salon salt saltines samaritans same sample samples samsung
sand sandra sandwich sane sang sank santa sash saturday saturdays sauce saucer sauna sausage save saved saving sawn
sayin saying says scaffold scale scales scalp scalpel scan scanned scanner scanning scans scar scard scare scarecrow
scared scares scarf scaring scarlet scary scene scent schedule scheme school schoolgirl schools science scissors scone
scones scool scooter scope score scored scottish scout scrap scrape scraped scraping scratch scratched scratches
scratching scream screamed screamin screaming screams screen screened screens screenshot screenshots screw screwed
screws script scrub scrubbed scrubbing scrubs scuffle seagull seal sealed search searched seasick season seat seated
seats second seconds secretary secs section sectioned sections security sedan sedated sedatives seed seein seeing seem
seemed seems seen sees seething seized self sell seller selling sells seminar send sender sending sends sense
sensitive sensor sent sentence sentenced sentences sentencing separate sept september serenity sergeant serial sermon
sertraline served server serves service services session sessions sets setting settle settled seven sevens seventh
seventy several severe sewing sewn sexton shadow shadows shah shake shakeing shaken shakes shakin shaking shaky
shallow shame shampoo shap shape shaped share shared shares sharing sharp shattered shaved shaving shaw shaz shears
shed sheep sheepdog sheer sheet sheets shelf shell shelling shells shelter shelves shepherd sheriff shes shift shifted
shifts shin shine shingles shins ship shirt shirts shivering shivers shock shocked shoe shoebox shoes shook shoot shop
shopping shops short shorts shot shotgun should shoulder shoulders shouldn shout shouted shouting shouts shove shoved
show showd showed shower showers shown shows shrank shredded shredder shrink shrunk shud shudder shunt shut shutter
shutters sick sickened side sides sieve sight sign signal signals signature signed signing signs silence silent sill
silly silver simple simplest since sine sing singh singing single sings sink sinking siren sister sisters site sites
sits sitter sitting sixes sixteen sixth sixty size sizes skared sketch skin skinned skip skipped skipper skips
skirting skoda skool skul skull skylight slack slammed slap slapped slash slashed slate sleap sleep sleeper sleepers
sleepin sleeping sleepless sleepover sleeps sleepy sleeve sleeves slep slept slice slid slide slides sligo sling slip
slipped slipper slippers slips slit slot slots slough slow slowly slows slug slurry slush small smart smarter smash
smashed smear smell smelled smells smelt smile smiled smiler smiley smiling smith smoke smoking snail snake snap
snapped snapping snaps snatched sniffed snivelled snores snoring snow soaked soap sobbed sobbing sober sobs soccer
social society sock socket socks soco sofa soft softened software soil soiled sold sole solicitor solid solids some
somebody someone something sometimes somewhere song songs sons soon sooner sore sorrow sorrowful sorry sort sorted
sorting sory soul sound sounded sounds soup sour source space spade spain spaniel spar spare spark spasm spat speach
speak speaker speaking speaks special specialist spectrum speech speechless speed spelled spelling spells spelt spent
spider spiders spiked spill spilled spin spine spineless spinning spirit spirits spit spite spitting splash splint
splinter split splitting spoiled spoke spoken sponge sponsor spooked spoon spoons sports spot spots spotted spouse
sprain sprained spray sprayed spread spreadsheet spring spuds spyhole squad square ssri stabbing stable stables
stacked staff stage stain stair stairs stairwell stalked stalker stalking stall stalled stalls stammer stammered
stammering stamp stamped stand standing stands stapled stapler staples star stare stared stares staring stars start
started starting startle startled startles starts starving state stated statement statements states station statment
status stay stayed staying stays steady steam steaming steel steering stenographer step stepdad stepdaughter stepkids
stepped steps stepson sternum steve stew steward stiches stick sticker stickers sticks sticky stiff stil still sting
stings stirred stitch stitched stitches stock stockroom stoke stoked stole stolen stomach stone stones stood stool
stoop stop stopped stops stopt storage store stores storey storm story stove straight straighteners strain strained
strait strange stranger strangers strap strapped strava straw streak stream streaming street strength stres stress
stressed stretch stretcher stricken strike strimmer string strings strip stripped strippergram strips stroke stroller
strong stronger struck structure strung stub stuck student students studio study stuff stuffed stump stung stunned
stupid stupidly stutter stye stylist subject submitted subpoena subpoenaed subscription such sucking suffer suffered
suffering suffers sugar suggested suggestion suicidal suicide suit suitcase suite suits sulked summary summer summons
sums sumthin sumtimes sunday sundays sung sunglasses sunk sunshine super supermarket supervised supervisor suport
supper supplied supplier support suppose supposed sure surgeon surgery surname surprise surprised survey surveyor
survive survived survivor survivors suspect suspected suspended suspicious sustained sutures swab swabbed swallow
swallowed swallowing swan swans swap swapped swear sweat sweated sweating sweats sweep sweet sweetheart sweets
swelling swept swerved swim swimming swing swings swipe swiped switch switchboard switched swole swollen sword swore
sworn swung syllable sympathy system tabard tabel table tables tablet tablets tabs tack tacks tagged tags tahoe tail
tailbone tait take takeaway taken takes takin taking talk talked talking talks tall tampons tandy tank tannoy tape
taped tapes tapped tapping target tarp taser taste tasted tastes tattoo tattooed taught taxi taxis teach teacher
teachers teacup team teapot tear tearful tears teatime tebay tech techer technician teddy teecher teenage teenager
teeth telegram telegraph telescope tell teller tellin telling tells telly temp temper temple tenancy tenant tenants
tender tendon tenner tennis tenor tense tensed tension tent tenterhooks term terminal terminus terms terrace terrible
terribly terrier terrified terrifying terror terrors tesco tess test tested testified testify testimony tests tetanus
tether tetnus text textbook texted texts than thank thanked thankful thanks thanksgiving that thats theatre theft
their theirs them themselves then theo ther therapies therapist therapy there theres thermos thermostat thers these
they thick thief thigh thik thin thing things think thinkin thinking thinks thinner third thirteen thirty this thong
thoroughly thort those thot though thought thoughts thousand thread threat threatened three threw thrilled throat
through throughout throw throwing thrown throws thru thumb thumbprint thumbs thump thumped thumping thunder
thunderstruck thurs thursday thursdays thyroid tick ticked ticket tickets tickled ticks tide tied tierd ties tiger
tight tightness tights tigrinya tiktok tile tiles till tills tilly time timed timeline timer times timetable timid
timpson tims tingle tins tipped tiptoe tire tired tiredness tires tissue tissues tite title titled toast toaster tock
today toddler toes together toilet toilets told tolerate toll tomato tombola tomoro tomorrow tone tongs tongue tonight
tonite tonsils took tool tools tooth toothbrush tops torch tore tork torment tormented torn tortoise total touch
touched touches touching tough tougher tour tourist tours toward towards towed towel towels tower town towpath
toxicology toyota trace traced track tracker tracking tracks tracksuit traction tractor trade traded trading traffic
trail trailer train trainee trainer trainers training trains tram tramadol trampoline tran transcribed transcript
transfer transferred transit translation translator transmitter transport trap trapped trash trauma traumatic
traumatised travel travelodge tray trazodone tread treadmill treasurer treated treatment tree trees tremble trembled
trembles trembling tremor triage trial tribunal trick tried trifle trigger trike trip tripod tripped trips trish
trolley trolleys trooper trouble troubled trough trousers trout truck trucker true trumpet trunk trust trusted trustee
trusting trusts truth truthful trying tube tucked tues tuesday tuesdays tulips tulsa tumble tummy tune tuned tuner
tunnel turf turn turned turning turns turnstile tusday tutor tweed tweezers twelve twenties twenty twice twigged twin
twine twins twisted twitch twitches twitching twitchy txts tyler type typed types typing typo tyre tyres uber ugly
ukulele ulcer umbrage umbrella umpire unable unbroken uncle unclean uncomfortable under underlined underneath
underpass understand understood underwear undid undone undress undressed uneasy unfit unhappy unhooked uniform
uninvited union unit units university unknown unlatched unless unlock unlocked unnerved unopened unpacked unpaid
unplugged unrelated unsafe unscrewed unsettled unshaven unsigned unstable unsure until unwell unzipped update upload
uploaded upped upper upright upset upshot upside upstairs urgent used useless user username usernames uses usher
ushers using usual usually vain valentine valium valley value valve vanish vans vape varnish vase vehicle vending
vendor venmo vent venue verdict verge verger verse version vertigo very vest vestry veterans vets vicar vice victim
victims video view viewed viewers viewing views vigil village vine vinegar vinted violated violet violin visa visible
visibly vision visit visited visiting visitor visitors visits visor vodka voice voiced voicemail voicemails voices
volume voluntary volunteer volvo vomit vomited vomiting vote voted votes vulnerable wagon wailed wait waited waiter
waitin waiting waitress waits waived wake wakes waking walgreens walk walkd walked walker walkers walkin walking walks
wall wallet wallpaper walls wana wanna want wanted wanting wants ward warden wardens wardrobe warfarin warm warmed
warn warned warnin warning warrant wary wash washed washer washin washing wasn wasnt wasp wasps waste wasting watch
watched watches watchin watching watchman water waters wave waved waves waving wawa ways weak wear wearing wears weary
weather website wedding weddings wedge wedged wednesday wednesdays weds weed weedkiller week weekend weekends weekly
weeks weep weeping weeps weepy weigh weighbridge weighed weighing weight weir weird welcome welfare well wellbeing
wellies wellington wells welts went wept were weren western wets wetting what whatever whatsapp wheel wheelchair
wheelie wheels wheezing when whenever where whereupon wherever whether which while whined whiplash whippet whisky
whisper whispered whispering whist whistle whistled whistles whistling whitby white whiteboard whoever whole whom
whooped whose wich wick wide widow widower wife wifi wild wile wilko will willies willing wind winda windo windos
window windows windowsill windpipe windscreen windshield windy wine wing wings wink winked winks winter wiped wiper
wipers wiping wire wired wireless wires wisdom wiser wish wished wishes wishing wite with withdrawn withdrew withheld
within without witless witness witnessed witnesses wits wivout wobble woke woken wolf woman women wonder wonderful
wondering wont wood wooden woods wool woolly word words wore work worked worker working workplace works world worn
worried worries worry worrying worse worship worst worth worthless wosnt would wouldn wound wounded wounds wrap
wrapped wrapper wrath wreath wreck wrecked wren wretched wringing wrist wrists write writer writes writing written
wrong wrote wrung wuld wurk xanax xbox xmas yale yanked yard yards yawned yawning year yearbook years yelled yelling
yellow yelped yesterday yoga yoghurt york young younger youngest your yours yourself youth youtube yuki zelle zero
zoloft zombie zone zoom zopiclone
`.trim().split(/\s+/),
);
