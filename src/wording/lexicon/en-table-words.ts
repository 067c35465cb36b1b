// The words of four letters and more that stand 3 times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  `
abandoned abara abbott abdul abel able aboard aborted abot about above abowt abrasion absence absent absolute
absolutely absorber abuot accent accept accepted accepting access accessed accident accompanied accord according
account accountant accounting accounts accra accused ache aches aching acid acknowledgement acount acres acros across
acted acting action active activity actual actually acute added adding address addressed addresses adeyemi adjoining
adjourned adjournment adjuster adjustment admin administrator admire admirer admission admissions admit admits
admitted adoption adrenaline adres adress adult adults advance advent advert adverts advice advised adviser advises
advocate aerial affair affairs affidavit afford affraid afrade afraid after afternoon aftershave afterward afterwards
again against aged agen agency agenst agent agents ages agian agin agitated agnes agony agoraphobic agree agreed
agreement agrees ahead ahmed aide aider aides aids aint airbag airbnb aircon airing airline airport airtag aisle
akande akela akron alan alarm alarmed alarms album alcohol alder aldi alert alexa alibi alike alive alleged alleges
allergic allergies allergy alley allotment allotments allow allowed almost alone along alongside aloud already alrite
also altar altered alternate although altima altnagelvin alto altogether altos aluminium alvarez always amadi amarillo
amazing amazon amber ambien ambulance amen amended amends ames amin amina amitriptyline among amos amount amused
anaesthetic anand anchor anders angel anger anglers angrey angry angst anguish angus animal anita anke ankle ankles
anna anne annex annie anniversary announce announced announcement announcer annoyed annulment anon anonymous anorak
another anser answer answered answering answerphone answers anthem antibiotic antibiotics antidepressant
antidepressants antifreeze antihistamine antrim anuther anxiety anxious anybody anyhow anymore anyone anythin anything
anyway anywhere apart apartment apointment apologise apologised apologising apologize apologized apologizing apology
apparently appeal appealed appear appearance appeared appears appendix appetite apple applebee apples applicant
application applied appointment appointments appraisal apprehensive apprentice approach approached approval approved
apps april apron aproned aqua aquarium arabic arborist arcade arch archive area aren arena argos argue argued arguing
armband armed arms army around arranged arrested arrival arrivals arrive arrived arrives arrow arthritis arvo asda
ashamd ashamed ashes ashore aside askari askd asked askin asking asks asleep assault assembly assessed assessment
assessor assigned assignment assistance assistant association assume assumed asthma astra atack athletic athlone
ativan attach attached attachment attack attacks attempt attend attendance attendant attended attendee attending
attends attention attic attorney attract auction auctioneer audi audience audio audiologist audit auditor auger
augmentin august aunt auntie aunties aunts aunty auto autumn avatar avenue avoid avon awake award aware away awful
awfully awning aziz babby babe babies baby babygro babys babysitter back backbone backed background backing backpack
backs backward backwards badge badly bagde bagged baggie bags bail bailed bailiff bailiffs bain bains baird bairn bait
bake baked baker bakery bakkie balance balcony bald bale baler bales ball ballarat ballet balloon balloons ballot
ballpoint balls ballymoney banana band bandage bandaged bands bandstand bang banged banging bangs banister banjo bank
banknote bankruptcy banks banned banner banns baptism baptist barbecue barbed barber barcode bare barely barista bark
barked barking barks barmaid barman barn barracks barred barrel barrier barrister barry bars barstow bartender base
baseball basement bashful basically basin basket basketball baskets bass basses batch bath bathe bathroom baths
bathtub bats battalion battenberg batteries battery battle bawl bawled bawling baxter bays beach bead beads beagle
beam beaming beams bean beans bear beard bearing bears beat beaten beating beautiful beauty became because becca beck
becky become becos bedroom beds bedside bedtime beef been beep beeped beeps beer bees befor before beforehand began
begged begging begin beginner beginning begins begun behalf behavior behavioral behin behind behine beige bein being
beleive beleve believe believed believes believing bell bello bells belly belong belonged belongings belongs below
belt benadryl bench benches bend bends beneath benefit bent bereaved bereavement beret berlingo berth beryl beside
besides best beta beth betrayed better betting between bexar beyond bhatt bible bicycle bids bigger biggest bike bikes
bill billboard billed bills binder binders bindu bingo binoculars bins bipolar birch bird birds biro birth birthday
birthdays biscuit biscuits bishop bitch bite bites biting bits bitten bitter bitterness blabbermouth black blackboard
blackburn blacked blackout bladder blade blak blame blames blank blanket blankets blazer bleach bleachers bleak bled
bleed bleeding bleeds bless blessed blessing blew blind blinds blink blinking bliss blissful blister blistered
blisters block blockd blocked blocker blockers blocking blocks blog bloke blood bloods bloody bloom blouse blow
blowing blown blows blue blues bluetooth blurred blurry blush blushed blushing blythe board boarded boarding boards
boat boathouse boats body bodycam bogus boil boiled boiler boiling boils boise bold bollard bolt bolted bolton bolts
bomb bond bonds bone bones bonfire bonnet book booked bookie bookies booking bookings bookmark books bookshop boom
boone booster boot booth booths boots bord border bore bored borehole boring born borrow borrowed bort borzoi boss
bote both bothaville bother bothered bothers bottle bottles bottom bought boulder bounce bounced bouncer bouncy bound
boundaries boundary bouquet bout bowed bowels bowl bowled bowling bowls bows boxed boxes boxing boxs boyfriend boyle
boys brace braced bracelet bracket braid brain brake braked brakes branch branches brand brandt brass brave bray
breach bread break breakdown breaker breakfast breaking breaks breakup breast breastbone breath breathe breathed
breathes breathing bred breed breeder breeth breeze breezeway breth brew brewery brian brick bricked bricking bricks
bride bridesmaids bridge brief briefing brigade bright brigid brilliant brindle bring bringing brings broadband
broadcaster brody brok broke broken brokenhearted broker broom bros brother brothers brought brown brownies browns
bruise bruised bruises bruising brung brush brushed bruther bríd bubble bucket buckets buckle buckled bucks buddy bude
budgie buggy bugs buick build builder building built bulb bulbs bull bulldozer bullet bulletin bullhorn bullied bumble
bump bumped bumper bunch bunched bundle bunk bunker bunnings burden burg burglar burial buried burn burned burner
burning burnout burns burnt bursar burst bursting buses bush bushes bushy business buspar buss busy butcher butt
butter butterflies butterfly button buttons butts buyer buyers buying buys buzz buzzed buzzer buzzers buzzes buzzin
buzzing byline byrne cabel cabin cabinet cable cables cabs caddy cafcass cafe cafeteria café cage cages cagoule cairn
cairns cake cakes calais calculus cald caled calendar calf calgary california call calld called caller callers callin
calling calls calm calmed calmer cals calves came camera cameras camhs camp camped camper campground camping campsite
campus camra camry canada canal canary cancel canceled cancellation cancelled cancelling cancer candidate candidates
candle candles candy cane canister cannot canoe canopy cans cant canteen canvas cape capital capitals capped caps
captain caption captions caravan card cardboard cardiff cardigan cardiologist cards care cared career careful
caregiver careless carer carers cares caretaker caring carla carlisle carnation carnations carnival carnt carol carols
carpark carpenter carpet carport carriage carriages carried carrier carries carry carrying cars cart cartilage carton
cartons carts cartwheel carved case cases caseworker cash cashed cashier casing casino casket casserole casseroles
cassette cassock cast castle casts casualty catalog cataract catch caterer caterers cats cattle caught caus cause
caused caution cctv cedar cedis ceiling celebrate celebrating cell cellar cellist cello cement cemetery census cent
center central centre cents cereal ceremony cert certain certificate certified chain chained chair chairman chairs
chalk chalkboard chalked chamber champ champagne chance chang change changed changes changing chanjed channel
chantelle chap chapel chaperone chaplain chappals chapter character characters charcoal chare charge charged charger
charges charging charity charlie charmed charming chart charted charter charting charts chase chased chat chats
chatter chattering chatting chatty cheap cheaper cheated check checked checking checkout checks cheek cheekbone cheeks
cheer cheered cheerful cheering cheerios cheers cheery cheese chef chek chem chemist chemistry chemo cheque cherbourg
cherry chess chest chevron chew chewed chewing chick chicken chickens chief child childcare childhood childline
childminder children chili chill chilled chills chime chimes chimney chin china chip chipped chippy chips chiropodist
chiropractor chisel chlorine chocolat chocolate chocolates choice choir choke choked choking choose choosing chorus
chose chow christening christian christmas chubb chucked chuffed church churches chute cigarette cigarettes cinema
circle circled circles circuit circulation cistern citalopram citizen citizenship city civic civil claim claimant
claimed claiming claims claire clam clammy clap clapped clapping clarinet clark clas class classes classmate classroom
clause claws clean cleaned cleaner cleaners cleaning cleans clear cleared clearing clearly cleats cleener cleeve
clench clenched clenching clergy clerk cleveland clever click clicked clicks client clients cliff climb climbed
climbing clings clingy clinic clinical clip clipboard clipped clippers clippings clips clive cloakroom clock clocked
clocking clocks clockwork cloister clok cloned close closed closer closes closet closets closing closure clot cloth
clothes clothing cloths cloud clown club clubcard clue clumsy clung clutch coach coached coaches coal coast coastguard
coat coats cobb coccyx coco coconut code codeine codes codicil coffee coffees coffin coil coin coincidence coins coke
colander cold cole colege colic colin collapse collapsed collar collarbone collars colleague colleagues collect
collected collecting collection collects colledge college colm cologne colonel color colour colourbond colouring
colours colt columbarium columbus column comb combine combo combs come comes comfort comfortable comforting comin
coming command commander commencement comment commented comments commercial comming commissioner commit commitment
committee commodore common comms communal communion community comp company compare compared compartment compass
complain complainant complained complaining complaint complaints complete completed completely completion complex
compliment compliments compound computer concentrate concentration concern concerned concert concierge concrete
concussion condition conditions condo condolence conduct conductor cone cones conference confessed confession confetti
confidence confidential confirm confirmation confirmed confirms confused congrats congratulated congratulations
congregation connected connecting connection conscience consciousness consecutive consent conservation conservatory
consider consigned console const constable constance constant consulate consultant contact contacted contacts
contagious contained containing contains contempt content contents contest continuance continue continued continues
contract contractor contracts control controlled controller convent conversation convinced cook cooke cooked cooker
cookie cookies cookout cooks cool cooled cooler coop coordinator cope copied copier copies coping copper cops copy
copyright copys cord cords cork corn cornea corneal corner cornered corners corning corolla coroner corporal corporate
correct corrected correcting correction corrections corridor corsa cort cost costa costco costs costume costumes cote
cottage cotton couch coud cough coughed coughs could couldn couldnt council councillor counsel counseling counselling
counsellor counselor count countdown counted counter counties counting country counts county couple coupon courage
courier course court courthouse courtroom courts cousin cousins cover covered covering covers coward cowbell cowered
cowering cowley coworker coworkers cows crack cracked cracker crackers cracking cracks craft craignure craigslist
cramp cramps crane crash crashed crate crates crawl crawled crawling crawls crayon crazy creak creaked creaks cream
creamery credit creek creep creeped creeps creepy crematorium crept crest crew crewe crib cricket cried cries crime
criminal crisis crisp crisps crochet crooked cropped cros cross crossed crosses crossing crosswalk crossword crouched
crow crowbar crowd crown croydon cruel cruise cruiser crumbs crusade crush crushed crusher crutch crutches crybaby
cryd cryed cryin crying crypt crèche cubby cube cubicle cubs cucumber cudnt cuff cuffed cuffs culd culvert cums
cupboard cupcake cupcakes cups curate curb curious curling current curry cursed curt curtain curtains cushion cusin
cussing custodian custody custom customer customers cute cutlass cuts cutter cutters cutting cuttings cuzin cuzins
cyber cycle cycled cylinder cylinders cymbalta daddy dadi dads daft daily dairy dale damage damaged damages damp dana
dance danced dancer dancing danger dangerous danny dare daren daring dark darling darren dart darts dash dashboard
dashcam data date dated dates dating daughter daughters dauter dave davy dawes dawn daycare daylight days daytime
dayton dazed deacon deacons deactivated dead deadbolt deadline deaf deal dealer dealership dealt dean dear death
debbie debit debs debt december decent decide decided decision deck deckchair deckhand declan declined decree
dedicated dedication deed deep deepa deeply deer defeated defence defendant defense deflated degree degrees deirdre
delaware delay delete deleted deli delicate delight delighted deliver delivered deliveries delivering delivers
delivery delusions demand dementia denied denies denise denny denominator dent dental dentist dents denver deny
department dependent deployment deposit deposition depot depresd depresed depressed depressing depression depressive
dept deputies deputy derby derry describe described describes describing description deserve deserves desk desks
despair despairing desperate despise dessert destiny destroyed detachment detail details detected detecter detective
detector detectors deth devastated device devices devil dewayne diagnosed diagnosis dial dialed dialled dialysis
diaper diapers diaries diarrhea diarrhoea diary diazepam dictated dictates dictating didcot didn didnt died dies
diesel difference different differently difficulty diffrent difrent digger digging digit digital digits dill dime
dimes dimmer diner ding dings dining dinner dinners dint diocese diploma direct direction directions directly director
directory dirt dirty disabled disappear disappointed disappointment disc discharge discharged disciplinary disclosed
discloses disclosure disco disconnected discord discount discovery discs discuss discusted disease disgrace disgust
disgusted disgusting dish dishes dishwasher dislocated dismal dismissed disorder disorders disoriented dispatch
dispatcher dispensary display dispute disputes dissertation dissolving distance distraught distress distressed
district disturbance disturbed ditch divider diving division divorce divorced diwali dizziness dizzy dlamini dmitri
docent dock docked docket docs docter doctor doctors documentary documents does doesn doesnt dogs doin doing dolar
dolars doll dollar dollars dollhouse dolls dolly dolor dolores dome domestic donated donation doncaster done donegal
donkey donna donor dont donut donuts door doorbell doordash doorframe doorknob doorman doormat doors doorstep doorway
dope dore doreen doris dorm dormitory dorset dorsey dose dots dotters double doubled doubt doug dough doughnuts doula
dove dover dovvsu down downhill download downloaded downstairs doyle dozen draft drafted drag dragged drags drain
drained drains drama drank drapes draught draughts draw drawer drawers drawing drawings drawn draws dread dreadful
dreading dreadlocks dreads dream dreaming dreams drenched dres dress dressed dresser dresses dressing dressings drew
dried drift drill drilled drink drinking drinks drip dripping drive driven driver drivers drives driveway driving
drivver drone drop droped dropped dropping drops drove drown drowned drowning drug drugs drum drummer drumming drums
drunk dryer drying drywall duals dubai dube dublin duck ducked ducks duct dudley dugout dukhi dull duluth dumb dumbest
dummy dumps dumpster dumpsters dundee dunedin dunkin dunmore dunn dunne dunnes dunno dunphy duolingo dupatta duplex
duplicate durango durban durian during durty dusk dust dusted duster dutch duties duty duvet dvla dvsa dwyer dyed dyin
dying each ealing earbuds eardrum earl earlier earlies early earplug earring earrings ears earth ease easier easily
east easter easy eaten eatin eating eats ebay ebele eccles echo eczema edge edges edinburgh edited editor educator
eejit effective effexor egged eggs eggshells eight eighteen eighth eighty eircode either elastic elated elbow elbowed
elbows elder elders eldest elections electoral electric electrician elephant elevator elevators eleven eleventh elko
elks ellie ellis ellison else elsewhere email emailed emailing emails emales embarased embarist embarrassed
embarrassing embarrassment embassy embroidered emdr emergencies emergency emoji emotional emotionally employed
employee employer emptied empties empty emts emty enclosed encouraged ended ending endorsed ends enemy energy engaged
engagement engine engineer english engraved engraver enjoy enjoyed enjoying ennis enough enraged enrolled enrollment
enter entered entering entire entirely entrance entries entry envelope envelopes environmental envy episode equinox
erly error escalade escalator escape escort escorted essay esso estate estates estimate estonian etsy eulogy euro
euston evaluated evaluation evaluator even evening evenings event ever everlasting every everybody everyone everything
everywhere evidence evil evin evrey evry evryone evrything ewes exact exactly exam examination examined examiner
examiners exams except exchange exchanged exchanges excited exclusion excuse excused executor exercise exercises
exeter exhaust exhausted exhausting exhaustion exhibit exhibits exist exit exits expect expected expecting expects
expert expired expires explain explained export exported exposed exposure expressed expresses extended extension
exterminator external extinguisher extra extraction eyebrow eyebrows eyed eyelashes eyelid eyelids eyes fabric face
facebok facebook faced faces facetime facilitator facilities facility facin facing fact factor factory faculty fahey
fail failed failing failure faint fainted fainting faints fair fairies fairy faith fake falk fall fallen falling falls
false falt families family famly farah fare fares farm farmer farmers farrell farrow farther farzana fase fast fastbox
fasting father fathers fatigue fault fauré favorite favour favourite faxed faze feal fear feared fearful fearfully
fearing fearless fears feart feast feather feathers feature february federation feed feedback feeder feeding feeds
feel feelin feeling feelings feels fees feet felicity felix feliz fell fella fellas fellow fellowship felt female femi
fence fenn fens fense fenwick fern ferry festival fetch fetched fete fever fiancé fiancée fiat ficus fiddle field
fielding fiesta fife fifteen fifteenth fifth fifties fifty fight fighting fights figure figured figures file filed
files filing fill filled filling fillings fills film filmed filming films filter filthy final finally finals finance
finch find finder finding finds fine fined finger fingernails fingerprint fingerprints fingers fingertips finish
finished finishes fire firecracker fired firefighter firehouse firemen fireplace fires firewood firework fireworks
firm firms first fish fished fisherman fishing fishmonger fist fists fitness fits fitted fitter fitting five fiver
fives fixed fixing fixture fixtures flag flagged flagpole flags flagstaff flakes flap flare flash flashbacks flashed
flashes flashing flashlight flask flat flatmate flats flattened flattered flea fleece fleet flesh flew flicked flicker
flight flights flinch flinched flinches flip flipped flips float floating flood floodlight floods floor floored floors
flop flor florist flour flower flowers flown flue fluid fluoxetine flush flushed flustered flutter flyer flyers flying
flyleaf foam focus focused foil foils fold folded folder folding folds folk folks follow followed followers following
follows fond fone font food fool foolish foot footage football footbridge footprint footprints footsteps footy forced
ford fore forearm forearms forecast forehead foreman forensic forensics forever forgave forged forget forgetful
forgets forgive forgiven forgiveness forgives forgot forgotten fork forklift forks form format former forms fort
fortnight fortuin fortune forty forum forward forwarded forwarding foster foto fotos fought foul found foundation
fountain four fourteen fourth fownd foyer fracture fractured fractures fragile frame framed frames frank franked
frantic fraud freaked fred free freeze freezer freezing french frend frends frequent fresh fresno fret friar friction
friday fridays fridge friend friendly friends friendship fries frige fright frighten frightened frightens frightfully
fringe frit fritend frog from front frost froze frozen fruit frum frunt frustrated fryer fuel full fullerton fumes
fumin fuming function fund funeral funerals funk funny funral furey furious furnace furnichur furniture furr further
fury fuse fuss future félix gaelic gaffer gagged gait gallerist gallery galley gallons gallows galls galway gambling
game gamertag games gaming garage garages garbage gard garda garden gardener gardens gary gasping gass gate gatehouse
gatepost gates gateshead gateway gauge gauze gave gazette gear general generator genius gentle gentleman gentlemen
gents genuine george georgia gerald german gerry gethin geting gets gettin getting ghana ghost giddy gift gifted gifts
giggle giggles giggling gigs gill gilty ginger giraffe girl girlfriend girls girth give given gives givin giving glad
gladden gladness gladstone gladwell gladwin gladys glas glass glasses glasshouse glazier glen glitter gloom gloomy
gloria gloss glove glovebox gloves glue glued glum gmail gnome goal goalie goat goats godfather godmother gods goes
gofundme goggles goin going gold golden goldfish golf gona gone gonna good goodbye goodmorning goodnight goods google
goole goose goosebumps gooseflesh gopro gordon gotten governor gown grab grabbed grace grad grade grader graders
grades graduation graffiti graft grain grammar gran grand grandad grandchildren granddad granddaughter grandfather
grandkids grandma grandmother grandpa grandson grandsons granny grans grant granted grape grapes graph grass grateful
gratitude grave gravel graves graveside gravestone gravy gray graze grazed grease greased great greedy green
greenhouse greet greeted greeting greets greg greggs grew grey greyhound grid grief grievance grieve grieved grieves
grieving grill grille grim grimm grimsby grind grinding grindr grinned grinning grip gripped gripping groaned
groceries grocery groom groomer gross grossed grotto ground grounding grounds group groups grow growled growls grown
grudge grumpy guam guard guarded guardian guardianship guards guelph guess guest guests guidance guide guild guilt
guilty guitar gull gullible gummy gums gumtree guns gurney guts gutted gutter guttering gutters guys gwen gymnastics
habit hacked hackles haddad hadn hadnt hair hairbrush haircut hairdresser hairline hairnet hairs hale half halfords
halfway halifax hall halloween halls hallway halsted halter halves hammer hammering hamper hamster hamstring hana hand
handbag handbrake handed hander handful handfuls handicap handing handle handlebars handled handler handles handling
handover handprint hands handset handshake handwriting handwritten hang hanger hangin hanging hangs hank hans happen
happened happening happens happier happiest happily happiness happy hapy harbor harbour hard harder hardly hardware
hare harker harm harming harmless harmony harness harold hart hartley harvest hash hasn hasnt hasp hastings hatbox
hatch hatchback hate hated hates hatfield hating hatred hats haul haunt have haven havent havin having havnt hawk
hayes hayloft hazards head headache headaches headed header headers headlight headlights headline headmaster
headphones heads headset headstone heal healed healing health healthy healy hear heard hearing hearings hears hearse
heart heartache heartbeat heartbreak heartbreaking heartbroken heartburn hearted hearts heartsease heartsick heartsore
heat heater heating heave heaven heavy hedge heel heels heer heifer heifers height heights held helen heliport hell
hello helmet help helped helper helping helpless helpline helps hence hendersons hendon hens hepatitis herd here herr
hers herself hert hiccups hidden hide hides hiding high highlander highlighted highway hiker hiking hilarious hill
hilux himself hinge hinges hire hired hissed hisself history hitch hits hitting hive hives hoarding hoarse hoax hobart
hockey hohepa hold holder holding holdings holds hole holes holiday holidays hollis hollow hollowed holy home homes
homesick homework honda honest honestly honesty honey honeymoon honk honked honking honks honour hood hoodie hoods
hoody hook hooked hoop hoover hope hoped hopeful hopeless hopes hopper hopping horn horrible horrified horror horrors
horse horsebox horses horseshoe hose hosed hosing hospice hospital hospitalized hospitals hospitle host hostel hostess
hosting hotel hotels hotline hotmail hour hourly hours hous house housekeeping housemaster houses housing hove hovered
howl howled howling hows howse huddled huge hugged hugging hugh hull hulme human humiliated humiliating humiliation
hummed humming humour hums hundred hung hungry hunted hunting hurry hurt hurtful hurting hurts husban husband husbands
husbin hush hutch hutchings hydrangeas hydrant hydro hydroxyzine hygienist hymn hymnal hymns hyperventilated
hyperventilating hypervigilance hypervigilant hysterical hysterics ibadan ibis ibrahim ibuprofen iced icing idea
identified identify idiot idled idling idva ifeoma ignore ignored illness iloilo image images imagine imagined
imagining imam imbarased imelda immigration impact impala impression inbox incensed inch inches incident include
included including inconsolable increased index indignant individual indoors induction ines infant infants infected
infection infirmary info information informed informs infront inhaler inhalers initial initialled initials injection
injured injuries injury inked inmate inner inpatient inquest inscription insecure inside insides insomnia inspection
inspector insta instacart instagram installed instead instep institute institution instructed instructions instructor
instructs insulation insulin insulted insurance insured insurer intact intake intercepted intercom interdict interest
interested interim intern internet interpret interpreter interpreting interval interview interviewed intimidated into
introduced inventory investigator invigilator invisible invitation invitations invite invited invites invoice invoices
iowa ipad iphone iqbal ireland iris irish iron ironing irritated isha island isnt issue issued itch item items
itinerary itself jack jacket jackie jaden jail jaket james jammed jandals janitor january jars jazz jealous jealousy
jean jeans jeddah jeep jelly jenga jenna jenny jerked jerky jersey jess jetta jetty jewel jeweller jewelry jiffy
jigsaw jill jimmied jittery joan jobs jogged jogger john join joined joiner joins joint joke joked jokes joking jolly
jolt jolyon jonah jordan journal joyce joyful joyland joyless joyner judge judgement judges judgment juice juke july
jump jumped jumper jumpers jumping jumps jumpy junction june jung junior juniors juror jury just justice kaiser kalms
kaneshie kansas kanturk karaoke karen kate katie kaur kayak kayla kayleigh keane kebab kedzie keep keeper keeping
keeps keflex kegs kehoe keisha kelleher kells kelly kelpie kely kennel kennels kent kentucky kept kerb kerry ketamine
ketchup kettering kettle kevin keyboard keyed keypad keys khushi kichen kick kickd kicked kicking kicks kidney kidneys
kids kidz kieran kilkenny kill killed killer killing kills kiln kilometre kilometres kilos kimberley kind kinda kinder
kindergarten kindly kindness king kingsway kiosk kirkcaldy kiss kissed kissing kitchen kitchens kitten kittens kitty
klonopin knack knee kneecap kneeling knees knelt knew knickers knife knits knitted knitting knives knob knock knocked
knocking knocks knot knots know knowing knowledge known knows knuckle knuckles kofi kopitiam kranz kroger kwame kwik
kyle label labeled labelled labels labor labour labrador labs lace laced laceration laces lacey lactation ladder
ladders lader ladie ladies lads lady ladys laff laffed lagos laid lain lake lamb lambing lambs lament laminated lamp
lamps lanced land landed landing landings landlady landline landlord lane lanes langar language languages lanlord
lantern lanterns lanyard laps lapse lapsed laptop laredo larf large larkspur larry lasagne laser lass last lasted
lasting lasts latch late lately later latest lathe lather lathered laugh laughed laughin laughing laughs laughter
launch launderette laundrette laundromat laundry lavender lawn lawnmower laws lawyer lawyers layd laying layout lazy
lead leader leading leads leaf leaflet leaflets league leak leaked leaks lean leaned leaning leans leant learn learned
learner learning learnt lease leased leash leasing least leave leaves leaving lecture lecturer lectures ledge ledger
leeds leef leeflet leek leeks lees left legal legible legion lego legs leicester leiden leisure leith lemon lemonade
lemons lena lend lender length lengths lens lenses lent leroy less lesson lessons leter leterbox lets letter letterbox
letterhead lettering letterkenny letters letting level lever lewes lewis lexapro liaison liar libary librarian library
licence license licensed licensing lick licked lidl lido lids lied lien lies lieutenant life lifeguard lifeline
lifford lift lifted lifting lifts ligament light lighter lightheaded lighthouse lighting lights like liked likely
likes liking lilac lilies lily lime limerick limit limo limp limped limping lincoln linda linden line lined linen
liner lines lingala lining link linkedin links lino lintel lion lions lips lipstick liquids liquor lisa lisbon list
listed listen listened listener listening listens listing lists lite litem literally lites lithium litle litre litres
litter little live lived liver lives livestream livid living liza load loaded loading loads loaf loafers loan loathe
loathing loaves lobby lobster local locals located location locations lock lockable lockbox lockd lockdown locked
locker lockers locket locking lockout locks locksmith locum lodge lodged lodger loft logged logging login logins logo
logs lola lollies lollipop lolly london lone loneliness lonely lonesome long longer longest longing look looked lookin
looking lookout looks loop looped loos loose loosened lopez lorazepam lord lorraine lorry lose loses losing loss lost
lots lottery lotto loud louder loudly loudspeaker lounge lousy louth louvres love loved loveday loveless lovely lover
lovers loves loving lowd lowe lower lowered lowest lowther loyalty lubbock lucca luck lucky lucozade ludlow ludo
luggage luis luke lump lumps lunatic lunch lunchbox lunches lund lung lungs lutheran luton lwazi lych lyft lying lyle
lynn maam mabuza machine machines macneil macon macy madam maddie made madrasa mafikeng magazine magazines magician
magistrate magistrates magnet magnets magpie maid maiden mail mailbag mailbox mailboxes mailed mailing mailman mails
main maine mains maintenance maize major make maker makes makin making makola male malibu mall mallow malloy malta
mama mammogram mammy manage managed management manager managers manger mangle mangoes manifest manipulated mannequin
manny mans many maple marathahalli marathon marble marbles march marco marcus marcy mare margaret margin marie marina
mark marked marker market marketplace marking marks maroon marquee marriage married marrow marrows marry marrying
marsh marshal mart mary mascot mask masked masking mason mass massage master masters matatu match matchbook matchbox
matched matches matching mate mater maternity mates math maths matinee matron mats matter matters mattress maureen
maybe mazda mbeki mcdonald meal meals mean meaning means meant meanwhile measure measured measurements measures
measuring meat mechanic medal medals medford media mediation mediator medic medical medicated medication medicine
medicines medics medium meds meet meeting meetings meets megan mehmet meijer melan melancholy melatonin melt meltdown
melted member members membership memo memoir memorial memories memorized memory mend mended meniscus menon mental
mentally mention mentioned mentions mentor menu menus mercury mercy merriman merriweather merry mesage mesages mess
message messaged messages messed metacarpal metal metatarsal metatarsals meter meters methodist metre metres metro
mice michaelmas mick micra microchip microchipped microphone microwave middle midnight midnite midwife might migraine
migraines mike mild mile mileage miles milk milking milkman milkshake mill milly mince mind minded mindfulness minding
minds mine mini minibus minimizes minister ministry minivan minor minors mins mint mints minus minute minuted minutes
mirror mirrors mirtazapine misdemeanor miserable misery mising misprint miss missed misses missing mission misspelt
missus mist mistake mistakes mister mistress misty mistyped mite mitts mixed mobile mobility mock mocked mode model
moderate moderator mods module modules molar molars moment mommy momo moms monday mondays money moniter monitor
monitored monitoring monitors monster month monthly months montreal monzo mood moodley moods moody moon moor moore
moored mooring moose moov moovd moped morag more mornin morning mornings morphine morrisons mortgage mortified mosque
moss most mostly motel moth mother mothers moths motion motions motor motorbike motorcycle mount mountain mourn mourne
mourning mouse moustache mouth mouthed mouthing mouths movd move moved movements mover movers moves movie moving mowed
mower mrbill msgs much muck muggins mugs mugshot mulch mule mull multi mulvihill mummy mums munchkin munday mural
murder muscle museum music musical musician must mustn mute muted mutual myself nadia nail nailed nails nairn naive
nakamura naked name named names naming nana nanny nans naomi napkin nappies narrow nasreen nasty nausea nauseous navan
navy naybors naylor near nearer nearest nearly nearside neat neck necklace necks necropsy need needed needing needle
needles needn needs negative neighbor neighbors neighbour neighbours neil neither nellie nelly nephew nephews nerve
nerves nervos nervous nervs nervus nervy nest netball netflix nets netting network neuro neurologist never nevr nevver
newborn news newsagent newsletter newspaper next niamh nice nicely nicer niche nicked nickname niece nieces night
nightdress nightgown nightie nightly nightmare nightmares nights nightstand nina nine nineteen nineteenth ninety ninth
nise nissan nite nitemares nites nobody nock nodded nodding noise noises nokia none noon noose nope nora noreen
norfolk normal north norwich norwood nose nosebleed nosebleeds notarized notary notch note notebook notebooks noted
notes nother nothin nothing notice noticeboard noticed notices noticing notification notifications notified notis nots
novel november novice nowhere nozzle nsukka nuffin nuisance numb numba number numbered numbers numbness numbr nummber
nummer nurs nurse nursery nurses nursing nuts nwosu nylon oath oban obits obituary object objected objection
objections objects observation observed obsessed obtained ocampo occasions occupation occupational ochoa oclock oclok
october oddly odell odometer oduya ofcom offence offended offender offer offered offering office officer officers
offices official offis ofice often ogden ohio ointment oisín okafor okay okoro olabode older oldest oldham olives
ombudsman once ones onesie onion onions online only ontario onto open opend opened opener opening opens operation
operator opinion oposite opposite optician optometrist oral orange oranges order orderd ordered orders ordinary organ
organiser organisers organist organizer original originals orla ortega ortho orthodontist orthopedist ortiz osei other
others otherwise otley otter ought ours outback outburst outdoor outer outgoing outlet outpatient outraged outreach
outsid outside oven over overcome overdose overflow overheard overjoyed overleaf overnight overpass override overtook
overwhelmed overwritten owes owing owned owner owners owns oxygen pace pacemaker pacing pack package packages packed
packet packing packs padded paddington paddle paddling paddock padlock padlocks pads page pager pages paid pail pain
painful paining painkillers pains paint painted painter painters painting pair paired pairs pajamas pale paling
palings pallet palm palms palpitations panama pancake pancakes panda pane panel panels panera panes pang panic panick
panicked panicking panicky panics pannel pans pantang panting pantry pants paola papa paper papered papers paperwork
pappa papper para paracetamol parade paragraph paragraphs paralegal paramedic paramedics paranoid parcel parcels
parent parenting parents pargeter parish parishioner park parka parked parkin parking parkrun parks parlour parole
parrot parry parsonage part partial particular parties partition partner partners parts party pass passat passcode
passed passenger passengers passer passes passing passive passport passports password passwords past pasta pasted
pastor pasty patch patched patches patel path pathetic patience patient patients patio patrol patron patted pattern
patting paul pauline pavement paving pawn pawnshop paxil payd payday payed payer paying payment payments payne paynted
paypal payphone payroll pays payslip payslips pcso peace peaceful peach peaches peak pear pearl peas pebble pebbles
pedal pedals pediatrician peel peeled peeling peephole peer pegged pegging pegs pellet pellets pelvis penalty pence
pencil pencilled pendant pending pennies pennsylvania penny pens pension pensioners people peple pepper peppermints
percent perez perfect perfectly perforated performance perfume perhaps perinatal period periods perkins permanent
permission permit permits perpetual person personal personally perth pest pete peter peterbilt petition petitioner
petrified petrol petrus petty peur pews pham pharmacist pharmacy phased phlebotomist phobia phone phoned phones photo
photocopied photocopier photocopy photograph photographed photographer photographing photographs photos phrase phrases
physical physically physio physiotherapist pianist piano pick picked picker picking pickle picks pickup picnic pics
picture pictures picturing piece pieces pier pigeon pigeonhole pike pile piles pill pillar pillay pillow pillowcase
pills pilot pinched pine pines pinetown ping pinged pings pinhole pink pinned pins pint pints pipe piped pipes pipette
pistol pitch pitcher pitchers pitied pitiful pity pius pixel pizza pizzas placard place placed placement places plain
plainly plait plaited plan plane planes planet plank planned planner planning plans plant planted planter plants
plaque plaster plastic plat plate plates platform platoon play played player playground playhouse playing playlist
plays plaza plea pleaded pleasance pleasant please pleased pleasure pled pledge pliers plop plot plow plug plugged
plugs plum plumber plus pocket pockets podcast podium poem point pointed pointing points poison poisoned poisoning
poke poker poking polaroid pole police policeman policy polis polise polish polite poll polling polls polo polyclinic
pond pony ponytail poodle pool poole poolside poor poorly popcorn popped pops popsicle porch porridge port portal
porter porters portuguese pose posing position positive possessed possible possum post postage postal postbox postcard
postcards postcode posted poster posters postie posting postman postmark postmarked postmaster postmistress postnatal
postpartum posts potluck pots pottery pound poundin pounding pounds pour poured pouring pours powder power powerless
practically practice practise practitioner pram prank pratt pray prayed prayer prayers praying prays prazosin preach
preached preceptor precinct precious predictable prefers pregnant premises prepaid prepared preschool prescribed
prescription prescriptions present presented presents preserved president presiding press pressed pressing pressure
preston pretend pretendin pretending pretty prevention previous prey price prices prickles prickling pride pried
priest priests primary primer prince princess principal print printed printer printing printout printouts prints prior
priority priory prison prisoner privacy private privately privet priya prize prob probation probationer problem
process proctor produce produced producer prof professional professionally professor profile program programme
projector prom promise promised promoted promotion prone proof prop propane proper properly property proposal proposed
propped propranolol prosecutor protect protected protection protective protocol proud prove provide provided provider
provisional provo provost prozac pruitt pryce psych psychiatric psychiatrist psychologist ptsd public published
publisher puce puck puddle puffed puffer puffin pugh puke puld pull pulled pulling pulls pulpit pulse pump pumped
pumpkin pumps punch punched puncture punctures pune pupil pupils puppet puppy pups pure purple purpose purse purser
push pushchair pushed pushing pushover pusht puts putt puttin putting putty pyjamas quad quaker quality quarrel quarry
quarter quarters quay queen question questionnaire questions quetiapine queue quick quid quiet quietly quill quilt
quilting quilts quince quinceañera quintet quit quite quiz quotation quote quoted quotes quoting rabbi rabbit rabies
race racehorse races racing rack racks radiator radio radioed radiographer raffle rage ragin raging rags raid rail
railcard railing railings railway rain rained raining rains raise raised raises rake ramadan rammed ramp rang range
ranger rank ransom rape rarely rash rate rated rates rather rating rats rattle rattled rattles rattling ravi rayed
rays razor rcmp reach reached reaching reaction reactive read reader readin reading reads ready real really realtor
realy rear rearranged reason reasons reassigned recall recalled receipt receipts received receiver receiving reception
receptionist recess reciept recipe recipes recipients recital reckon reckons recliner recognise recognised recognize
recognized recommended record recorded recorder recording recordings records recovered recovering recovery recruiter
rector recycling redacted reddy redirected reece reed reel reely referee reference references referral referred refill
refilled reflection refuge refugee refund refunded refusal refuse refused refuses regardless regards regionals
register registered registrar registration registry rego regret regrets regular regulars rehab rehearsal rehearse
rehearsed rehomed reid rein reissued rejected rekeyed relapse relapsed relate related relation relationship relative
relatives relax relaxed relay release released relief relieved relocated remanded remarks remember remembered
remembers remeron remind reminder remorse remorseful remote remotely removal removals remove removed renamed renew
renewal renewed reno rent rental rented renting rents repair repaired repeat repeated repeatedly repeats replaced
replacement replied reply replying report reported reporter reporting reports reposted represented request requested
requests required reschedule rescue resent resentful reserve reserved reservoir reset residence resident residents
resignation resigned resit resource respiratory respond respondent response responsibility responsible rest restarted
restaurant restless restored restraining restroom result results resumed retained retainer retch retched retching
retest retired retirement retreat return returned returning returns reunion reverend reverse reversed reversing review
reviewed reviewer reviews revision revoked revolted revolting revved reward reyes rialto ribbon ribbons ribs rice rick
ride rider rides rideshare ridge ridiculous riding rifle right rights rigid rims ring ringed ringers ringin ringing
rings ringtone rink rinsed riordan ripped rise risk rite riting river riyadh road roads roadworks roared roaring roast
robbed robe robert robin roblox robot roche rock rocking rocks rocky rode roll rolled roller rolling rolls roma rong
roof roofer roofing rookie room roomate roommate rooms root rooted roots rope roped ropes rosa rosary rose rosedale
roses rosie ross roster rota rotator rote rotten rough round roundabout roundabouts rounds route router routine rover
rovers rowe rownd rows royal rspca rubbed rubber rubbish ruby rucksack rude rugby ruin ruined ruiz rule ruled ruler
rules rume rumour rung runner runnin running runs rupee rupees rural rush rusk rustenburg ruth saab sachet sack sacked
sacristan sacristy sadboy saddens saddest saddle sadie sadler sadly sadness safe safeguarding safer safety said sail
sailboat sailing sailor sails saint sais sake salad salary sale salem sales salesman sally salon salsa salt salthill
saltillo saltines samaritans same sample samples samsung samuels sand sandal sandra sandwich sandwiches sandymount
sang sanity sank sans santa sari satellite saturday saturdays sauce saucer sault sauna sausage savage save saved saver
saving savings sawdust sawn sayin saying says scaffold scaird scald scale scales scalp scan scanned scanner scanning
scans scaphoid scar scard scare scarecrow scared scaredy scares scarf scaring scarlet scarred scarves scary scene
schedule scheduling scheme scholarship school schools science scissors scone scones scool scooter scope score
scorebooks scored scores scotland scout scouts scrape scraped scraper scrapes scratch scratched scratches scratching
scream screamed screamin screaming screams screen screens screenshot screenshots screenshotted screw screwdriver
screwed screws script scripts scroll scrub scrubbed scrubs scuffs scullery seal sealed seam search searched seasick
season seat seatbelt seated seating seats secateurs second seconds secret secretary secs section sectioned sections
security sedan sedated sedative seed seedlings seeds seeing seeks seem seemed seems seen sees seet seething seized
seizure selby selected self selfie selfish sell seller sellers selling sells semester seminar sence send sender
sending sends senior seniors sense sensible sensitive sensor sent sentence sentenced sentences sentencing sentra
separate separated separation sept september septic serene serenity sergeant serial series serious seriously sermon
seroquel sertraline serve served server serves service serviced services serving servo session sessions sets setter
setting settle settled settlement seven seventeen seventh seventy several severe sewing sewn sexton shack shade shadow
shadows shah shake shakeing shaken shaker shakes shakin shaking shaky shall shallow shame shampoo shan shane shanice
shape shaped share shared shares sharing sharp sharpie shattered shave shaved shaving shaw shearers shears shed sheep
sheepdog sheer sheet sheets sheetz sheila shelf shell shelling shells shelter sheltered shelves shepherd sheriff
sherry shes shield shift shifted shifts shin shingles ship shipped shipping shireen shirt shirts shiver shivering
shivers shock shocked shoe shoebox shoes shogun sholder shona shook shoos shoot shop shopper shopping shops short
shorter shorts shot shotgun shots shoud should shoulder shouldered shoulders shouldn shout shouted shouting shouts
shove shoved shovel shoveled show showd showed shower showers showin showing shown showr shows shrank shred shredded
shredder shreds shrieking shrink shud shudder shut shuter shuts shutter shutters shutting shuttle sick sickened
sickness side sideboard sides sidewalk sidewall sideways siding sierra sieve sight sighting sightings sign signal
signalled signals signature signatures signed signing signs silence silent silk sill silly silvadene silver silverado
simon simple simplest simply since sine sined sing singer singh singing single sings sink sinking sins sinse siobhan
siren sister sisters sistr site sites siting sits sitter sittin sitting sixteen sixth sixty size sizes skard skared
skate skateboard skates skeleton sketch skin skinned skip skipped skipper skips skirt skirting skoda skool skull
skylight slack slammed slap slapped slashed slat slate slates slats sleap sled sleep sleeper sleepin sleeping
sleepless sleeplessness sleepover sleeps sleepy sleeve sleeves slep slept slice slid slide slider slides slideshow
sliding slightest sligo sling slip slipped slipper slippers slipping slips slit slot slots slough slow slower slowly
slows slug slurry slush small smaller smart smarter smash smashed smasht smear smell smelled smelling smells smelt
smile smiled smiler smiles smiley smiling smith smoke smoked smoking smoothie smudge snake snap snapped snapping snaps
snatched sneeze sneezing sniff snoring snow snowed soaked soap sobbed sobbing sober sobs soccer social society sock
socket socks soco sofa soft softball softly software soil solace solar sold soldier sole soles solicitor solicitors
solid solids somali sombody some somebody somebodys somehow someone something sometimes somewhere somthing song songs
sons soon sooner soonr sore sores sorrell sorrow sorrowful sorrows sorry sort sorted sorting sory sosa soul sound
sounded sounding sounds soup sour south space spaces spade spain spam spaniel spanish spar spare spark spasm spat
spatula speak speaker speaking speaks special specialist specimen spectator spectrum speech speechless speed speedway
speeker spell spelled spelling spells spelt spend spent spider spiders spiked spilled spilt spin spine spinning spirit
spirits spit spite spitting splash splint splinted splinter splinters split splits spoil spoiled spokane spoke spoken
sponge sponsor spoofed spooked spoon spoons sport sports spot spotify spots spotted spouse sprain sprained spray
sprayed spread spreadsheet spring springer sprinkler sprouts spun spyware squad square squares squat squeak squeezed
squirrels stable stack stacked stacking stadium staf staff stage stain stair staircase stairs stairwell stairwells
stake stalked stalker stalking stalks stall stallholder stalls stammer stammering stammers stamp stamped stamps stand
standby standin standing stands staple stapled stapler staples star starbucks stare stared stares staring stars start
started starter starting startled startles starts state stated statement statements states station stationery stations
statue status stay stayed staying stays steady steak steal stealing steam steamed steaming steel steeple steering stem
step stepdad stepdaughter stepfather stepped steps stepson steri stern sternum steroids steve stew steward stian
stiches stick sticker stickers sticks sticky stif stiff stil stile still stills sting stings stirred stitch stitched
stitches stock stocking stockroom stoke stole stolen stomach stone stones stood stool stoop stop stopcock stopped
stopping stops stopt stopwatch stor storage store stores storey stories storm story stove straight straighteners
strain strained strait strange stranger strangers strap strapped strapping straps strata strava straw strawberry
streak stream streaming street streets strength stress stressed stretch stricken strike strimmer string strings strip
stripe stripped stripper strips strobe stroke stroller strong stronger struck structure strung stub stubs stuck stud
student students studies studio study studying stuff stuffed stumick stump stung stunned stuped stupid stupidly
stutter stye style stylist subaru subject sublet submitted subpoena subpoenaed subs substation substitute such sucking
sudbury suffer suffered suffering suffers sugar suger suggested suggestion suicidal suicide suit suitcase suite suits
sulking sulky sumbody summary summer summons sumone sums sumthin sumtimes sunday sundays sundy sunflower sung
sunglasses sunita sunk sunny sunset sunshine super superintendent supermarket supervised supervision supervisor suport
supper suppertime supplied supplier suppliers supply support supporter suppose supposed sure surgeon surgery surgical
surname surplice surprise surprised surrendered survey surveyor survive survived survivor survivors suspect suspended
suspicious sutures suzanne swab swabbed swallow swallowed swallowing swam swan swansea swap swapped swear swears sweat
sweater sweatin sweating sweats sweatshirt sweep sweet sweetheart sweetie sweets swell swelling swept swift swim
swimming swims swindon swing swinging swings swipe swiped swipes switch switchboard switched swollen sword swords
swore sworn swung sympathy system tabard tabel table tables tablet tablets tack tacks taco tacoma tacos tacs tadhg
tagged tags tahoe tail tailbone tailgate tailor tails take takeaway taken takes takin taking takings talk talked
talking talks tall tallaght tally tampa tampered tanga tango tank tannoy tanya tape taped tapes tapped tapping taps
tara target tarp tarpaulin tartu taser tasha taste tasted tastes tasting tattoo tattooed tattooist taught taxes taxi
taxis teach teacher teachers teaches teaching team teams tear teared tearful tears teary teas teatime tebay tech
techer technician teddy teecher teen teenage teenager teeth telegram telehealth telephone telephoned telescope tell
teller tellin telling tells telly temp tempe temper temperature tempered temple temporary tenancy tenant tenants tenby
tender tendon tenner tennis tenor tense tension tent tenth tents tenure term terminal terminus terms terrace terrible
terribly terrific terrified terrifies terror terrors terry tesco tess test tested tester testified testify testimony
testing tests tetanus tether texas text textbook texted texting texts than thank thanked thankful thanks thanksgiving
thare that thats thay theater theatre theft their theirs them themselves then theo ther therapies therapist therapy
there theres thermometer thermos thermostat thers thersday these thesis they theyre theyve thick thicker thief thigh
thin thing things think thinkin thinking thinks thinner third thirds thirteen thirty this thorn thornhill thoroughly
thort those thot though thought thoughts thousand thread threat threatened three threshold threw thrift thrill
thrilled thro throat throte through throughout throw throwing thrown throws thru thumb thumbprint thumbs thump
thumping thunder thurs thursday thursdays thyroid tick ticked ticket tickets ticking tickled tide tidings tied tier
tierd tierney ties tiffin tiger tight tightness tights tigrinya tiktok tile tiles till tiller tills tilly tilt tilted
time timed timeline timer times timetable timid timpson tims tinder tinny tins tiny tipped tipperary tips tird tire
tired tiredness tires tissue tissues title titled titles toast toaster tobermory tobin tock today toddler toddlers
toenail toes together toilet toilets told tole toledo toll tomas tomato tomatoes tombola tommy tomorrow tone tongs
tongue tonight tonite took tool tools tooth toothache toothbrush toothpaste topic topper torch torches tore torment
tormented torn tortoise tossed total touch touched touches touching touchline tough tougher tour tournament tours
toward towards towed towel towels tower towing towl town towns township towpath toxicology toyota trace traced tracey
tracing track tracker tracking tracks tracksuit tractor trade traded trader trading traffic trail trailer trailhead
trails train trained trainee trainer trainers training trains tralee tram trampoline trams tran trane tranquil
tranquility trans transcribed transcript transfer transferred transfers transit translated translation translator
transmitter transport trap trapdoor trapline trapped trash trauma traumatised travel travelled traveller travelling
travelodge tray trays trazodone tread treadmill treasurer treat treated treatment tree trees tremble trembled trembles
trembling tremor trench trespass trev trey triage trial trials tribunal trick tried tries trigger triggered trim
trimmer trip tripod tripped trips triumph trod trolley trolleys troop trooper trophy trouble troubled trough trousers
trow trowel truck trucker trucking trucks true truk truly trumpet trunk truro trust trusted trustee trustees trusting
trusts truth trying tube tubes tuck tucked tues tuesday tuesdays tuition tulip tulips tulsa tumble tummy tums tune
tuned tuner tunnel turf turkey turkish turn turnd turned turning turnout turns turnstile tusday tutor tuttle tweezers
twelfth twelve twenties twenty twice twin twine twins twisted twitch twitching twos tylenol tyler tyme tymes type
typed types typical typing typo tyre tyrell tyres uber ugly ukulele ulcer ultrasound ulverston umbrella umbrellas
umpire umpires unable unauthorized unblocked unbroken uncle unclench uncles uncomfortable under underlined underneath
underpass underside understand understudy undertaker undertaking underwater underwear undid undone undress undressed
uneasy unfit unfounded unhappy unhooked uniform uninvited union unit units university unkle unknown unlatched unless
unliked unlisted unlit unload unlock unlocked unnerved unopened unpacked unpaid unpaired unplug unplugged unread
unrelated unsafe unscrew unscrewed unsettled unshaven unsigned unstable untied until unwell unzipped updated uploaded
upped upper upright upset upside upstairs upturned urgent urine used useless user username usernames users uses usher
ushers using usual usually utility utterly vacant vacation vacuum vain valentine valet valid valium valley value valve
vance vandalism vanilla vanish vanity vanpool vans vape varied varnish vase vaseline vashi vauxhall vehicle veil veins
velux vending vendor venmo vent vents venue veranda verdict verge verger verizon verona versa verse verses version
vertigo very vest vestibule vestry vests veterans vets vicar vice victim victoria video videographer videos view
viewed viewers viewing viewpoint views vigil village vincent vine vinted violated violation violet violin visa visible
visibly vision visit visitation visited visiting visitor visitors visits visor vitamin viva vodka voice voicemail
voicemails voices voided voigt voise volume volunteer volunteered volunteers volvo vomit vomited vomiting vote voted
voter voters votes voting voucher vows voyce vulnerable waffles wagon wail waist wait waited waiter waitin waiting
waitlist waitress waits waived waiver wake wakes waking walgreens walk walkd walked walker walkers walkie walkin
walking walks walkthrough wall wallet wallpaper walls walmart walsall wana wanna want wantd wanted wanting wants ward
warden wardens wardrobe warehouse waring warm warmed warn warned warnin warning warrant wary wash washed washer washin
washing washington wasn wasnt wasp wasps waste wasting watch watched watches watchin watching watchman water watered
watering waters watford wati watter wave waved waves waving wawa waxed ways weak weakness weans weapon wear wearing
wears weary weather weathers webb website wedding weddings wedge wedged weding wednesday wednesdays weds weed
weedkiller week weekday weekdays weekend weekends weekly weeks weep weeping weeps weepy weigh weighbridge weighed
weighing weighs weight weir weird welcome weld welder welding welfare well wellbeing wellbutrin wellies wellington
wellness wells welsh wendy wensday went wept were weren werk west western westfield wether wets wetting whale what
whatever whats whatsapp wheat wheel wheelchair wheeled wheelie wheels when whenever where wheres wherever whether
which whichever while whined whining whiplash whipped whippet whiskers whisper whispered whispering whist whistle
whistled whistles whistling whitby white whiteboard whitlock whitsun whoever whole whom whos whose wich wick wide
widow widower width wife wifes wifi wiktor wild wile wilko will willies willing willow wilson wind windo windos window
windows windscreen windshield wine wing wings wink winked winner winning winter wipe wiped wiper wipers wiping wire
wired wireless wires wisdom wish wished wishes wishing wite with withdraw withdrawal withdrawn withdrew withheld
within without witless witness witnessed witnesses wits wives wobbles woke wolf woman womans women wonder wonderful
wondering wont wood woodpile woods wool word wording words wore work workbook worked worker workers working workplace
works workshop world worn worried worrier worries worry worrying worse worship worst worth worthless would wouldn
wouldnt wound wounded wounds wrap wrapped wrapper wrappers wrath wreath wreaths wreck wrench wrenched wrestling
wrexham wring wrist wristband wrists writ write writer writes writing written wrong wrot wrote wrung wuld wurk
wythenshawe xanax xbox xmas yakima yale yank yanked yard yards yaris yarn yawn yawned yawning yeah year yearbook years
yeld yell yelled yelling yellow yells yelp yesterday yoga yoghurt yoon youd youll young younger youngest your youre
yours yourself yous youth youtube yuki yukon yusuf yvonne zafira zamboni zelle zero zion ziploc zipped zipper zoloft
zombie zonal zone zoning zoom zoomed zopiclone zumba
`
    .trim()
    .split(/\s+/),
);
