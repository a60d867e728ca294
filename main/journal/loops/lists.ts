import { functionWords } from '../../../shared/noticing/english/words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Words that hold sentences together; a theme begins and ends at one. */
export const functionWord: ReadonlySet<string> = new Set([
  ...functionWords,
  ...words('i cannot em gonna wanna im ive id dont cant didnt isnt wasnt whole maybe am pm etc'),
])

/** What a theme is introduced by: "the panel", "her silence". */
export const introduces: ReadonlySet<string> = new Set(
  words('the my our his her their your this that these those a an'),
)
/** After these a noun needs no article: "about rejection". */
export const introducesBare: ReadonlySet<string> = new Set(words('about over'))

/** After these comes who did something, and then what: "did the panel laugh". */
export const asking: ReadonlySet<string> = new Set(
  words(
    `do does did don't doesn't didn't would wouldn't could couldn't can can't will won't should shouldn't`,
  ),
)
/** Before these stands a verb: "turned me down". */
export const objects: ReadonlySet<string> = new Set(
  words('me him us them it myself himself herself'),
)

/** Words that often follow a noun and are none: "the panel said no". */
export const verb: ReadonlySet<string> = new Set(
  words(`said says told tells asked went comes came looked wrote writes thought thinks made makes took takes gave gives
    saw sees felt feels left got knew knows kept keeps let put ran sat stood sent sends read heard began broke brought
    chose fell found held hit hurt led lost meant met paid rang sang spoke taught threw turned won wore answered called
    happened ended started stopped wanted meets decided laughed smiled stays stayed goes says seemed seems sounded
    sounds means meaning going coming saying asking looking being will might again back away later yesterday`),
)

/** In everybody's sentences; never what anybody goes round in. */
export const neverTheme: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun spring summer autumn winter christmas easter
    english british american german french spanish
    time day week month year hour minute second moment morning afternoon evening night tonight weekend yesterday
    tomorrow today noon midnight past future present beginning start end middle rest half while birthday
    thing way lot bit kind sort type part point case fact reason idea question answer word sentence page line story
    side place hand head mind heart body face eye voice breath back front top bottom inside outside chance matter truth
    world life people person man woman men women guy girl boy other others same last next first second third few
    many best worst only good bad better worse new old right wrong little big small long short own hard easy kid
    entry journal diary note text paragraph list thought feeling mood emotion dream memory why what sleep weather rain
    sun sky feel think know want keep go get make say see come take look`),
)

/** Nouns of every day. They count only where the going round is about them. */
export const everyday: ReadonlySet<string> = new Set(
  words(`work job office boss school class home house flat room kitchen bed bathroom bedroom sofa door window car bus
    train tram bike street road shop park town city station mum mom mam dad mother father parent sister brother wife
    husband partner boyfriend girlfriend son daughter friend family aunt uncle cousin colleague neighbour neighbor dog
    cat coffee tea water wine beer breakfast lunch dinner supper food phone laptop computer screen message mail email
    walk run gym shower book film movie song music tv show game photo money bag clothes table chair desk plan garden
    doctor meeting call news project team god`),
)

/** After these, a noun of every day is only where something was: "on the bus". */
export const placing: ReadonlySet<string> = new Set(
  words('in on at to from into onto through near by for with past outside inside'),
)

/** Words of what went well; the pleasant feelings of resources/feelings.json stand beside them. */
export const bright: ReadonlySet<string> = new Set(
  words(`happy happier glad thankful lovely wonderful great brilliant amazing fantastic enjoy enjoyed enjoying
    exciting delighted joy joyful beautiful relief delicious celebrate celebrated celebrating pleased yay sweet magical
    thrilled cheerful favourite favorite nicest loveliest delightful gorgeous marvellous`),
)

/** Words near which something hurts; the unpleasant feelings stand beside them. */
export const sore: ReadonlySet<string> = new Set(
  words(`reject rejected rejection rejecting refuse refused refusal ignore ignored ignoring ghosted dumped unfair wrong
    fail failed failure failing mistake regret stupid idiot useless worthless humiliating embarrassing awful terrible
    horrible hate hated blame fault silent silence cried cry crying tears hurt hurts hurting pain painful unbearable
    sick alone abandoned betrayed cheated lied unwanted unloved disgusting pathetic ridiculous blew ruined screwed
    messed cringe shame unanswered fired sacked dismissed declined dread dreading laughed`),
)

/** Words with which somebody goes round, wherever they stand. */
export const circling: ReadonlySet<string> = new Set(
  words(`why replay replaying replayed replays wish should shouldn't should've keep kept again if rereading reread
    wondering over`),
)

/** What turns a bright word round. */
export const denying: ReadonlySet<string> = new Set(
  words(`not no never without hardly nobody none nothing cannot can't don't didn't isn't wasn't won't wouldn't couldn't
    haven't hadn't hasn't aren't weren't less wish only`),
)
