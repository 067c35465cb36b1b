// The words of four letters and more that stand 3 times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  `
aadhaar abandoned abara abattoir abbott abdul abel abide able aboard aborted abot about above abowt abrasion abroad
absence absent absolute absolutely absorber abuot abuser academic accent accept accepted accepting access accessed
accident accompanied accord according accordion account accountant accounting accounts accra acct accused ache ached
aches achilles aching acid acknowledgement acount acounts acres acros across acted acting action active activity
actual actually acute added adding address addressed addresses adds adeyemi adjoining adjourned adjournment adjusted
adjuster adjustment admin administrator admire admirer admission admissions admit admits admitted adoption adore
adored adrenaline adres adress adult adults advance advent advert advertiser adverts advice advised adviser advises
advisor advocate aerial affair affairs affection affidavit afford affraid affronted afrad afrade afraid after
afternoon afternoons aftershave afterward afterwards again against agan agane aged agen agencies agency agenst agent
agents ages aggressive agian agin agitated agnes agnieszka agony agoraphobic agree agreed agreement agrees ahead ahmed
aide aider aides aids aimed aint airbag airbnb aircon airdrop aired airing airline airplane airport airtag aisle ajar
akande akela akron alan alarm alarmed alarms albert alberta album alcohol alcoholic alder aldi alert alerts alexa
alibi alight alike alive alleged alleges allergic allergies allergy alley allotment allotments allow allowed allways
ally almost alon alone along alongside aloud alown already alredy alrite also altar altered alternate although altima
altnagelvin alto altogether altos aluminium alvarez always amadi amarillo amazing amazon amber ambien ambulance amen
amended amends america ames amharic amin amina amir amitriptyline among amos amount amused anaesthetic anand anatomy
anchor anchored anders angel angela angelus anger angery anglers angling angrey angry angst angstrom anguish angus
anil animal anita anke ankle ankles anna anne annex annexe annexed annie anniversary announce announced announcement
announcer annoyed annulment anon anonymous anorak another anser anserd answer answered answering answerphone answers
antenatal anthem anthony anti antibiotic antibiotics antidepressant antidepressants antifreeze antihistamine antiques
antrim ants anuther anxiety anxious anybody anyhow anymore anyone anythin anything anyway anywhere anzac apart
apartment apex apointment apologise apologised apologises apologising apologize apologized apologizing apology
apparently appeal appealed appear appearance appeared appears appendix appetite applauded apple applebee apples
applicant application applications applied apply appointed appointment appointments appraisal apprehensive apprentice
approach approached approval approved apps april apron aproned aqua aquarium arabic arborist arby arcade arch archive
area aren arena arent argos argue argued arguing arlo armband armchair armed armrest arms army around arranged
arrangement arrears arrest arrested arrival arrivals arrive arrived arrives arrow arthritis article artist arts arvo
asda ashaimd ashaimed ashamd ashamed ashaymed ashes ashland ashore aside askari askd asked askin asking asks asleep
aspirin assault assembly assessed assessment assessor assigned assignment assist assistance assistant association
assume assumed asthma astoria astra atack athletic athletics athlone ativan atlas attach attached attachment attack
attacks attempt attend attendance attendant attended attendee attending attends attention attic attorney attract
auction auctioneer audi audience audio audiogram audiologist audiology audit auditor auger augmentin august aunt
auntie aunties aunts aunty author authorise authority auto automatic autumn avatar avenue avoid avoids avon awake
award aware away awful awfully awning aziz babby babe babies baby babygro babys babysitter back backbone backed
background backing backpack backs backslab backstage backward backwards backyard badge badged badje badly badminton
bagde bage bagged baggie bags bail bailed bailiff bailiffs bain bains baird bairn bait bake baked baker bakersfield
bakery bakkie balance balcany balcony bald bale baler bales baling ball ballarat ballet ballon balloon balloons ballot
ballpoint balls ballymena ballymoney balogun bamboo banana bananas band bandage bandaged bands bandstand bang banged
banger banging bangles bangor bangs banister banjo bank banknote bankruptcy banks banned banner banning banns baptism
baptist baptiste barbecue barbed barber barbers barcode bare barely barge barista baritone bark barked barking barks
barley barmaid barman barn barnes barracks barred barrel barrels barrie barrier barring barrister barry bars barstow
bartender barth base baseball basement bashful basically basin basket basketball baskets bass basses batch bath bathe
bathrobe bathrom bathroom baths bathtub baton batry bats battalion battenberg batteries battery battle bawl bawled
bawling baxter bays beach bead beads beagle beam beaming beams bean beanie beans bear beard bearing bears beat beaten
beating beaumont beautiful beauty beaver became becaus because becca beck becky become becos becuase becuz bedding
bedroom beds bedsheet bedside bedtime beef beeing been beep beeped beeps beer beers bees befor before beforehand began
beggar begged begging begin beginner beginning begins begum begun behalf behaved behavior behavioral behin behind
behinde behine beige bein being beleive beleve believe believed believes believing bell bellevue bello bells belly
belong belonged belongings belongs beloved below belt benadryl bench benches bend bendigo bends beneath beneficiary
benefit bent bereaved bereavement beret berlingo berth beryl beside besides best beta beth betrayed better betting
between betwen bexar beyond bhatt bhullar bible bicycle bidding bids bigger biggest bike bikes bilbord bilding bill
billboard billed billing bills binder binders bindu bingo binned binoculars bins biopsy bipolar birch bird birds
birmingham biro birth birthday birthdays biscuit biscuits bishop bitch bite bites biting bits bitten bitter bitterness
blabbermouth black blackboard blackburn blacked blackout bladder blade blades blak blame blamed blames blank blanket
blankets blanks blast blazer bleach bleachers bleak bleating bled bleed bleeding bleeds bless blessed blessing blew
blind blinds blink blinking bliss blissfield blissful blister blistered blisters block blockd blocked blocker blockers
blocking blocks blog blokd bloke blood bloods bloody bloom blotches blouse blow blowing blown blows blue blues
bluetooth blurred blurry blush blushed blushing blythe board boarded boarding boards boasts boat boathouse boats bocks
body bodycam bogus boil boiled boiler boiling boils boise boks bold bollard bolt bolted bolton bolts bomb bombs bond
bondi bonds bone bones bonfire bonit bonnet book booked bookie bookies booking bookings bookkeeper bookmark books
bookshop boom boone boos booster boot booth booths bootlace boots bord border bore bored borehole bores boring born
borrow borrowed bort borzoi bose boss bote both bothaville bother bothered bothers botle botom bottel bottle bottles
bottom bought boulder bounce bounced bouncer bounces bouncing bouncy bound boundaries boundary bouquet bout bowed
bowels bowl bowled bowling bowls bows bowser boxed boxer boxes boxing boxs boyd boyfrend boyfriend boyle boys brace
braced bracelet braces bracken bracket bragged bragging braid brain brains brake braked brakes brampton branch
branches brand brandon brandt brass brave braver bravo bray breach breached bread break breakdown breaker breakfast
breaking breaks breakup breast breastbone breath breathe breathed breathes breathing breaths bred breed breeder breeth
breeze breezeway brenda brendan breth brethe brew brewery brian brick bricked bricking bricks bridal bride brides
bridesmaid bridesmaids bridge brief briefing brigade brige bright brighton brights brigid brilliant brindle bring
bringing brings british broadband broadcaster broadway brochure brody brok broke broken brokenhearted broker brokerage
brokin brokken broncos brook broom bros brot brother brothers brought brown brownies browns bruise bruised bruises
bruising brunch brung bruno brush brushed brushing bruther bríd bubble bucket buckets buckle buckled bucks buddy bude
budgie buggy bugs buick build builder building built bulb bulbs bull bulldozer bullet bulletin bullhorn bullied bully
bumble bump bumped bumper bumping bunch bunched bunches bundle bundoran bungalow bunk bunker bunkhouse bunnings bunny
buns buoy burden bureau bureaus burg burger burglar burial buried burn burned burner burning burnout burns burnt
bursar burst bursting bury buses bush bushes bushy business buspar buss busy butcher butlins butt butter butterflies
butterfly button buttons butts buyer buyers buying buys buzz buzzed buzzer buzzers buzzes buzzin buzzing byline byre
byrne cabel cabin cabinet cable cables cabs caddy cafcass cafe cafeteria café cage cages cagoule cairn cairns cake
cakes calais calculus cald caled calendar calf calgary california call callback calld called caller callers callin
calling calls calm calmed calmer calmly cals calum calves came camera cameras camhs camp camped camper campground
camping campsite campus camra camry canada canadian canal canary cancel canceled cancellation cancelled cancelling
cancels cancer cancled candidate candidates candle candlemas candles candy cane canes canister cannot canoe canopy
cans cansled cant canteen canvas cape capital capitals capped caps captain caption captioned captions caravan carbon
card cardboard cardiac cardiff cardigan cardiologist cardiology cards care cared career careful caregiver carehome
careless carer carers cares caretaker cargo carhartt caring carl carla carlisle carnation carnations carnival carnt
carol carols carpark carpenter carpet carport carriage carriages carried carrier carries carry carrying cars cart
cartilage carton cartons cartoon carts cartwheel carved casa case cases caseworker casey cash cashed cashier casing
casino casket casserole casseroles cassette cassock cast castle casts casualty catalog catalogue cataract catch
caterer caterers catering cats cattle caught caus cause caused causeway caution caveat cctv cebu cedar cedars cedis
ceiling celebrate celebrating cell cellar cellist cello cement cemetery census cent center centra central centre cents
century ceramics cereal ceremony cermak cert certain certificate certificates certified chain chained chainsaw chair
chairman chairs chalk chalkboard chalked chamber chambers champ champagne chance chaned chang changd change changed
changer changes changing chanje chanjed channel chantelle chap chapel chaperone chaplain chaplaincy chappals chapter
character characters charcoal chare charge charged charger charges charging charity charlie charmed charming chart
charted charter charting charts chase chased chat chats chatted chatter chatterbox chattering chatting chatty cheap
cheaper cheated check checkbook checked checker checking checkout checks cheek cheekbone cheeks cheer cheered cheerful
cheering cheerios cheers cheery cheese chef chek chem chemical chemist chemistry chemo cheque cherbourg cherry chess
chest chevron chevy chew chewed chewing chicago chick chicken chickens chief child childcare childhood childline
childminder children chili chill chilled chills chime chimes chimney chin china chinese chip chipped chippy chips
chirch chiropodist chiropractor chisel chloe chlorine chocolat chocolate chocolates choice choir choirmaster choke
choked choking choose choosing chop chorus chose chosen chow christening christian christmas chubb chuck chucked
chucking chuffed church churches churn chute cicero cider cigar cigarette cigarettes cinema circle circled circles
circuit circulated circulation cistern citalopram cited citizen citizenship city civic civil civilian claim claimant
claimed claiming claims claire clam clammy clamp clamped clan clap clapham clapped clappers clapping clarinet clark
clas class classes classmate classroom clause claws clean cleaned cleaner cleaners cleaning cleans clear cleared
clearing clearly cleat cleats cleener cleeve clench clenched clenching clergy clerk clerks cleveland clever click
clicked clicking clicks client clients cliff climb climbed climbing cling clings clingy clinic clinical clinics clip
clipboard clipped clippers clipping clippings clips clive cloakroom clock clocked clocking clocks clockwork cloister
clok clonazepam cloned close closed closer closes closet closets closing closure clot cloth clothes clothesline
clothing cloths cloud clown club clubcard clubs clue clump clumsy clung clutch coach coached coaches coaching coal
coast coaster coastguard coat coats cobb coccyx coch coco coconut codamol code codeine codes codicil cofee coffee
coffees coffin coil coin coincidence coins coke colander cold cole colege coler colic colin collage collapse collapsed
collar collarbone collars colleague colleagues collect collected collecting collection collector collects colledge
colleen college coller collie collins colm cologne colonel colony color colorado colors colour colourbond colouring
colours colt columbarium columbus column comb combination combine combo combs come coment comes comfort comfortable
comforter comforting comic comin coming command commander commencement comment commented comments commercial comming
commissary commission commissioner commit commitment committee commodore common comms communal communion community
commute comp companies company compare compared compartment compass complain complainant complained complaining
complaint complaints complete completed completely completion complex compliment compliments compound compression
computer comunity concentrate concentration concern concerned concerns concert concierge concrete concussion condition
conditions condo condolence conduct conduction conductor cone cones conference confessed confession confessional
confetti confided confidence confident confidential confidentiality confirm confirmation confirmed confirms confrence
confused congrats congratulated congratulations congregation connected connecting connection conscience consciousness
consecutive consent consentrate conservation conservatory consider consigned consolation console const constable
constables constance constant constantly consulate consultant contact contacted contacts contagious contained
containing contains contempt content contentment contents contest continuance continue continued continues contract
contractor contracts control controlled controller contry convent conversation conviction convinced cook cooke cooked
cooker cookie cookies cooking cookout cooks cool cooled cooler coop cooperative coordinator copay cope copied copier
copies coping copper cops copy copyright copys coral cord cords cork corn cornea corneal corner cornered corners
corning corolla coroner corporal corporate corral correct corrected correcting correction corrections corridor corsa
cort cost costa costco costs costume costumes cosy cote cottage cotton couch coud cough coughed coughing coughs could
couldn couldnt council councillor counsel counseling counselling counsellor counselor counsil count countdown counted
counter countersigned counties counting country counts county couple couples coupon courage courier course courses
court courthouse courtroom courts courtyard cousin cousins coventry cover covered covering covers coward cowbell
cowboy cowch cowered cowering cowley cownsil coworker coworkers cows crab crack cracked cracker crackers cracking
cracks craft craigavon craignure craigslist cramp cramping cramps crane cranky crap crash crashed crate crates crawl
crawled crawling crawls crayon crazy crazzy creak creaked creaks cream creamery created credit creek creep creeped
creeps creepy crem crematorium crept crescent crest crew crewe crib cricket cried crier cries crime criminal cringing
crisis crisp crisps crochet croft crook crooked crop cropped cros cross crossed crosses crossing crosswalk crossword
crouched croup crow crowbar crowd crowded crowds crown crows croydon cruel cruise cruiser crumbs crusade crush crushed
crusher crutch crutches crybaby cryd cryed cryin crying crypt crèche cubby cube cubicle cubord cubs cucumber cudnt
cuff cuffed cuffs culd culvert cumin cumpany cums cupboard cupcake cupcakes cups curate curb curch curfew curious curl
curled curling current curry cursed cursor curt curtain curtains curtins curtis cushion cushions cusin cussing
custodian custody custom customer customers customs cute cutlass cuts cutter cutters cutting cuttings cuzin cuzins
cyber cycle cycled cylinder cylinders cymbalta dadar daddy dadi dads daft daily dairy dale damage damaged damages damn
damp dana dance danced dancer dancing dandenong danfo danger dangerous danny dare daren daring dark darling darren
dart dartboard dartmouth darts dash dashboard dashcam data date dated dates dating daughter daughters dauter dauters
dave davy dawes dawn dawter daycare daylight days daytime dayton daze dazed deacon deacons deactivated dead deadbolt
deadline deadname deaf deal dealer dealership dealt dean dear death deaths debbie debit debs debt decaf december
decent decide decided decision deck deckchair deckhand declan declined decree dedicated dedication deed deeds deep
deepa deeper deepest deeply deer deers defeated defence defendant defense deflated degree degrees deirdre delaware
delay delegate delete deleted deli delicate delight delighted deliver delivered deliveries delivering deliveroo
delivers delivery dell delusional delusions demand dementia demonstrator denied denies denise denny denominator dent
dental dented dentist dentists dents denver deny department dependent deployment depo deposit deposited deposition
depot depresd depresed depress depressed depressing depression depressive dept deputies deputy derby derek dermatology
derry describe described describes describing description deserve deserves desk desks desolation despair despairing
desperate despise despond dessert destiny destroyed detached detachment detail detailed details detected detecter
detective detector detectors deth detox devastated device devices devil dewayne diabetic diagnosed diagnosis dial
dialect dialed dialled dialysis diaper diapers diaries diarrhea diarrhoea diary diaz diazepam dictated dictates
dictating didcot didn didnt died diego dies diesel diet difference different differently difficulty diffrent difrent
digger digging digit digital digits dill dime dimes dimmer diner ding dings dingwall dining dinner dinners dint
diocese diploma direct direction directions directly director directors directory dirt dirty disability disabled
disappear disappointed disappointment disarmed disc discharge discharged disciplinary disclosed discloses disclosure
disco disconnected discord discount discovered discovery discs discuss discusted disease disgrace disgust disgusted
disgusting disgusts dish dishes dishwasher dislike dislocated dismal dismissed disorder disorders disoriented dispatch
dispatcher dispensary display displays disposition dispute disputed disputes dissertation dissolving distance
distraught distress distressed distressing district disturb disturbance disturbed ditch dive divider diving division
divorce divorced diwali dizy dizziness dizzy dlamini dmitri docent dock docked docket docs docter doctor doctors
document documentary documents dodge does doesn doesnt dogs doha doin doing dolan dolar dolars doll dollar dollars
dollhouse dolls dolly dolor dolores domain dome domestic domino donated donation doncaster done donegal donkey donna
donnie donor dont donut donuts door doorbell doordash doorframe doorknob doorman doormat doors doorstep doorway dope
dore doreen doris dorm dormitory dors dorset dorsey dose dosnt dots dotters double doubled doubles doubt doug dough
doughnut doughnuts doula doun dove dover dovvsu down downhill download downloaded downstairs doyle doze dozen draft
drafted drag dragged dragging dragon drags drain drained drains drama dramatic drank drapes draught draughts draw
drawer drawers drawing drawings drawn draws dread dreadful dreading dreadlocks dreads dream dreaming dreams dreamt
dredd drenched dres dresing dress dressed dresser dresses dressing dressings drew dried drift drifted drill drilled
drilling drills drink drinkin drinking drinks drip dripping drive driven driver drivers drives driveway drivin driving
drivver drogheda drone drop dropbox droped dropped dropping drops drove drown drowned drowning drug drugs drum drummer
drumming drums drunk dryer drying drywall dual duals dubai dubbo dube dublin duck ducked ducks duct dude dudley dugout
dukhi dull duluth dumb dumbest dummy dump dumped dumps dumpster dumpsters dumster dumy dundalk dundee dunedin dunelm
dunkin dunmore dunn dunne dunnes dunno dunphy duolingo dupatta duplex duplicate durango durban durham durian during
durty dusk dust dusted duster dusting dutch duties duty duvet dvla dvsa dwyer dyed dyin dying each ealing earbuds
eardrum earl earlier earlies earliest early earned earphones earplug earring earrings ears earth ease easier easily
east easter easy eaten eatin eating eats ebay ebele eccles echo ecstasy ecstatic eczema edge edged edges edinburgh
edit edited edition editor edits education educator eejit eether effect effective effexor egged eggs eggshells eight
eighteen eighth eighty eircode either elantra elastic elated elbow elbowed elbows elder elders eldest elected election
elections electoral electric electrician electricity elephant elevator elevators eleven eleventh elgin elko elks ellie
ellis ellison else elses elsewhere email emaild emailed emailing emails emales embarased embarist embarrassed
embarrassing embarrassment embassy embasy embroidered emdr emergencies emergency emoji emotional emotionally employed
employee employer employers emptied empties empty emts emty enclose enclosed encouraged ended ending endorsed
endoscopy ends enemies enemy energy enforcement engaged engagement engine engineer english engraved engraver enjoy
enjoyed enjoying enlarged ennis enough enraged enrolled enrollment enrolment enter entered entering enterprise enters
entire entirely entrance entries entry entryphone envelope envelopes environmental envy episode episodes equinox
equipment erase erased erly error escalade escalator escape escort escorted esky essay essays esso estate estates
estimate estonian etsy eulogy euphoria euro euston evaluated evaluation evaluator even evening evenings event events
ever everlasting every everybody everyone everyones everything everywhere evidence evil evin evrey evri evry evrybody
evryday evryone evrything ewes exact exactly exam examination examined examiner examiners exams except exchange
exchanged exchanges excited excluded exclusion excuse excused executor exercise exercises exeter exhaust exhausted
exhausting exhaustion exhibit exhibits exist exit exits expect expected expecting expects expert expired expires
expiry explain explained explaining explorer export exported exposed exposure express expressed expresses extended
extension exterminator external extinguisher extra extraction extractor extremely eyebrow eyebrows eyed eyelashes
eyelid eyelids eyes eyewash fabric facbook face facebok facebook faced faces facetime facilitator facilities facility
facin facing fact factor factory facts faculty fade faded fahey fail failed failing failure faint fainted fainting
faints fair fairies fairview fairy faith fake falk fall fallen falling falls fals false falt families family famly
fancy fans farah fare fares farm farmer farmers farrell farrier farrow farther farzana fase fast fastbox fasting
father fathers fatigue fault fauré favorite favour favourite faxed faxes faze feal fear feared fearful fearfully
fearing fearless fearon fears feart feast feather feathers feature february febuary federation fedex fedup feed
feedback feeder feeding feeds feel feelin feeling feelings feels feer fees feet feld fele felicity felix feliz fell
fella fellas felled fellow fellowship felt female femi fence fences fencing fender fenn fens fense fenwick fern
ferreira ferret ferry festival fetch fetched fete fever fiance fiancé fiancée fiat ficus fiddle field fielding fields
fierce fiesta fife fifteen fifteenth fifth fifties fifty fight fighting fights figure figured figures file filed files
filing fill filled filling fillings fills film filmed filming films filter filthy final finally finals finance finch
find finder finding finds fine fined finger fingernails fingerprint fingerprints fingers fingertips finish finished
finishes finnish fiona fire firecracker fired firefighter firehouse firemen fireplace fires firestone firewood
firework fireworks firm firms first fish fished fisherman fishing fishmonger fist fists fitbit fitness fits fitted
fitter fitting five fiver fives fixed fixing fixture fixtures flag flagged flagpole flags flagstaff flakes flamazine
flame flannel flap flare flash flashbacks flashed flashers flashes flashing flashlight flask flat flatbed flatmate
flats flattened flattered flattering flea fleece fleeing fleet flesh flew flicked flicker flies flight flights flinch
flinched flinches flinching flint flip flipped flips float floating flood floodlight floods floor floorboards floored
floors flop flor florida florist flour flower flowers flown flowrs flue fluid fluoxetine flush flushed flushes
flustered flutter fluttering flyer flyers flying flyleaf flynn flyover foam focus focused foil foils fold folded
folder folding folds folk folks follow followed follower followers following follows foloed folow folowed folt fond
fone foned fong font food fool fooled foolish foot footage football footbridge footnote footprint footprints footstep
footsteps footy force forced ford fore forearm forearms forecast forecourt forehead foreign foreman forensic forensics
forest forever forgave forge forged forget forgetful forgets forgetting forgive forgiven forgiveness forgives forgot
forgotten fork forklift forks form forman format formation former forms formula fort fortieth fortnight fortnite
fortuin fortune forty forum forward forwarded forwarding foster foto fotos fought foul found foundation foundry
fountain four fourteen fourteenth fourth fownd foyer foyl fracture fractured fractures fragile frame framed frames
frank franked frantic fraternity fraud freaked fred free freeze freezer freezing freight freind freked fremantle
fremont french frend frends frequent fresh freshener freshman fresno fret fretful frezer friar friction friday fridays
fridge friend friended friendly friends friendship friendships fries frige fright frighten frightend frightened
frightening frightens frightfully fringe frisbee frit fritend fritened frog from front frost frostbite frosted froze
frozen fruit frum frunt frustrated fryday fryer frying fuel full fullerton fulton fumes fumin fuming function fund
fundraiser funeral funerals funk funny funral furey furious furnace furnichur furniture furr further fury fuse fuss
fussed future félix gable gaelic gaffer gagged gagging gait gala gallerist gallery galley gallons gallows galls galway
gambling game gamer gamertag games gaming gander garage garages garbage garbige gard garda garden gardener gardens
gardin gardn gards garge garland gary gasping gass gate gatehouse gateman gatepost gates gateshead gateway gator gauge
gaurd gauze gave gazette gdansk gear geelong geese gemma general generator genius gent gentle gentleman gentlemen
gents genuine george georgia gerald german gerry gest gethin geting gets gettin getting ghana ghost giddy gift gifted
gifts giggle giggled giggles giggling gigs gill gilty ginger giraffe girl girlfriend girls girth github give given
gives givin giving givs glad gladden gladman gladness gladney gladstone gladwell gladwin gladys glas glass glasses
glasshouse glazier glee glen glitter globe gloom gloomy gloria gloss glove glovebox gloves glue glued glum gmail gnome
goal goalie goat goats gobsmacked godfather godmother gods goes gofundme goggles goin going gold golden goldfish golf
gona gone gonna good goodbye goodmorning goodnight goods google goole goose goosebumps gooseflesh gopro gordon gore
gorge gosford gospel gotta gotten governor gown grab grabbed grace grad grade grader graders grades graduate
graduation graffiti graft graham grain grammar grampa gran grand grandad grandads grandchildren granddad granddaughter
grandfather grandkids grandma grandmother grandpa grandparents grandson grandsons grange granny grans grant granted
grape grapes graph grass grateful gratitude grave gravel graves graveside gravestone gravy gray graze grazed grazes
grean grease greased great greedy green greenhouse greens greet greeted greeter greetin greeting greets greg greggs
grew grey greyhound grid grief grievance grieve grieved grieves grieving grill grille grim grimm grimsby grin grind
grinder grinding grindr grinned grinning grip gripped gripping grit groan groaned groceries grocery groin groom
groomer grooming groop groove gross grossed grotto grouchy ground grounding grounds groundsman group groupchat groups
grove grow growled growls grown grows grubby grudge grumpy gráinne guadalupe guam guard guarded guardian guardianship
guards guelph guess guessed guest guesthouse guests guidance guide guild guildhall guilt guilty guish guitar gull
gullible gulping gummy gums gumtree guns gurdwara gurney gutid guts gutted gutter guttering gutters guys gwen
gymnastics habit hacked hackles haddad hadn hadnt hair hairbrush haircut haircuts hairdresser hairline hairnet hairs
hait hale half halfords halfway halifax hall halloween halls hallway halsted halter halves hamilton hammer hammering
hamper hampton hamster hamstring hana hand handbag handbrake handcuffs handed handel hander handful handfuls handicap
handicapped handing handle handlebars handled handler handles handling handover handprint hands handset handshake
handwriting handwritten handyman hang hanger hangin hanging hangs hank hanky hanley hannah hans happe happen happened
happening happens happier happiest happily happiness happy hapy harassing harbor harbour harbourmaster hard hardee
harder hardly hardware hare harker harm harmed harming harmless harmony harness harold harp harris hart hartley
harvest hash hasn hasnt hasp hastings hatbox hatch hatchback hatchet hate hated hates hatfield hating hatred hats haul
hauled haunt have haven havent havin having havnt hawk hayes hayloft hazard hazards head headache headaches headcollar
headed header headers heading headlight headlights headline headmaster headmistress headphones heads headset headspace
headstone headteacher heal healed healer healing health healthy healy heap hear heard hearing hearings hears hearse
heart heartache heartbeat heartbreak heartbreaking heartbroke heartbroken heartburn hearted heartless hearts
heartsease heartsick heartsore heat heated heater heating heave heaved heaven heaving heavy hector hedge heel heels
heer heifer heifers height heights held helen helicopter heliport helium hell hello helmet help helped helper helping
helpless helpline helps hence hendersons hendon henry hens hepatitis herald herd here herpes herr hers herself hert
herts heuston hexham hiace hiccups hickey hidden hide hides hiding high highland highlander highlighted highly highway
highways hiker hiking hilarious hill hilux himself hinge hinges hint hire hired hissed hisself hissing history hitch
hits hitting hive hives hoarding hoarse hoax hobart hobbs hobby hockey hogmanay hohepa hold holder holders holdin
holding holdings holds hole holes holiday holidays hollered hollis hollow hollowed holy home homebase homecoming homes
homesick homework homily honda honest honestly honesty honey honeymoon honk honked honking honks honor honour hood
hoodie hoods hoody hook hooked hooks hoop hoover hope hoped hopeful hopeless hopes hoping hopper hopping horn hornet
horrible horrified horror horrors horse horsebox horses horseshoe hortons hose hosed hosing hospice hospital
hospitalized hospitals hospitl hospitle host hostel hostess hosting hosts hotel hotels hotline hotmail hotspot hour
hourly hours hous house household housekeeper housekeeping housemaster housemate houses housing houston hove hovered
howl howled howling howls hows howse hubcap huddled huge hugged hugging hugh hull hulme human humiliated humiliating
humiliation hummed humming humour hums hundred hung hungry hunted hunting hurling hurry hurt hurtful hurting hurts
husban husband husbands husben husbend husbin hush husky hutch hutchings hyde hydrangea hydrangeas hydrant hydro
hydroxyzine hygienist hymn hymnal hymns hyperventilated hyperventilating hypervigilance hypervigilant hypnotist
hysterical hysterics ibadan ibis ibrahim ibuprofen iced iceland icing idea identified identify identity idiot idle
idled idles idling idva ifeoma ignore ignored ikeja illness iloilo image images imagine imagined imaging imagining
imam imbarased imei imelda immigration impact impala impersonation impression imran inbox incase incensed inch inches
incident include included includes including income inconsolable increased index indiana indignant individual indoors
induction ines infant infants infected infection infirmary info inform information informed informs infront inhaler
inhalers initial initialed initialled initials injection injections injured injuries injury inked inmate inner inning
innings inpatient inquest inscription insecure inside insides insignia insomnia inspected inspecter inspection
inspector insta instacart instagram installed instead insted instep institute institution instructed instruction
instructions instructor instructs insulation insulin insulted insurance insured insurer intact intake intercepted
intercom interdict interest interested interflora interim intern internal internet interpret interpreter interpreting
interval interview interviewed interviews intimidated into introduced inventory inverness investigator invigilator
invisible invitation invitations invite invited invites invoice invoices iowa ipad iphone iqbal ireland iris irish
iron ironed ironing irrigated irritated irving isha island isnt isolated issue issued issues itch item items itinerary
itself jabbed jack jacket jackie jackson jade jaden jail jaket james jammed jandals janitor january jars jazz jealous
jealousy jean jeans jeddah jeep jelly jenga jenna jenny jerk jerked jerky jersey jess jesus jetta jetty jewel jeweller
jewelry jiffy jigsaw jill jimmied jingle jitters jittery joan jobb jobs jogged jogger jogging john joie join joined
joiner joins joint joke joked jokes joking jolly jolt jolyon jonah jones joplin jordan joseph journal joyce joyful
joyland joyless joyner jude judge judgement judges judgment juge juice juke jukebox july jump jumped jumper jumpers
jumping jumps jumpy junction june jung junior juniors juror jury just justice kaiser kalms kamloops kane kaneshie
kansas kanturk karaoke karen karl kate kathmandu katie kaur kayak kayla kaylee kayleigh keane kebab kedzie keen keep
keeper keeping keeps keflex kegs kehoe keisha keith kelleher kells kelly kelowna kelpie kely kendal kennel kennels
kent kentucky kept kerala kerb kernel kerr kerry ketamine ketchup kettering kettle kevin keyboard keyed keyhole keypad
keys khan khushi kichen kick kickd kicked kicking kicks kidney kidneys kids kidz kieran kijiji kilkenny kill killed
killer killing kills kiln kilometre kilometres kilos kimberley kind kinda kinder kindergarten kindly kindness king
kingston kingsway kiosk kirkcaldy kirsty kiss kissed kisses kissing kitchen kitchens kite kitten kittens kitty
klonopin knack knee kneecap kneed kneeling knees knelt knew knickers knife knits knitted knitting knives knob knock
knocked knocking knocks knot knots know knowing knowledge known knows knuckle knuckles knuckling kofi kopitiam korean
kowalczyk kraków kranz kroger kudos kuga kurta kuwait kwame kwik kyle label labeled labelled labels labor labour
labrador labs lace laced laceration laces lacey lactation ladder ladders laddy lader ladie ladies lads lady ladys laff
laffed laffin laffing lafing lagos laid lain lake lamar lamb lambing lambs lament laminated lammas lamp lamps lanced
land landed landin landing landings landlady landline landlord landry lane lanes langar language languages lanlord
lantern lanterns lanyard laps lapse lapsed laptop larch laredo larf large larkspur larne larry lasagne laser lass last
lasted lasting lasts latch late lately later latest lathe lather lathered laugh laughable laughed laughin laughing
laughs laughter launch launderette laundrette laundromat laundry laval lavender lawer lawn lawnmower laws lawyer
lawyers layby layd laying layout laziness lazy lead leader leading leads leaf leaflet leaflets league leak leaked
leaks lean leaned leaning leanne leans leant leap learn learned learner learning learnt lease leased leash leasing
least leather leav leave leaves leaving lectern lecture lecturer lectures ledge ledger leeds leef leeflet leek leeks
lees leeve left legal legible legion lego legs leicester leiden leisure leith lemon lemonade lemons lena lend lender
lending length lengths lens lenses lent leon leroy less lesson lessons leter leterbox leters lethbridge leting lets
letter letterbox letterhead lettering letterkenny letters letting lettuce level lever levl lewes lewis lexapro
lexington lgbt liaison liam liar libary librarian library licence licens license licensed licensing lick licked lidl
lido lids lied lien lies lieutenant life lifeboat lifeguard lifeguards lifeline lifford lift lifted lifting lifts
ligament light lighter lightheaded lighthouse lighting lights like liked likely likes liking lilac lilies lily lime
limerick limit limited limo limp limped limping lincoln linda linden lindqvist line lined linen liner lines lingala
lining link linked linkedin links lino lintel lion lionel lions lips lipstick lipstik liquid liquids liquor lisa
lisbon lisening list listed listen listened listener listening listens listing listings lists lite litem literally
lites lithium litle litre litres litter little live lived liver lives livestream livid living liza load loaded loader
loading loads loaf loafers loan loaner loathe loathing loaves lobby lobe lobster local locals located location
locations locator loch lock lockable lockbox lockd lockdown locked locker lockers locket locking lockout locks
locksmith lockt locum lodge lodged lodger loft logbook loged logged logging login logins logo logs lola lollies
lollipop lolly london lone loneliness lonely lonesome long longer longest longing lonley lonly look lookd looked
lookin looking lookout looks lookt loop looped loops loos loose loosened lopez lorazepam lord lorna lorraine lorry
lose loses losing loss lost lots lott lottery lotto loud louder loudhailer loudly loudspeaker louisville lounge lousy
louth louvres love loved loveday lovejoy loveless lovely lover lovers loves lovesick loving lowd lowe lower lowered
lowest lowther loyalty lubbock lube lucca luck lucky lucozade lucy ludlow ludo luggage luis luke lullaby lump lumps
lunatic lunch lunchbox lunches lunchtime lund lung lungs lurcher luth lutheran luton lwazi lych lychgate lyft lying
lyle lynn lyrics lyttelton maam mabuza mach machine machines macneil macon macy madam maddie made madly madness
madrasa mafikeng magazine magazines magic magician magistrate magistrates magnet magnetic magnets magpie maid maiden
maids mail mailbag mailbox mailboxes mailed mailing mailman mailroom mails main maine mains maintenance maize major
make maked maker makes makin making makola maks malaria male maled malibu mall mallow malloy malta mama mamas
mammogram mammy mams manage managed management manager managers manages managing mane maneger manger mangers mangle
mango mangoes manifest manila manipulated mannequin manny mans manse manual many maple marae marathahalli marathi
marathon marble marbles march marco marcus marcy mare margaret margin maria marie maried marina marine marisol mark
marked marker market marketplace marking marks marlene maroon marquee marriage married marrow marrows marry marrying
marsh marshal marshals mart mary mascot mashine mask masked masking mason mass massage massey mast master masters
matatu match matchbook matchbox matched matches matching mate mater maternity mates math maths matinee matron mats
matt matter matters mattress mattresses maureen maxillofacial maybe mayor mazda maze mbeki mcdonald meal meals mean
meaning means meant meanwhile measure measured measurements measures measuring meat meath mecanic mechanic medal
medals medford media mediation mediator medic medical medicare medicated medication medicine medicines medics medium
meds meet meeter meeting meetings meets megan megaphone mehmet meijer melan melancholy melatonin melt meltdown melted
member members membership memo memoir memorial memories memorized memory mend mended meniscus menon mens ment mental
mentally mention mentioned mentions mentor menu menus merc mercury mercy merriman merriweather merry merthyr mesa
mesage mesages mess message messaged messages messaging messed metacarpal metal metatarsal metatarsals meter meters
methodist metre metres metro mice michaelmas mick micra microchip microchipped microphone microwave midas midday
middle midnight midnite midwife midwifery might migraine migraines mike mild mile mileage miles milk milker milking
milkman milkshake mill milligrams million mills milly mince mind minded mindfulness minding minds mine mini minibus
minicab minimizes minister ministry minit minivan minor minors minot mins minsk mint mints minus minute minuted
minutes mirrer mirror mirrors mirtazapine misdemeanor miserable misery mising misprint misread miss missed misses
missing mission misspelt missus mist mistake mistaken mistakes mister mistress misty mistyped mite mitts mixed mixer
mixtape mobil mobile mobility mock mocked mode model moderate moderator mods module modules moira molar molars moment
mommy momo moms moncton monday mondays money moniter monitor monitored monitoring monitors monkey monoxide monsoon
monster month monthly months montreal monument monzo mood moodley moods moody moon moor moore moored mooring moors
moose moov moovd moped morag more moring mornin morning mornings morphine morrisons mortgage mortified mosk mosque
moss most mostly motel moth mother mothers moths motion motions motor motorbike motorcycle motorway motto mount
mountain mourn mourne mourned mourning mouse moustache mouth mouthed mouthguard mouthing mouths movd move moved
movement movements mover movers moves movie moving mowbray mowed mower mown moyo mrbill msgs mthatha much muck muddy
mudroom muffler muggins mugs mugshot mulch mule mull mullingar multi mulvihill mummies mummy mums munchkin munday
munth munths mural murder muscle museum music musical musician must mustn mutch mute muted mutual myrtle myself
mystery naas nabor nadia nagar nagpur nail nailed nails naira nairn naive nakamura naked nale name named nameplate
names naming nana nanny nans naomi napkin napkins nappies naps narrow narrowboat nasreen nasty nate national nativity
nature nausea nauseous navan navigation navy naybor naybors naylor near nearer nearest nearly nearside neat neath
nebraska nebuliser neck necklace necks necropsy need needed needing needle needles needn needs neer neerly nees nefew
negative neighbor neighbors neighbour neighbours neil neither nellie nelly nepali nephew nephews nerve nerves nervos
nervous nervs nervus nervy nest netball netflix nets netting nettles network neuro neurologist neurology nevada never
nevr nevver newark newborn news newsagent newsletter newsletters newspaper newsroom next nextdoor nguyen niamh nice
nicely nicer niche nick nicked nickname niece nieces nieghbor nife night nightdress nightgown nightie nightly
nightmare nightmares nights nightstand nina nine nineteen nineteenth ninety ninth nise nissan nite nitemares nites
nits nkemelu nobody nock nodded nodding noise noises nokia nolan nomber none noodle nook noon noone noose nope nora
noreen norfolk normal north norway norwich norwood nose nosebleed nosebleeds notarized notary notch note notebook
notebooks noted notes nother nothin nothing notice noticeboard noticed notices noticing notification notifications
notified noting notis nots notte novel november novice nowhere nows nozzle nsukka nuala nuffin nuisance numb numba
number numbered numbers numbness numbr nummber nummer nuns nurs nurse nursery nurses nursing nuthin nuthing nuts nwosu
nylon oars oath oats oban obits obituary object objected objection objections objects observation observed obsessed
obtained obviously ocado ocampo occasions occupant occupation occupational occurrence ochoa oclock oclok octavia
october oddly odell odeon odometer oduya ofcom offence offended offender offer offered offering offers office officer
officers offices official offis offise offside ofice ofsted often ogden ohio ointment oisín okafor okay okayed okoro
oksana olabode older oldest oldham olds olive olives ollie olympus ombudsman once ones onesie onion onions online only
ontario onto opan open opend opened opener opening opens operation operator opin opinion oposit oposite opposing
opposite optician optometrist oral orange oranges orchard orchestra order orderd ordered orders ordinary oregon organ
organic organiser organisers organist organizer original originals orla ornament ornaments ortega ortho orthodontist
orthopedist ortiz oscar osei osha oslo osteopath oswald other others otherwise otley otter ought ours outa outback
outburst outdoor outdoors outer outfitters outgoing outhouse outlet outpatient outraged outreach outsid outside oval
oven over overcome overdose overdosed overflow overheard overjoyed overleaf overlook overnight overpass override
overtook overwhelmed overwritten owed owen owensboro owes owing owned owner owners owns oxygen oyelaran oysters paan
pace pacemaker paces pacing pack package packages packed packet packets packing packs padded paddington paddle
paddling paddock padlock padlocks padre pads paducah page pager pages paid pail pain paine painful paining painkillers
pains paint paintball painted painter painters painting paints pair paired pairs paisley pajamas pale paling palings
pallet pallets palm palms palpitations pals panama pancake pancakes panda pane panel panels panera panes pang panic
panick panicked panicker panicking panicky panicroom panics panik pannel pans pant pantang panting panto pantry pants
paola papa paper papered papers paperwork pappa papper para paracetamol parade paradise paragraph paragraphs paralegal
paramedic paramedics paranoid parcel parcels parent parenting parents pargeter parish parishioner park parka parkd
parked parkin parking parkrun parks parkt parlour parole parrot parry parsonage part parted partial particular parties
partition partner partners parts party pashent pasport pass passage passat passcode passed passenger passengers passer
passes passing passive passport passports password passwords past pasta paste pasted pastor pasty pasword patch
patched patches patel path pathetic paths patience patient patients patio patrol patron patted pattern patting paul
pauline pavement paving pawn pawnshop paxil payd payday payed payer paying payment payments payne paynted paypal
payphone payroll pays payslip payslips pcso peace peaceful peach peaches peak peanuts pear pearl pears pearse peas
pebble pebbles peckham pedal pedals pediatrician peed peel peeled peeling peephole peer peet pegged pegging pegs pell
pellet pellets pelvis penalty pence pencil pencilled pendant pending penn pennies pennsylvania penny pens pension
pensioners pentecost peon people peple pepol pepper peppermint peppermints percent perez perfect perfectly perforated
performance perfume perhaps perimeter perinatal period periods perkins permanent permission permit permits perpetrator
perpetual perpose persistent person personal personally persons perth pest pete petechiae peter peterbilt petition
petitioner petra petrified petro petrol petrus petty peur pews pham pharmacist pharmacy phase phased phil phlebotomist
phobia phone phoned phones photo photocopied photocopier photocopy photograph photographed photographer photographing
photographs photos phrase phrases physical physically physio physiotherapist pianist piano pick picked picker picket
picking pickle pickles picks pickup picnic pics picton pictur picture pictures picturing piece pieces pier pieta
pigeon pigeonhole pigeons piggly pike pilar pilates pile piles pill pillar pillay pillow pillowcase pillows pills
pilot pils pinched pine pines pinetown ping pinged pings pinhole pining pink pinned pins pint pints pipe piped piper
pipes pipette pips pirate pistol pitch pitcher pitchers pitchfork pitied pitiful pity pius pixel pizza pizzas placard
place placed placement places plagiarism plain plainly plait plaited plan plane planes planet plank planks planned
planner planning plans plant planted planter plants plaque plase plaster plastered plasterer plasters plastic plat
plate plated plates platform platoon plats play played player playground playgroup playhouse playing playlist plays
plaza plea plead pleaded pleasance pleasant please pleased pleasure pled pledge pliers plop plot plough ploughed plow
plug plugged plughole plugs plum plumber plumbing plus plywood pocket pockets podcast podium poem poems point pointed
pointer pointing points poison poisoned poisoning poisons poke poked poker poking polaroid pole poles police policeman
policy polis polise polish polished polite politely poll polling polls polo polyclinic pond ponies pontoon pony
ponytail poodle pool poole pools poolside poor poorly popcorn popped popping poppy pops popsicle porch pork porridge
port portal ported porter porters portrait portuguese pose posing position positive possessed possible possum post
postage postal postbox postcard postcards postcode posted poster posters postid postie posting postman postmark
postmarked postmarks postmaster postmistress postnatal postpartum posts potato potatoes potluck pots pottery pouch
poultry pound poundin pounding pounds pour poured pouring pours powder power powerless pownd practically practice
practise practitioner pram prank pratt pray prayed prayer prayers praying prays prazosin preach preached preacher
preceptor precinct precious predictable prefers prefix pregnancy pregnant premises prep prepaid prepared presbytery
preschool prescribed prescription prescriptions present presented presenter presents preserved president presiding
press pressed pressing pressure preston pretend pretendin pretending pretty prevention previous prey price prices
prickle prickled prickles prickling pride pried priest priests primary primer prince princess principal print printed
printer printing printout printouts prints prior priority priory prison prisoner prius privacy privat private
privately privet priya prize prob probation probationer problem process proctor produce produced producer prof
professional professionally professor profile profiles program programme projector prom promise promised promoted
promotion prone pronounced proof proofs prop propane proper properly property proply proposal proposed propped
propranolol prosecutor protect protected protecting protection protective protocol proton proud prove provide provided
provider provisional provo provost prozac pruitt pruning pryce psalm psoriasis psych psychiatric psychiatrist
psychologist ptsd public publican published publisher publix puce puck puddle puff puffed puffer puffin pugh pujari
puke puld puled pull pulld pulled pulling pulls pulpit pulsar pulse pump pumped pumping pumpkin pumps punch punched
puncture punctures pune punished punjabi pupil pupils puppet puppies puppy pups purchase purchased pure purple purpose
purse purser push pushchair pushed pushing pushover pusht puting puts putt putted puttin putting putty puzzle pyjamas
quad quaker quality quarrel quarry quarter quarters quartet quay queen question questionnaire questions quetiapine
queue queued quick quid quiet quietly quill quilt quilting quilts quince quinceañera quincy quintet quit quite quits
quitting quiz quizmaster quotation quote quoted quotes quoting rabbi rabbit rabies raccoons race racehorse races
racing rack racks radiator radio radioed radiographer radiology raffle rage ragin raging rags raid raigmore rail
railcard railing railings railway rain raincoat rained raining rains raise raised raises rake rally ramadan rammed
ramp rand rang range ranger rangers rank ransom rape rapid rarely rash rate rated rates rather rating rats rattle
rattled rattles rattling ravi rayed raymond rays razor razors rcmp reach reached reaching reaction reactive read
reader readin reading readings reads ready real really realtor realy rear rearranged reason reasonable reasons
reassigned recall recalled receipt receipts receive received receiver receiving reception receptionist recess reciept
recieved recipe recipes recipients recital recited recived reckon reckons recliner recognise recognised recognize
recognized recommended record recorded recorder recording recordings records recovered recovering recovery recruiter
rector rectory recycling redacted reddy redirect redirected redirection reece reed reefer reel reely referee reference
references referral referred refill refilled reflection refuge refugee refund refunded refusal refuse refused refuses
regardless regards regatta regester regina regional regionals register registered registrar registration registry rego
regret regrets regular regulars rehab rehabilitation rehearsal rehearse rehearsed rehearsing rehomed reid rein
reinstated reissued rejected rejoice rejoined rekeyed relapse relapsed relate related relation relationship relative
relatives relax relaxed relaxers relay relayed release released releeved relief relieved relocated relocation remained
remains remanded remarks remember remembered remembers remeron remind reminder remorse remorseful remote remotely
removal removals remove removed renamed renault renew renewal renewed renner reno rent rental rented renting rents
repair repaired repeat repeated repeatedly repeating repeats replaced replacement replacing replied replies reply
replying repo report reported reporter reporting reports reposted representative represented request requested
requests require required reread reschedule rescue research resent resentful reservation reserve reserved reservoir
reset residence residency resident residents resign resignation resigned resit resource respect respiratory respond
respondent response responsibility responsible rest restarted restaurant restaurants rested restless restored
restraining restroom result results resumed retained retainer retch retched retching retest retired retirement retreat
return returned returning returns reunion reverend reverse reversed reversing review reviewed reviewer reviews
revision revoked revolted revolting revs revulsion revved reward reyes rhyl rhyme rialto ribbon ribbons ribs rice rick
rickshaw ride rider riders rides rideshare ridge ridiculous riding rifle rigged right rights rigid rims ring ringed
ringers ringin ringing rings ringtone rink rinse rinsed riordan ripped ript rise risk rite rites riting river riyadh
riyal rlly road roads roadworks roar roared roaring roast robbed robe robert robin roblox robot roche rock rocked
rocking rocks rocky rode rodeo rods rogue roll rolled roller rolling rolls roma romantic rong roof roofer roofers
roofing rookie room roomate roommate roommates rooms root rooted roots rope ropeable roped ropes rosa rosary rose
rosedale roses rosie ross rosslare roster rostered rota rotary rotation rotator rote rotors rotorua rotten rough
roughly round roundabout roundabouts rounds rourke route router routine rover rovers rowe rowed rowing rownd rows
royal rspca rsvp rubbed rubber rubbing rubbish rubs ruby rucksack rude rugby ruin ruined ruiz rule ruled ruler rules
ruling rume rumour runaway rung runing runner runners runnin running runs rupee rupees rural rush rusk rustenburg ruth
ryan saab sachet sachets sack sacked sacristan sacristy sadboi sadboy sadd saddens sadder saddest saddle sadie sadler
sadly sadness safe safeguarding safer safety sahib said saif sail sailboat sailing sailor sails saint sais sake salad
salary sale salem sales salesman saleyards saline sally salon salsa salt salthill saltillo saltines saluted samaritans
same samosas sample samples samsung samuels sanctuary sand sandal sandpaper sandra sandwich sandwiches sandymount sane
sang sanity sank sans santa sargent sari sash saskatoon satday satellite satisfaction satnav satrday satsuma satuday
saturday saturdays sauce saucer sault sauna sausage savage save saved saver saving savings sawdust sawn saxophone sayd
sayed sayin saying sayng says scaffold scaffolder scaffolding scaird scald scalded scale scales scalp scan scanned
scanner scanning scans scaphoid scar scard scare scarecrow scared scaredy scares scarf scaring scarlet scarred scars
scarves scary scedule scene schedule scheduling scheme scholarship school schoolgirl schoolgirls schools schoolteacher
science scissors scone scones scool scooter scope scoped score scoreboard scorebooks scored scores scotland scout
scouts scrap scrape scraped scraper scrapes scraping scratch scratchcard scratched scratches scratching scrawled
scream screamed screamin screaming screams screeching screen screens screenshot screenshots screenshotted screw
screwdriver screwed screwfix screws script scripts scripture scroll scrub scrubbed scrubs scuffs scullery seal sealed
seam search searched seasick season seat seatbelt seated seating seats secateurs second seconds secret secretary secs
section sectioned sections security securty sedan sedated sedation sedative seed seedlings seeds seeing seeks seem
seemed seems seen sees seet seething seized seizes seizure selby selected self selfie selfish seling sell seller
sellers selling sells semester seminar seminary sence send sended sender sending sends senior seniors sense sensible
sensitive sensor sent sentence sentenced sentences sentencing sentimental sentra separate separated separately
separation sept september septic serene serenity sergeant serial series serious seriously sermon seroquel sertraline
serve served server serves service serviced services serving servo session sessions sets setter setting settings
settle settled settlement seven seventeen seventh seventy several severe sewing sewn sexton shack shade shades shadow
shadows shaft shah shake shakeing shaken shaker shakes shakin shaking shaky shall shallow shame shamed shames shampoo
shan shane shanice shape shaped share shared shares sharing sharon sharp sharpie shattered shave shaved shaving shaw
shaz shear shearers shearing shears shed sheds sheep sheepdog sheepish sheer sheet sheets sheetz sheila shelf shell
shelling shells shelter sheltered shelves shepherd sheriff sherrif sherry shes shield shif shift shifted shifts shin
shine shingles shins ship shipped shipping shireen shirt shirts shit shiver shivering shivers shock shocked shocking
shoe shoebox shoes shogun sholder shona shone shook shoos shoot shooting shoots shop shopper shopping shops shore
short shorter shortest shorts shot shotgun shotguns shots shoud should shoulder shouldered shoulders shouldn shout
shouted shouting shouts shove shoved shovel shoveled show showd showed shower showers showin showing showings shown
showr shows shrank shred shredded shredder shreds shrieked shrieking shrimp shrink shud shudder shuddered shudders
shut shuter shuts shutter shutters shutting shuttle sick sickened sickness side sideboard sides sidewalk sidewall
sideways siding sidney sienna sierra sieve sight sighting sightings sign signal signalled signals signature signatures
signd signed signing signs silage silence silent silk sill silly silo silvadene silver silverado simon simple simplest
simply since sine sined sing singer singh singin singing single sings sink sinking sins sinse siobhan siren sirens
sister sisters sistr site sites siting sits sitter sittin sitting sixteen sixth sixty size sized sizes skard skared
skate skateboard skates skeleton sketch skidoo skin skinned skip skipped skipper skips skirt skirting skoda skool
skull skylight slabs slack slammed slams slap slapped slashed slat slate slates slats sleap sled sleep sleeper sleepin
sleeping sleepless sleeplessness sleepover sleeps sleepy sleeve sleeves slep slepe sleping slepping slept slice slid
slide slider slides slideshow sliding slight slightest sligo slimming sling slip slipped slipper slippers slipping
slips slipway slit slopes slot slots slough slow slowed slower slowly slows slug sluice slurry slush small smaller
smallest smart smarter smash smashed smasht smear smeared smell smelled smelling smells smelt smile smiled smiler
smiles smiley smiling smith smok smoke smoked smoker smoking smoko smoothie smudge snack snake snap snapchat snapped
snapping snaps snatched sneeze sneezing sniff snip snips snooker snoring snow snowball snowed snowmobile snowplow
soaked soap sobbed sobbing sober sobs soccer social society sock socket socks soco soda sofa soft softball softly
software soil soiled solace solar sold soldier sole soles solicitor solicitors solid solids solo somali sombody some
somebody somebodys somehow someone something sometimes somewhere somone somthing sonday song songs sonic sonogram sons
soon sooner soonr sope sophie sophomore sore sores sorority sorrell sorrow sorrowful sorrows sorry sort sorted sorting
sory sosa soul sound sounded sounding sounds soup sour source sous south southern space spaces spade spades spain
spair spam spaniel spanish spanner spar spare spark sparky sparrow spasm spat spatula spaza speak speaker speakers
speaking speaks special specialist specials specimen spectator spectrum speech speechless speed speedway speeker spell
spelled spelling spells spelt spend spent spider spiders spiked spilled spilt spin spine spinning spirit spirits spit
spite spitting splash splashed spleen spliced splint splinted splinter splinters splints split splits splitting spoil
spoiled spokane spoke spoken spokes sponge sponsor spoofed spooked spoon spoons sport sports spot spotify spotlight
spots spotted spouse sprain sprained spray sprayed spread spreadsheet spring springer springfield springs sprinkler
sprinklers sprinter sprouts spun spyhole spyware squad square squares squash squat squeak squeezed squirrels stabbing
stable stables stack stacked stacking stacks stadium staf staff stafford staffroom stage stain stair staircase
stairlift stairs stairwell stairwells stake stalked stalker stalking stalks stall stalled stallholder stalls stammer
stammered stammering stammers stamp stamped stamps stand standby standin standing stands standup staple stapled
stapler staples star starbucks stare stared stares staring stars start startd started starter starting startled
startles starts stashun state stated statement statements states static stating station stationery stations staton
stats statue status stay stayd stayed staying stays steady steak steal stealing steam steamed steaming steel steeple
steering stem step stepdad stepdaughter stepfather stepladder stepmother stepped stepping steps stepson steri stern
sternum steroid steroids stethoscope steve stew steward stewards stian stiches stick sticker stickers sticking sticks
sticky stif stiff stil stile still stills sting stings stirred stitch stitched stitches stock stocking stockport
stockroom stockwell stoke stole stoled stolen stomac stomach stone stones stood stool stoop stop stopcock stopd stoped
stopp stopped stopping stops stopt stopwatch stor storage store storefront stores storey stories storm story stove
straight straightened straighteners strain strained strait strange stranger strangers strap strapped strapping straps
strata strava straw strawberry streak stream streamed streaming streams street streets strength strep stres stress
stressed stretch stretcher stricken strike strimmer string strings strip stripe stripped stripper strips strobe stroke
stroller strong stronger struck structure strung stub stubble stubs stuck stud student students studies studio study
studying stuff stuffed stuffing stuk stumak stumick stump stung stunned stuped stupid stupidity stupidly stupit
stutter stye style stylist subaru subdivision subject sublet submitted subpoena subpoenaed subreddit subs subscribed
subscribers subscription subscriptions substation substitute subway such sucking sudbury suffer suffered suffering
suffers sugar sugars suger sugger suggested suggestion suicidal suicide suit suitcase suite suits sulk sulking sulky
sumbody summary summer summons sumone sums sumthin sumthing sumtimes sunday sundays sundy sunflower sung sunglasses
sunil sunita sunk sunny sunset sunshine super superdrug superintendent superior supermarket supervised supervision
supervisor suport supper suppertime supplied supplier suppliers supply support supporter suppose supposed supposedly
suprvisor sure surgeon surgery surgical surname surnames surplice surprise surprised surprising surrendered surulere
survey surveyor survive survived survivor survivors suspect suspected suspended suspicious sutures suzanne swab
swabbed swabs swag swallow swallowed swallowing swalow swam swan swans swansea swap swapped swaps swear swears sweat
sweated sweater sweatin sweating sweats sweatshirt sweep sweeper sweet sweetheart sweetie sweets swell swelling swept
swerved swetting swift swim swiming swimmers swimming swims swindon swing swinging swings swipe swiped swipes switch
switchboard switched swollen sword swords swore sworn swung sydney sympathy symptoms syrup system tabard tabbed tabel
tabernacle table tablecloth tables tablet tablets tablits tabs tack tackle tacks taco tacoma tacos tacs tadhg tagalog
tagged tagging tags tahoe tail tailbone tailgate tailor tails take takeaway taken takes takin taking takings talc talk
talked talkin talking talks tall tallaght tally tampa tampered tamworth tanga tango tank tanker tannoy tanya tape
taped tapes tapped tapping taps tara target tarp tarpaulin tartu taser tash tasha taste tasted tastes tasting tate
tatoo tattoo tattooed tattooist tattoos taught tavern taxes taxi taxis teabag teach teacher teachers teaches teaching
teague team teammate teams tear teared tearful tears teary teas teatime tebay tech techer technician technology teddy
teecher teen teenage teenager teeth telegram telehealth telephone telephoned telescope tell teller tellin telling
tells telly temp tempe temper temperamental temperature tempered temple temporary tempted tenancy tenant tenants tenby
tender tendon tenerife tenner tennis tenor tenors tens tense tension tent tenth tents tenure teresa term terminal
terminus terms tern terrace terrible terribly terrier terrific terrified terrifies terror terrors terry tesco tesla
tess test tested tester testified testify testimony testing tests tetanus tether tetnus texas text textbook texted
texting texts than thank thanked thankful thanks thanksgiving thare that thats thay theater theatre theft their theirs
them themselves then theo ther therapies therapist therapy there theres thermometer thermos thermostat thers thersday
these thesis they theyre theyve thick thicker thief thier thigh thin thing things think thinkin thinking thinks
thinner third thirds thirsday thirsk thirsty thirteen thirty this thong thorn thornhill thoroughly thort those thot
though thought thoughts thougt thousand thread threat threatened three threshold threw thrift thrill thrilled thro
throat throats throo throte through throughout throw throwing thrown throws thru thrusday thumb thumbprint thumbs
thump thumped thumping thunder thurs thursday thursdays thurso thyroid tibia tick ticked ticket tickets ticking
tickled tide tidings tied tier tierd tierney ties tiffin tiger tight tightness tights tigrinya tiket tikets tiktok
tile tiles till tiller tills tilly tils tilt tilted time timed timeline timer times timeshare timesheet timesheets
timetable timid timing timmies timpson tims tinder tingling tinker tinny tins tiny tipe tipped tipperary tips tird
tire tired tiredness tires tissue tissues tite title titled titles toast toaster tobermory tobin tock today todd
toddler toddlers tody toenail toes together toilet toilets toke token tokens told tole toledo toll tolt tomas tomato
tomatoes tombola tommy tomorrow tone tongs tongue tonight tonite tonnes tony took tool toolbox tools tooth toothache
toothbrush toothpaste topic topper tops toque torch torches tore torment tormented torn tortoise toss tossed total
tote touch touched touches touching touchline touchy tough tougher tour tournament tours tout toward towards towed
towel towels tower towing towl town towns township towpath toxicology toylet toyota trace traced traces tracey tracing
track tracked tracker trackers tracking tracks tracksuit tractor trade traded trader trades trading traffic trail
trailer trailhead trails train trained trainee trainer trainers training trains tralee tram trampoline trams tran
trane tranquil tranquility trans transcribed transcript transfer transferred transfers transit translate translated
translation translator transmitter transom transport trap trapdoor trapline trapped trapper trash trauma traumatised
travel travelled traveller travelling travelodge travels tray trayler trays trazodone tread treadmill treasurer treat
treated treatment treats tree trees tremble trembled trembles tremblin trembling tremor trench trespass trev trey
triage trial trials tribunal trick tried tries trigger triggered trim trimmer trinity trip tripod tripped trips
tripwire trish triumph trod trolley trolleys troop trooper trophy trouble troubled trough trousers trow trowel truck
trucker trucking trucks true truk truly trumpet trunk trunks truro trust trusted trustee trustees trusting trusts
truth truthful tryed trying tuam tube tubes tuched tuck tucked tucson tues tuesday tuesdays tugged tuition tulip
tulips tully tulsa tumble tummy tums tunde tune tuned tuner tunic tunnel tunnels tuohy tupperware turf turkey turkish
turn turnd turned turning turnip turnout turns turnstile tusday tusdays tutor tutorial tuttle tweed tweet tweezers
twelfth twelve twenties twenty twice twigged twin twine twins twirling twise twisted twitch twitches twitching twix
twos txtd tylenol tyler tyme tymes type typed typeface types typical typing typo tyre tyrell tyres uber ugly ukulele
ulcer ulcers ulna ultrasound ulverston umbrela umbrella umbrellas umpire umpires unable unafraid unauthorized
unblocked unbolted unbroken uncel uncle unclench uncles uncomfortable under underground underlined underneath
underpass underside understand understudy undertaker undertakers undertaking underwater underwear undid undo undone
undr undress undressed uneasy unfit unfortunately unfounded unhappy unhooked uniform uninvited union unit units
university unkle unknown unlatched unless unliked unlisted unlit unload unloaded unlock unlocked unnerved unopened
unpacked unpaid unpaired unplug unplugged unread unrelated unsafe unscrew unscrewed unsettled unshaven unsigned
unstable untied until untouched unwell unwrapped unzipped update updated upload uploaded upped upper upright upset
upsett upsetting upside upstairs upstares upturned urdu urgent urine used useless user username usernames users uses
usher ushers using usual usually utility utterly vacancy vacant vacation vacuum vain valentine valentines valet valid
valium valley value valve vance vandalism vanilla vanish vanity vanpool vans vape varied varnish vase vaseline vashi
vault vauxhall vehicle vehicles veil veins velux vending vendor vendors venmo vent vents venue veranda verandah
verbatim verdict verge verger verizon vern verona verry versa verse verses version vertebra vertebrae vertigo very
vespers vest vestibule vestry vests veteran veterans vets vicar vice victim victims victoria video videographer videos
vidio vietnamese view viewed viewer viewers viewing viewpoint views vigil villa village vincent vine vinted violated
violation violet violin virus visa visible visibly vision visit visitation visited visiting visitor visitors visits
visor vitamin viva vodafone vodka voice voicemail voicemails voices voided voigt voise volts volume volunteer
volunteered volunteering volunteers volvo vomit vomited vomiting vomits vote voted voter voters votes voting voucher
vows voyce vulnerable waching wade waffle waffles wages wagga wagon wail wailed wailing waist wait waited waiter
waitin waiting waitlist waitress waits waived waiver wake wakes waking wales walgreens walk walkd walked walker
walkers walkie walkin walking walks walkthrough wall wallet wallpaper walls walmart walnut walsall wana wanders wanna
want wantd wanted wantid wanting wants ward warden wardens wardrobe ware warehouse waring warm warmed warn warned
warnin warning warnings warrant warren wary wash washed washer washes washin washing washington wasn wasnt wasp wasps
waste wasted wasting watch watched watches watchin watching watchman water watered watering waters watford wati wats
watter wave waved waverley waves waving wawa waxed wayne ways weak weakness weaks weaning weans weapon wear wearing
wears weary weather weathers webb webcam website wedding weddings wedge wedged wedin weding wednesday wednesdays weds
weed weedkiller weeds week weekday weekdays weekend weekends weekly weeks weep weeper weeping weepingwillow weeps
weepy weigh weighbridge weighed weighing weighs weight weir weird weiss welcome weld welder welding welfare well
wellbeing wellbutrin wellies welling wellington wellness wells welsh welt wendy wens wensday went wept were weren werk
west western westfield wether wets wetting whale wharf what whatever whats whatsapp whatsoever wheat wheel wheelbarrow
wheelchair wheeled wheeler wheelhouse wheelie wheels when whenever where wheres wherever whether which whichever while
whimpered whimpering whined whining whip whiplash whipped whippet whipps whiskers whiskey whisky whisper whispered
whispering whispers whist whistle whistled whistles whistling whitby white whiteboard whitefield whitlock whitsun
whoever whole wholesaler whom whos whose wich wichita wick wicked wide widow widower width wife wifes wifi wigan
wiggly wiktor wild wile wilko will williams willies willing willow wilson wind winder windmill windo windos window
windows windowsill windpipe windscreen windscren windshield wine wing wings wink winked winner winning winnipeg winter
wipe wiped wiper wipers wiping wire wired wireless wires wiring wisdom wish wished wishes wishing witch wite with
withdraw withdrawal withdrawn withdrew withheld within without witless witness witnessed witnesses wits wives wobble
wobbles wobbly woke wolf woman womans women wonder wonderful wondering wont wood wooden woodpile woods wool word
wording words wore work workbook worked worker workers workin working workplace works workshop worktop world worn
worried worrier worries worry worrying worse worship worst worth worthless would wouldn wouldnt wound wounded wounds
wrap wrapped wrapper wrappers wrath wreath wreaths wreck wrecked wrench wrenched wrestling wrexham wring wringing
wrist wristband wrists writ write writer writes writing written wrong wrot wrote wrung wudnt wuld wunce wurk
wythenshawe xanax xbox xmas xray yacht yakima yale yall yank yanked yard yards yaris yarn yawn yawned yawning yeah
year yearbook years yeer yeld yell yelled yelling yellow yellowknife yells yelp yesterday yesturday yoga yoghurt
yogurt yonkers yoon yoruba youd youll young younger youngest your youre yours yourself yous youth youtube yuki yukon
yuma yusuf yvonne zafira zamboni zebra zelle zero zillow zion ziploc zipped zipper zoloft zombie zonal zone zoning
zoom zoomed zopiclone zumba
`
    .trim()
    .split(/\s+/),
);
