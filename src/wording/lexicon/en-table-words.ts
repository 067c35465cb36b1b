// The words of four letters and more that stand 3 times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  `
abara abashed abbott abdul abena abide able aboard about above abowt abroad absence absent absolutely absorber abuse
accent accept accepted access accessed accident accidents accompanied according accordion account accounts accused
ache achebe ached aches aching acid acount acres across acted acting action active actor actual actually acute added
adding address addressed addresses adeyemi adhd adjourned adjournment adjuster adjustment admin admit admits admitted
adore adrenaline adress adult advert adverts advice advised advocate aerial affect affected affection affidavit afford
affronted afrade afraid after afternoon aftershave afterwards again against agan aged agen agency agent ages aggrieved
aghast agian agin agitated agnes agony agoraphobia agoraphobic agree agreed agreement ahead ahmed aide aider aids
aimed aint airbnb airing airport airtag aisle ajar alarm alarmed alarms album alcohol alcoholic aldi alert alexa alfie
alibi alice alight alive alleges allergic allergy alley allotment allowed allways almost alone along alongside
alopecia aloud already also altar altered alternate although alto altogether alvarez always amazon amber ambien
ambulance amen amends ames amin amitriptyline among amused anaemic anaesthetic anaesthetist anchor anders angel
angelus anger angery angina angle anglers angry angst anguish angziety animal ankle anna anne annexe annie anniversary
announce announced announcement annoyed annual anon anonymous anorak another anpr ansah anselm anser answer answered
answering answerphone answers antenatal anthem anti antibiotic antibiotics antidepressant antidepressants antifreeze
antihistamine ants anuther anxiety anxious anybody anymore anyone anythin anything anyway anywhere aoife apart
apartment apnoea apologised apologising apology appalled apparently appeal appealed appearance appeared appendix
appetite apple applicant application applied appointed appointment appointments apprehensive apprentice approached
approved apps april apron arcade arch archie area aren argos argue arguing armband armed arms army around arranged
arrest arrested arrival arrivals arrived arrives arrow arse arthritis artist asda ashamd ashamed ashen ashes ashore
aside askd asked askin asking asks asleep aspirin assault assembly assessed assessment assessor assistant association
assume assumed asthma astra atack ativan attach attached attachment attack attacks attak attempt attempts attend
attendance attendant attended attending attends attention attic attorney attributes auction auctioneer audi audio
audiogram audiologist audit august aunt auntie aunties aunty auto autocorrect autopilot autumn avatar avoid avoids
avon awake aware away awful awning babby babe babies baby babys babysitter back backbone backed background backpack
backs backwards badge badly bagged bags bail bailed bailiff bailiffs bairn bait bake baker bakery balance balcony bald
bale baler bales ball balloon balloons balm band bandaged bandstand bang banged banger banging bangs banister bank
banned banner baptised baptism barbecue barber bare barefoot barely barge barista bark barked barking barks barmaid
barman barn barometer barracks barred barrel barrier barrister barry bars bartender base basement basin basket bass
basses batch bath bathe bathed bathroom baths bats batteries battery battle bawl bawled bawling bays beach beads beam
beamed beaming beams beans bear beard bears beat beaten beating beats became because beck becky become becos bedroom
beds bedside bedtime bedwetting beef been beens beeped beer bees beetroot befor before began begged begging begin
beginning begins begun behalf behind beige bein being beleve believe believed believes believing bell bells belly
bellyful bellys belong belongings belongs below belt benadryl bench bend beneath benefit bent bereavement berlingo
bernie bert berth beside besides best beta beter beth betrayed better between bexar beyond bible bibs bicycle bids
bigger biggest bike bikes bile bill billboard billed bills bingo binned binoculars bins bipolar bird birdbath birds
biro birth birthday birthdays biscuit biscuits bishop bitch bite bites biting bits bitten bitter bitterness black
blackboard blacked blackout blackouts bladder blade blades blak blame blamed blames blanched blank blanket blast
blazer bleach bleachers bleary bled bleed bleeding bleeds bless blessed blessing blew blind blinding blinds blink
blinked blinks bliss blister blistered blisters block blockd blocked blockers blocks blog bloke blonde blood
bloodhound bloods bloody blouse blow blown blubbed blue blues bluetooth blur blurred blurry blush blushed board
boarded boarding boards boasted boat boathouse boats bobby body bodycam boil boiled boiler boiling boils bollard bolt
bolted bolts bomb bond bone bones bonfire bonnet book booked bookie bookies booking books boom boone booster boot
booth boots bord border bore bored boredom boring born borrowed bose boss both bother bothered bottle bottled bottles
bottom bought boulder bounce bounced bouncer bouncy bound boundary bounds bouquet bout bowed bowel bowels bowl bowling
bowls boxed boxes boxing boyfriend boys brace braced bracelet bracing bracket brain brains brake braked brakes branch
brand brandy brass brave braver bray breach breached bread break breakdown breakfast breaking breaks breast breath
breathe breathed breathing breathless breed breeder breeth breethin breeze brekfast brething brew brick bricked
bricking bricks bride bridesmaids bridge brief briefing brigade bright brighter brigid brik brindle bring bringing
brings broadband brok broke broken broker brokn brolly brooch broom brother brothers brought brown brownies bruges
bruise bruised bruises bruising brung bruno brush brushes bruther bríd bubble bucket buckets buckle buddy budgie
buffet buggy builder building built bulb bulbs bull bullet bulletin bump bumped bumper bumps bunch bunches bundle bunk
bunker bunting burden bureau burglar burgled buried burn burned burner burning burnout burns burnt bursar burst
bursting buses bushes business buss busy butcher butt butter butterflies butterfly button buttonhole buttons butts
buyer buying buys buzz buzzed buzzer buzzes buzzin buzzing bypass byrne cabin cabinet cable caddy cadets cafe caff
café cage cagoule cake cald calendar calf call calld called caller callers callin calling calls callum calm calmed
calves came camel camera cameras camhs camp campsite campus camra canal cancel canceled cancelled candle candles cane
cannabis cannot canoe cans cant canteen canvas capital capitals caps captain caption captioned caravan card cardboard
cardiff cardigan cardiologist cards care cared career careful caregiver carer caretaker caring carnt carol carpal
carpet carriage carried carrier carries carry carrying cars cart carved case caseworker cash cashier cashpoint casing
casino casserole cast castanets castle casualty catalogue cataract catch catcher cats cattle caught caus cause caused
caution cave cctv ceased cedar ceiling cell cellar cello cells cement cemetery census cent center central centre
cereal ceremony cert certain certificate certified chafed chain chained chair chairs chalk chalked chambers chance
change changed changes changing chanjed channel chap chapel chaplain chappals chapter character chare charge charged
charger charges charity chart chase chased chast chat chatterbox chattering cheap check checked checking checklist
checkout checks cheek cheeks cheer cheered cheerful cheese chef chek chemist chemistry chemo cheque chess chest chew
chewed chewing chez chick chicken chief child childhood childline childminder children chill chilled chilling chimney
chin chip chipped chipper chippy chips chipy chiropodist chiropractor chloe chlorine chocolate chocolates choice choir
choirmaster choke choked choking choose choosing chops chorus chose christening christian christmas chubb chucked
chuffed church churches churn cigar cigarette cigarettes cillian cinema circle circled circles cistern citalopram
cited cites city civic civil claim claimant claimed claiming claims claire clam clammy clamp clamped clapped clappers
clapping clare clash class classes classroom clause clean cleaned cleaner cleaners cleaning clear cleared clearly
clenched clenching clerk clever click clicked clicks client clients cliff climb climbed climbing cling clinging clings
clingy clinic clinical clio clip clipboard clipped clips cllr cloakroom clock clocked clocks cloned close closed
closer closes closet closing closure clot cloth clothes cloud clover clown club clue clumsy clung cluster clutch coach
coal coast coastguard coat coats cock cockerel code codeine codes coeliac coffee coffees coffin coil coin coincidence
coins coke colander cold colic colin collapse collapsed collar collarbone collarbones collars colleague colleagues
collect collected collecting collection collects college collie colm color colour coloured colours colt column columns
comb combination combo come comes comfort comfortable comforted comic comin coming commenced comment commented
comments commitment committee common communion community commute company compass complain complainant complained
complains complaint complaints complete completed completely completion complex complexion compliment compost computer
concentrate concentration concern concerned concert concierge concrete concussion condition conditions conduction
conductor cone cones conference confession confidence confirm confirmation confirmed confirms confused connected
connection cons conscience consciousness consent consentrate conservatory consistent const constable constant
constantly consultant contact contacted contacts contagious contempt content contents continuance continued continues
contract contractor control controlled convent conversation converters convinced cook cooker cookie cooking cool
cooler coop coordinator cope copied copier copies coping copper cops copy cord core cork corn corner cornered corners
cornflakes coroner correct corrected correction corridor corsa cort cost costa costs costume cote cottage cotton couch
cough coughed coughing coughs could couldn couldnt council councilling councillor counsel counseling counselling
counsellor counselor count counted counter counting country counts county couple couples courage courier course court
courthouse courtroom courts cousin cousins cover covered covers covid coward cowered coworker cows cpap crack cracked
crackers cracking crackly craigie crak cramp cramped cramps crane crash crate crawl crawled crawling crawls crazy
creak creaks cream creamery creased credit creek creep creepd creeped creeps creepy crematorium crept crete crew crewe
crib crick cricket cried cries crime criminal crimson cringe crisis crisp crisps criteria crook crooked cropped cross
crossed crossing crossword crosswords crouched croup crow crowbar crowd crowds crown crows cruel cruise crumb crumbled
crush crushed crushing crutch crutches cryd cryed cryin crying crèche cube cubicle cuddly cudnt cuff cuffed cuffs cums
cupboard cups curate curb cure cured curl curling curry curse cursed curtain curtains cushion custody customer
customers cute cuts cutters cutting cuzin cycle cycled cycling cyclist cylinder cystitis daddy dads daft dahlias daily
dairy daisy dale damage damaged damp dana dance danced dancing danger dare daren daring dark darling dart darts dash
dashboard dashcam data date dated dates dating daughter daughters dave davy dawn daycare daylight days dayton dazed
deacon dead deadline deaf deal dealer dealt dean dear death deaths debit debs decaf december decent decided decision
deck deckchair decking declined decree dedicated deed deeds deep deepfake deeply deer defeated defence defendant
deflated degrading degree degrees delay deleted deli delighted delivered deliveries delivers delivery dell delusions
dementia denied denies dense dent dental dentist dents denver deny department deposit deposition depot deppresion
depresd depresed depresion depressed depressing depression depressive dept deputy derby dermatologist dermot describe
described describes description deserve deserves desk desks despair despairing desperate desperately despite
destroying detail details detected detective detector devastated device devices devil diabetes diabetic diagnosed
diagnosis dial dialed dialled dialysis diary diazepam dictaphone dictated dictates dictating didcot didn didnt died
dies diesel diet difference different difficult difficulty diffrent difrent digger digging digit digits diner dinghy
dings dining dinner dinners dint diocese dipstick direct directions director dirt dirtey dirty disability disabled
disapointed disappear disappointed disbelief disc discharge discharged disclosed discloses disclosure disco discord
discount discuss disgrace disgust disgusted disgustid disgusting dish dishcloth disheartened dishwasher dishwater
dislocated dismay dismissed disorder disoriented dispatch dispatcher dispensary display dispute dissertation dissolved
distance distracted distraught distress distressed district disturbance disturbed ditch dive diver diversion diverted
divorce divorced dizzy dock docket docs docter docters doctor does doesn doesnt dogs doin doing doll dollar dollars
dolls dolores dominoes doncaster done donkey donna donor dont door doorbell doorbells doordash doorframe doorman
doormat doors doorstep doorway dope dore doreen dorm dorter dose double doubled doubt doubts dough dover down download
downloaded downstairs doyle dozed dozen draft drafted drag dragged drags drain drained drains drama drank draught draw
drawer drawers drawing drawings drawn draws dread dreaded dreadful dreading dreadlocks dreads dream dreaming dreams
dreamt dreems drenched dress dressed dresser dressing dressings drew dried drift drill drilled drilling drink drinkin
drinking drinks drip dripping drive driven driver drivers drives driveway driving drone drop dropped dropping drops
dropt drove drown drowned drowning drug drugs drum drummer drunc drunk dryer dual dubbo dube duck ducked ducking ducks
dull dumb dummy dumps dumpster dundee dung dunn dunne dunno dunny duolingo dupatta during dusk dust dusted duster
dutch duties duty duvet dvla dyed dying dyke dylan dyslexic each earbud eardrum earlier earlies early earplugs earring
ears earth ease easier easily east easter easy eaten eatin eating eats ebay echo ecstatic eczema edge edges edgy
edited editor eejit effect effective eggs eggshells eight eighteen eighth eighty eircode either elastic elated elbow
elbows elder elders eldest elected election electoral electric electrician elephant elevator eleven eleventh ella
ellie ellis else elsewhere email emailed emails embarased embarrassed embarrassing embarrassment embassy emdr
emergencies emergency emoji emotional emotionally employed employee employer emptied empties empty emty enclosed
encouraged ended ending ends enemy energy engaged engagement engine engineer english engraved enjoy enjoyed enjoying
enough enraged enrolled enter entered entering entire entirely entrance entries entry enuff envelope envelopes envy
eoin epilepsy episode error errors escalator escape escitalopram escort essay essays esso estate euro euston
evaluation even evening evenings events ever every everybody everyone everything everywhere eviction evidence evry
evrythin evrything ewes exact exactly exam examined examiner example exams except exchange exchanges excited excluded
exclusion excuse excused exercises exhaust exhausted exhausting exhaustion exhibit exhibits exist exit exits expect
expected expecting expects expert expired expires explain explained explaining exported exposed exposure express
expressed extended extension extra extraction extractor extremely eyeballs eyebrow eyed eyelid eyelids eyes face
facebook faced faces facilities facility facin facing fact factory facts fags fail failed failing failure faint
fainted fainting fair fairies fairy faith fake falk fall fallen falling falls false falt families family famly farah
fare farm farmer farmers faro farrell farrier fast faster fasting father fatigue fault fauré favour feal fear feared
fearful fearing fears feart feast feather feathers february feed feedback feeder feeding feeds feel feelin feeling
feelings feels fees feet fell fella fellow felt female femi fence fenn fern ferret ferry fetch fetched fete fever
fiancé fiancée fiat fibres fiddle field fiesta fife fifteen fifth fifty fight fighting fights figure figures file
filed files filing fill filled filling fills film filmed filming films filter filthy final finally finals finaly finch
find finder finding finds fine fined fingas finger fingernails fingerprints fingers fingertips finish finished fink
finn fire firecracker fired firefighter firehouse fires firework fireworks firm first fish fished fishing fist fistful
fists fite fits fitted fitter fitting five fiver fives fixed fixing fizz flag flagged flagging flagpole flags flakes
flannel flap flare flared flares flash flashback flashbacks flashed flashes flashing flashlight flask flat flatbed
flatmate flats flattened flattered fleece fleet flesh flew flicker flight flights flinch flinched flinches flip
flirted float floating flood flooded floods floor floorboard floorboards floored floors flop flor florist flour flower
flowers flown flue fluid fluoxetine flush flushed flushes flustered flutter flyer flyers flying flyleaf flyover foal
foam focus focused foggy foil foils fold folded folder folding folds foley folk folks follow followed follower
followers following follows folowed folt fond fone font food fool foolish foot footage football footbridge footprint
footprints footstep footsteps force forced ford forearm forearms forecast forecourt forehead foreman forensic
forensics forever forged forget forgetful forgets forgiv forgive forgiven forgives forgot forgotten fork forklift
forks form former forms fortnight fortnightly fortune forty forum forward forwarded foster foto fotos fought found
foundry fountain four fours fourteen fourth foxes foyer fracture fractured fragile frame framed frank franked frankly
frantic fraud freaked free freeze freezer freinds french frend frends fresh fret freya friday fridays fridge friend
friendly friends friendship frige fright frighten frightened frightening frightens fringe frit friten fritend frog
frogs from front frost froze frozen fruit frunt frustrated fryer fuel full fully fumes fumin fuming function
functional fund funeral funk funny furious furniture further fury fuse fuss future fête gable gaffer gagged gail
gained gait gall gallery gallows galls gallstones galway game gamekeeper gamertag games gantry garage gard garda
garden gardener gardens garter gary gasket gasping gastro gate gatehouse gatepost gates gateway gather gauge gave
gavel gazette gear general genius gentle gentleman gents genuine german gerry gethin gets gettin getting ghost giddy
gift gifts giggle giggling gilty ginger gins girl girlfriend girls girth give given gives givin giving glad glas glass
glasses glaucoma glaze glazier glee gloom gloomy gloria gloss glove glovebox gloves glue glued glum gluten gmail gnat
gnome goal goat goats goddaughter godmother godson goes goggles goin going gold golden goldfish golf gona gone gonna
good goodbye goodbyes goods google goole goose goosebumps gorge gotten gout gown grab grabbed grace grade grades
graduation graffiti grafts gran grand granda grandad grandchildren granddad granddaughter grandfather grandma
grandmother grandpa grandson granny granted grape grapes graph grass grate grateful gratitude grave gravel gravestone
gravy gray graze grazed grease greased great greatful green greenhouse greeting greg greggs greta grew grey grid
griddle grief grievance grieve grieves grieving grill grim grind grinding grindr grinds grinned grinning grip gripping
grit groaned grocery groom groove gross grossed grotto ground grounded groundhog grounding grounds group grow growing
growled growls grown grubby grudge grumpy grup guard guarded guardian guardroom guards guess guessed guest guests
guide guilt guilty guinea guitar gullible gummies gums gumtree guts gutted gutter gutting guys gwen gymnastics habit
hacked hackles hadn hadnt hail haile hair hairbrush haircut hairdresser hairline hairs hale half halfords halfway hall
halloween halls hallway halter halves hammer hammering hamper hand handbag handbrake handed hander handful handfuls
handing handle handlebars handled handler handles handover handprint hands handset handwriting handwritten hang hanger
hanging hangs hannah happen happened happening happens happier happiest happily happiness happy harassment harbour
hard harder hardly hardware hare harm harmed harming harmless harms harness hart harvest harvester harvey hasn hatch
hatchet hate hated hates hating hats hattie haunted have haven havent havin having havnt hawk haywire head headache
headaches headcollar headed header headers headlamp headlamps headlights headline headmaster headphones heads
headscarf headset headspace headstone healed healing health healy heap hear heard hearing hearings hears hearse heart
heartbeat heartbreak heartbroken hearted heartened heartily hearts heartsick heartsore heat heated heater heating
heatwave heave heaved heaven heavily heaving heavy heckled hedge hedges heel heels hege heid heifer heifers height
heights held helen helium hell hello helmet help helped helper helpless helpline helps hence hendersons hens herd here
hermit hernia hers herself hert hiccups hidden hide hides hiding high hilarious hill hilux himself hinge hinges hire
hired hisself history hits hitting hive hives hoarse hoax hobby hock hockey hold holdall holder holding holds hole
holes holiday holidays hollow hollowed home homecare homesick homework honda honest honestly honked honks honour hood
hoodie hoody hook hooked hoot hooted hoover hope hoped hopeful hopeless hopes hoping hopping horn horoscope horrible
horrified horror horrors horse horsebox horses hose hosed hosepipe hospice hospital hospitle host hostel hostile hotel
hotline hour hourly hours house houses housing hove howl howled howling hubby huge hugged hugging hugh hugo hull human
humbled humiliated humiliating humiliation hummed humming humour hump hums hundred hung hungry hunt hunted hurl hurt
hurtful hurting hurts husband hush husk hutch hydrangeas hydrant hymn hymns hyperventilated hyperventilating
hypervigilance hypervigilant hypothermia hysterical hysterics ibis ibuprofen iced icing idea ideation identical
identified idiot idle idles idris idva ignore illness image images imagine imagined imagining imam immaculata immune
impact impression inbox incensed inch inches incident incidents included inconsolable increased index indoors
induction ines infants infected infection infirmarian info informed infront inhaler initial initials injection
injunction injuries injury inked inner inpatient inquest insecure inside insides insists insomnia inspection inspector
insta instagram installed installer instead instructions instructor instructs insulin insulted insurance insured
insurer intake intercom interest interested intern internet interpreter interrupted interval interview interviewee
intimate intimidated into intolerant intrest introduced inventory investigator invigilator invisible invite invited
invoice invoices ipad iphone iqbal irish iron ironing irritated island isnt isolated issue issued itch item itemised
items itself jack jacket jail jailer jamie jammed janitor january jealous jealousy jean jeans jeep jelly jerky jess
jetta jetty jeweller jiffy jigsaw jill jitters jittery joan jobs jogger john join joined joiner joins joint joke joked
jokes joking jolt jonah jordan joss journal joyce jubilant judge judgement judgment judo juice juke jukebox july jump
jumpd jumped jumper jumpers jumping jumps jumpt jumpy junction june juror jury just justice kalms karaoke karen karl
kate kath katie kaur kayak kebab keep keeper keeping keeps keisha keith kelpie kennel kennels kent kept kerb kerr
kerry kettle keyboard keyed keyhole keys keyworker khan kick kickd kicked kicking kicks kidney kidneys kids kidz kill
killed killer killing kills kiln kilos kind kinda kindly kindness kinds king kiosk kiss kissed kitchen kite kitten
kittens klonopin knack knee kneel knees knelt knew knickers knife knit knitted knitting knives knock knocked knocking
knocks knot knots knotted know knowing known knows knuckle knuckles kroger kwame kyle label labelled labels labor
labour labs lace laced laceration laces ladder ladders ladies lads lady laff laffed laffin laid lain lake lamb lambing
lambs laminated lamp lamps land landed landin landing landings landlady landline landlord lane language languages
lanyard laps lapse lapsed laptop large larger larry laryngitis lasagne laser lashes lass last lasted lasting lasts
latch late lately later lates latest latex lathe lather lathered laugh laughed laughin laughing laughs laughter launch
launderette laundrette laundry lavender lawn lawnmower laws lawyer lazy lead leader leaf leaflet leaflets league leak
leaked leaks lean leaned leaning leant leapt learn learned learner learning learnt lease leased leash leasing least
leave leaves leaving lectern lecture lecturer lectures ledge leeds leery lees leev left legal legible legion lego legs
leigh leisure leith lemon lena lend lender length lens lenses lent lernt less lesson lessons leter lets letter
letterbox letterhead lettering letters letting level lever lexapro liaison liar librarian library licence license
licensing lick licked lidl lids lied lies life lifeboat lifeguard lifeline lift lifted lifting lifts light lighter
lighthouse lighting lights like liked likely likes liking lilac lilies lily limbs limit limp limping line lined linen
lines lining link linkedin links lino lintel lion lions lips lipstick liquid liquids lisa lisbon list listed listen
listened listening listens listing lists lite literally lites lithium litres litter little live lived liver lives
livid livin living lizard load loaded loading loaf loan loathe loathed loathing lobbed lobby local location lock lockd
locked locker lockers locket locks locksmith locum lodge lodged lodger lodgers loft logbook logged logging login logo
logs lola lollipop lolly loneliness lonely lonesome long longer longest longing lonley lonly look looked lookin
looking lookout looks loop loos loose loosened lorazepam lord lorna lorry lose loser losing loss lost lots lottery
loud loudly lounge love loved lovely lovers loves loving lowe lower lowest loyalty luck lucky luke lump lumps lunch
lunchbox lunches lund lung lungs luton lychgate lying lyle lyrics machine macon madam made magazine magazines magic
magician magistrate magistrates magnet magnets magpie maiden mail mailbox mailed mailman main mains maintenance major
make makes makin making male mall mama mammy mams manage managed management manager mangle mannequin manual many maple
marathon marbles march marco marcus mare margin marina marine mark marked marker market marking marks marquee marriage
married marrow marry marsh marshal mart mary mascot mask mass massage mast master match matchbox matched matches mate
maternity mates maths matron mats matt matter mattress maximum mayb maybe mayor mazda mbeki meal meals mean meaning
means meant meanwhile measure measured measurements measures meat mechanic medal medals mediation mediator medic
medical medicated medication medicine medics meditation meds meet meeting meetings meets megan melancholy melatonin
melt meltdown melted member members membership memo memoir memorial memories memory mend mended menopause mental
mentally mentel mention mentioned menu mercy merry meself mess message messaged messages metal meter meters methodist
metres metro mice michaelmas mick microphone middle midnight midnite midwife might migraine migraines mike mild mile
mileage miles milk milking milkman milkshake mill milligrams mince mind minded minder mindfulness minding minds mine
minibus minimises minister minor mins mint mints minus minute minutes mirror mirrors mirtazapine miserable misery
misheard misread miss missed misses missing missus mist mistake mistakes mite mixed mobile mock mockery mocks mode
model moderate module moher moira moment mommy moms monday mondays money monitor monitors monster month monthly months
mood moods moody moon moor moored mooring moped more mornin morning mornings morose morphine morrisons mortal mortgage
mortified mortifying mosque moss most mostly motel moth mother mothers motion motions motorbike motorway mount
mountain mourning mouse moustache mouth mouthed mouthing movd move moved moves movie moving mowed mower much muck
muddled muggins multi mummy mumps mums munths muppit murder muscle museum music must mute muted muzzle mysef myself
naas nail nailed nails naive naked name named names nana nando nanny nans napkin nappies nappy naproxen narcissist
nasty nativity naturally nature nausea navy near nearer nearest nearly nearside nebuliser neck necklace necropsy need
needed needle needles needs nees negative neighbor neighbors neighbour neighbours neither nell nellie nelly nephew
nerve nerves nervous nervs nervus nervy nest netball nettles network neuro neurologist neurology never nevr newborn
newel news newsletter next niamh nice nicer nick nicked nickname niece nife night nightdress nightie nightly nightmare
nightmares nights nina nine nines nineteen ninety ninny ninth nite nitemares nites noah nobody nockd nodded nodding
noise noises nolan nomore none noon noor noose nope normal norovirus north nose nosebleed nosebleeds notary note
notebook notebooks noted notes nothin nothing notice noticeboard noticed noticing notification notifications nots
nought novel november nowak nowhere nowt nuala nuffin nuisance numb numba number numbered numbers numbness nuns nurse
nursery nurses nursing nuthin nuthing nuts nytol oath obituary object objection observation observed obsessed obtained
occasions occupational october oddly odeon oduya offended offer offered office officer officers official often ohio
okafor okay older oldest oldham ombudsman once ones onion onions online only onto open opend opened opener opening
opens opera operation operator opinion oposite opposite optician option orange oranges order ordered orders ordinary
organ organiser organist original orla ortho orthopaedic oscar osei osteopath other others otherwise ought ounce ours
outa outdoors outlet outpatients outraged outsid outside oven ovens over overcome overdose overdosed overflow
overheard overleaf overnight overpass overreact overtime overtook overwhelmed owed owing owned owner owns oxygen pace
pacemaker pacing pack package packaging packed packet packets packing packs padded paddling paddock padlock padlocked
pads page pager pages paid pail pain painkillers pains paint painted painting paints paintwork pair paired pairs pale
pallet palm palms palpitations pals pancake panda pane panel panels panes pang panic panick panicked panicking panicky
panics pannick pans panting panto pantry pants papa paper papers paperwork pappa para paracetamol parade paragraph
paragraphs paralegal paramedic paramedics paranoia paranoid paranoyd parapet parcel parcels parent parents parish
parishioner park parka parked parking parkinson parks parlour parole parrot part parted partial parties parting
partition partner partners parts party pass passcode passed passenger passes passing passive passport passports
password passwords past pasted pastor pasty patch patel path pathetic patience patient patients patio patrol patted
pattern paul pause pavement pawn pawnshop payd paying payment payments payne payphone payroll pays payslip pcso peace
peaceful peak pear peas pebble pebbles pedal pediatrician peel peeled peephole peer pegs pelvis pence pencil pending
penned penny pens pension people peple pepper percent perforated performance perfume perhaps perinatal period periods
perm permanent permission permit person personal perth perturbed pest pete peterbilt petition petitioner petrified
petrol petty pews pharmacist pharmacy phil phobia phone phoned phones photo photocopier photograph photographed
photographer photographs photos phrase physical physically physio pianist piano pick picked picking picks pickup pics
picture pictures picturing piece pieces pier pigeon pigeons pike pile piled pill pillar pillow pillowcase pills pilot
pils pinch pine ping pinged pings pining pink pinned pins pint pints piotr pipe pipes pipette pips pirate pistol pitch
pitied pitiful pity pixel pizza place placed places plain plainly plait plaited plan plane planet plank planned
planning plans plant planted planter plants plaque plaster plasterer plasters plastic plate plates platform platt play
playback played player playground playing playlist plays plea plead pleaded please pleased pleasure pliers plot plough
ploughing plug plugged plughole plugs plum plumber plus pocket pockets podcast poem point pointed pointing points
poison poisoned poisoning poke poked poker pole police policeman policy polis polish polite poll polo pond ponies
pontoon pony poodle pool poor poorly popped poppy pops porch pork porridge port portal portaloo porter posing positive
possessed possible possum post postcard postcards postcode posted poster posters postie posting postman postmark
postmarked postmistress posts pots pottery potty pouch pound pounding pounds poured pouring powder power powerless
poynt practice practise practises practitioner pram prank prawns pray prayed prayer prayers praying prays prazosin
precinct prefer pregnant prepaid prescribed prescription present presented presents press pressed pressure preston
pretend pretending pretty prevention previous prey price prickles pride pried priest priests primary principal print
printed printer printout prints prior priory prison prisoner private privately priya prize prizes probably probation
problem problems process produce produced prof professional profile program programme prom promised promotion prone
proof proofreader prop propa propane proper properly property proposal propranolol pros prosecutor protect protected
protection protocol proud prove provided provider prowd prozac psoriasis psych psychiatric psychiatrist psychiatry
psychological psychologist psychology psychotherapy ptsd public published puce puddle puffed pugh puked pull pulld
pulled pulling pulls pulse pump pumped pumps punch punched puncture pune pupil pupils puppet puppy pure purple purpose
purse purser push pushchair pushed pushover puts puttin putting putty pyjamas quad quaker quaking quality quarry
quarter quay queasy queen question questionnaire questions quetiapine queue queued queues quick quid quiet quietly
quill quilt quilting quinceañera quit quite quiz quote quoted quoting rabbi rabbit rabbits race racehorse races racing
rack radiator radio radioed raffle rage ragged raging rags raid rail railing railings railway rain rained raining
rains raised raising rake rammed ramp rang range ranger rangoli rank rape raps rarely rash rate rated rates rather
rattle rattled rattles rattling ravi rays razor reach reached reaction reactive read reader readin reading reads ready
real really realy reaper rear reason reasons recall recalled receipt receipts received receiving reception
receptionist recess recipe recital reckon reckons recliner recognise recognised recognize recommended recommends
record recorded recorder recording recordings records recovered recovering recovery recruiter rector recurring
recycling redirect redirected redirection reduced reed reel reely referee reference referral referred refilled
reflection reflux refuge refund refunded refuse refused refuses register registered registrar registration registry
regressed regret regrets regular regulars rehab rehearsal rehearse rehearsed reid relapse relapsed relate related
relationship relax release released releef relief relieved remanded remarked remarks remember remembered remembers
reminder remission remorse remorseful remote removal remove removed renamed renewed reno rent rental rented rents
repair repaired repeat repeated repeatedly repeats replaced replacement replied replies reply report reported reporter
reporting reports request requested requests required rescue resent resentful reserved reservoir reset resident
residential residents resigned resp respect respondent response responsible rest restaurant resting restless restore
restored restraining restroom result results resumed resus retain retained retch retched retching retired retirement
retreat return returned returning returns reunion reverse reversed reversing review reviewed reviews revise revoked
revolted revolting revulsion revved reward reyes rhyl ribbon ribbons ribs rice rick riddance ridden ride rider rides
ridge ridiculous riding rifle right rightly rigid riled ring ringed ringer ringers ringing rings ringtone rink rinsed
ripon ripped rise risk rist ritchie rite ritin river road roads roadworks roar roared roaring roast robbed robe robin
roblox robot rock rocket rocking rocks rode roll rolled roller rolling rolls roma rong roof roofer rook rookie room
roommate rooms root rooted roots rope ropeable ropes rory rosa rosacea rosary rose roses rosie ross rota rote rotten
rough round roundabout rounds route router rover rovers rowe rowing rownd rows royal rspca rubbed rubber rubbish ruby
rucksack rudd rude rugby ruin ruined ruiz rule ruled ruler rules rumour rung runner runnin running runs rupees rush
rust rusty ruth saab sack sacked sacristan sacristy saddest saddle sadie sadly sadness safe safeguarding safer safety
said sail sails saint sake salad salary sale sally salon salt saltines samaritans same sample samples samsung sand
sandpit sandra sandwich sane sang sank santa sash satnav saturday saturdays sauce saucer saucers sauna sausage save
saved saving sawn sayin saying says scaffold scalded scale scales scalp scalpel scan scanned scanner scanning scans
scar scard scare scarecrow scared scarer scares scarf scariest scaring scarlet scary scattered scene scent schedule
scheme school schoolgirl schools sciatica science scissors scone scones scool scooter scope score scored scores
scottish scout scouts scrap scrape scraped scraping scratch scratched scratches scratching scream screamed screamin
screaming screams screen screened screens screenshot screenshots screw screwed screws scribe script scrub scrubbed
scrubbing scrubs scuffle scundered seagull seal sealed seam sean search searched seasick seaside season seat seated
seats second secondary seconds secretary secs section sectiond sectioned sections secuirty security sedan sedated
sedative sedatives seed seein seeing seeks seem seemed seems seen sees seet seething seized seizure seldom self sell
seller selling sells seminar send sender sending sends sense sensed sensitive sensor sent sentence sentenced sentences
sentencing separate sept september serenity sergeant serial seriously sermon sertralin sertraline serve served server
serves service serviced services serving session sessions sets settee setting settle settled seven sevens seventh
seventy several severe sewing sewn sexton shackle shaddow shadow shadows shah shake shakeing shaken shakes shakin
shaking shaky shallow shame shames shampoo shap shape shaped share shared shares sharing sharp shattered shaved
shaving shaw shaz shear shears shed sheep sheepdog sheer sheet sheets shelf shell shelling shells shelta shelter
shelves shepherd sheriff sherry shes shift shifted shifts shin shine shingles shins ship shipping shirt shirts shit
shiver shivered shivering shivers shock shocked shoe shoebox shoes shook shoot shop shopping shops shore short shorts
shot shotgun shotguns should shoulder shoulders shouldn shout shouted shouting shouts shove shoved shovel show showd
showed shower showers showing shown shows shrank shredded shredder shrieked shrink shrunk shud shudder shunt shut
shuts shutter shutters shutting shuvd sian sick sickened sickness side sides siege sieve sigh sight sighted sighting
sign signal signals signature signed signing signs silence silent sill silly silver simple simplest since sine sined
sing singh singing single sings sink sinking sins sinse siren sirens siri sister sisters site sites sits sitter
sitting sixes sixteen sixth sixty size sized sizes skared skate sketch skin skinned skip skipped skipper skips skirt
skirting skoda skool skul skull skylight slack slag slammed slap slapped slash slashed slate slates sleap sleep
sleeper sleepers sleepin sleeping sleepless sleepover sleeps sleepy sleeve sleeves slep slepin slept slice slid slide
slides slightest sligo sling slip slipped slipper slippers slipping slips slipway slit slot slots slough slow slowed
slowly slows slug sluice slurring slurry slush small smaller smallest smart smarter smash smashed smear smell smelled
smells smelt smile smiled smiler smiley smiling smith smoke smoked smoker smokin smoking snail snake snap snapchat
snapped snapping snaps snatched snatches sniffed snivelled snores snoring snort snow soaked soap sobbed sobbing sober
sobs soccer social society sock socket socks soco sofa soft softened softly software soil soiled soked sold sole
solicitor solid solids solo some somebody someone something sometimes somewhere somthing song songs sons soon sooner
sooo sophie sore sores sorrow sorrowful sorry sort sorted sorting sorts sory soul sound sounded sounds soup sour
source space spade spain spam spaniel spanish spar spare spark sparrow spasm spat speach speak speaker speaking speaks
special specialist spectrum speech speechless speed spell spelled spelling spells spelt spent spice spider spiders
spiked spill spilled spilt spin spine spineless spinning spirit spirits spit spite spitting splash splint splinter
split splitting spoiled spoke spoken sponge sponsor spooked spoon spoons sports spot spotify spots spotted spouse
sprain sprained spray sprayed spread spreadsheet spring spuds spyhole squad square squares squash squeak squeaky ssri
stab stabbing stable stables stack stacked staff stafford stage stain stair stairlift stairs stairwell stalk stalked
stalker stalkers stalking stall stalled stalls stammer stammered stammering stamp stamped stamps stand standing stands
stank stapled stapler staples star stare stared stares staring stars start started starting startle startled startles
starts starving state stated statement statements states statin station statment status stay stayd stayed staying
stays steady steam steamed steaming steel steering stenographer step stepdad stepdaughter stepkids stepped steps
stepson sternum steroid steve stew steward stewpid stiches stick sticker stickers sticks sticky stif stiff stil stile
still sting stings stirred stitch stitched stitches stock stockroom stocktake stoke stoked stole stolen stomach stone
stones stood stool stoop stop stopcock stopped stopping stops stopt stopwatch storage store stores storey stories
storm story stove straight straighteners strain strained strait strand strange stranger strangers strap strapped
strava straw streak stream streaming street strength stres stress stressed stretch stretcher stricken strike strimmer
string strings strip stripped stripper strippergram strips stroke strokes stroller strong stronger stroud struck
structure struggle struggling strung stub stuck student students studio study stuf stuff stuffed stump stung stunned
stupid stupidity stupidly stutter stye stylist subdued subject submitted subpoena subpoenaed subscription such sucking
suffer suffered suffering suffers sugar sugars suggested suggestion suicidal suicide suit suitcase suite suits sulked
summary summer summons sums sumthin sumtimes sunday sundays sung sunglasses sunk sunshine super supermarket supervised
supervisor suport supper supplied supplier supply support suppose supposed sure surface surgeon surgery surname
surprise surprised survey surveyor survive survived survivor survivors suspect suspected suspended suspicion
suspicious sustained sutures swab swabbed swallow swallowed swallowing swan swans swap swapped swear swears sweat
sweated sweating sweats sweaty sweep sweet sweetheart sweets swelling swept swerve swerved swim swimming swims swing
swinging swings swipe swiped swiss switch switchboard switched swole swollen sword swore sworn swung syllable sympathy
system tabard tabel table tables tablet tablets tabs tack tacks tagged tags tahoe tail tailbone tailgate tailor tait
take takeaway taken takes takin taking talk talked talking talks tall taller tampered tampons tandy tango tank tannoy
tape taped tapes tapped tapping taps target tarp taser taste tasted tastes tatters tattoo tattooed taught taxi taxis
teach teacher teachers teacup team teams teapot tear tearful tears teatime tebay tech techer technician teddies teddy
teecher teef teenage teenager teens teeth teething tele telegram telegraph telescope tell teller tellin telling tells
telly tels temp temper temperature temple temples tenancy tenant tenants tender tendon tenner tennis tenor tense
tensed tension tent tenterhooks tenth term terminal terminus terms terrace terrible terribly terrier terrified
terrifies terrifying terror terrors tesco tess test tested testified testify testimony tests tetanus tether tetnus
text textbook texted texts than thank thanked thankful thanks thanksgiving that thats thawed theatre theft their
theirs them themselves then theo theory ther therapies therapist therapy therapyst there theres thermos thermostat
thers these they thick thief thigh thighs thik thin thing things think thinkin thinking thinks thinner thinners third
thirsty thirteen thirty this thong thoroughly thort those thot though thought thoughts thousand thrash thread threat
threatened threats three threw thrilled throat through throughout throw throwing thrown throws thru thumb thumbprint
thumbs thump thumped thumping thunder thunderstruck thurs thursday thursdays thyroid tick ticked ticker ticket tickets
ticking tickled ticks tide tied tierd ties tiger tight tightness tights tigrinya tiktok tile tiles till tills tilly
time timed timeline timer times timesheet timetable timid timpson tims tingle tingling tinnitus tins tipped tiptoe
tire tired tiredness tires tissue tissues tite title titled toast toaster tock today toddler toes together toilet
toilets told tolerate toll tomato tombola tomoro tomorrow tone tongs tongue tonight tonite tonsils took tool tools
tooth toothbrush tops torch tore tork torment tormented torn tortoise toss total touch touched touches touching
touchline tough tougher tour tourist tours toward towards towed towel towels tower town towpath toxic toxicology
toyota trace traced track tracked tracker tracking tracks tracksuit traction tractor trade traded trading traffic
trail trailer train trained trainee trainer trainers training trains tram tramadol trampoline tran transcribed
transcript transfer transferred transfers transit translated translation translator transmitter transport trap trapped
trash trauma traumatic traumatised travel travelodge tray trazodone tread treadmill treasurer treated treatment tree
trees tremble trembled trembles trembling tremor trepidation triage trial tribunal trick tried trifle trigger trike
trim trip tripod tripped trips trish trod trodden trolley trolleys trolly trooper trophy trouble troubled trough
trousers trout truck trucker trucks true truly trumpet trunk trust trusted trustee trusting trusts truth truthful
trying tuba tube tuch tucked tues tuesday tuesdays tulips tulsa tumble tummy tune tuned tuner tunnel turbine turf turn
turnd turned turning turnip turns turnstile tusday tutor tweed tweezers twelve twenties twenty twice twig twigged twin
twine twins twise twist twisted twitch twitches twitching twitchy txts tyler type typed types typing typo tyre tyres
uber ugly ukulele ulcer ultrasound umbrage umbrella umpire unable unbroken uncle unclean uncomfortable under
underlined underneath underpass understand understood underwear undid undone undress undressed uneasy unfit unhappy
unhooked uniform uninvited union unit units university unknown unlatched unless unlock unlocked unnerved unopened
unpacked unpaid unplugged unravelling unrelated unsafe unscrewed unsettled unshaven unsigned unstable unsure until
untrue unwell unzipped update upload uploaded upped upper upright upset upsets upshot upside upstairs urgent used
useless user username usernames uses usher ushers using usual usually vain valentine valium valley value valve vanish
vans vape varied varnish vase vauxhall vegan vehicle vein veins velvet vending vendor venlafaxine venmo vent
ventilator vents venue verdict verge verger verse version vertigo very vest vestry veterans vets vexed vicar vice
victim victims video view viewed viewers viewing views vigil vile village vine vinegar vinted violated violet violin
visa visible visibly vision visions visit visited visiting visitor visitors visits visor vodka voice voiced voicemail
voicemails voices void volts volume voluntary volunteer volvo vomit vomited vomiting vomits vote voted votes vows
voyce vulnerable wached wagon wailed wait waited waiter waitin waiting waitress waits waived wake wakes waking wales
walgreens walk walkd walked walker walkers walkin walking walks wall wallet wallpaper walls wana wanna want wantd
wanted wanting wants ward warden wardens wardrobe warfarin warm warmed warn warned warnin warning warrant wary wash
washed washer washin washing wasn wasnt wasp wasps waste wasting watch watched watches watchful watchin watching
watchman wate water waters wating wave waved waves waving wawa ways weak weals wean wear weariness wearing wears weary
weather webb website wedding weddings wedge wedged wednesday wednesdays weds weed weedkiller week weekdays weekend
weekends weekly weeks weep weeping weeps weepy weigh weighbridge weighed weighing weighs weight weir weird welcome
welfare well wellbeing wellies welling wellington wells welts wensday went wept were weren western wets wetting whale
what whatever whatsapp wheat wheel wheelchair wheelie wheels wheezing when whenever where whereupon wherever whether
which while whined whip whiplash whippet whisky whisper whispered whispering whist whistle whistled whistles whistling
whit whitby white whiteboard whoever whole whom whooped whose wich wick wicked wide widow widowed widower wife wifi
wild wile wilko will willies willing willow wind winda winded windo windos window windows windowsill windpipe
windscreen windshield windy wine wing wings wink winked winks winston winter wipe wiped wiper wipers wiping wire wired
wireless wires wisdom wiser wish wished wishes wishing wite with withdraw withdrawal withdrawn withdrew withheld
within without witless witnes witness witnessed witnesses wits wivout wobble wobbly woke woken wolf woman womble women
wonder wonderful wondering wont wood wooden woods wool woolly word words wore work worked worker working workplace
works world worm worn worried worrier worries worry worrying worse worship worst worth worthless wosnt would wouldn
wound wounded wounds wrap wrapped wrapper wrath wreath wreck wrecked wren wrenched wretched wring wringing wrist
wrists write writer writes writing written wrong wrote wrung wudnt wuld wurk xanax xbox xmas yacht yale yank yanked
yard yards yawn yawned yawning year yearbook years yelled yelling yellow yelped yesterday yoga yoghurt york young
younger youngest your yours yourself youth youtube yuki yusuf zebra zelle zero zodiac zoloft zombie zone zoom
zopiclone zumba
`
    .trim()
    .split(/\s+/),
);
