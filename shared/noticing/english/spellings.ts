import { phrases } from './words.ts'

const pairs = phrases(`
  im = i am, i'm = i am, iam = i am, ima = i am a, i'ma = i am going to, ive = i have, dont = do not, doesnt = does not, didnt = did not, isnt = is not, arent = are not, wasnt = was not, werent = were not,
  havent = have not, hasnt = has not, hadnt = had not, wouldnt = would not, couldnt = could not, shouldnt = should not, cant = can not, cannot = can not, can't = can not, wont = will not, won't = will not,
  aint = am not, ain't = am not, shan't = shall not, thats = that is, that's = that is, whats = what is, what's = what is, theres = there is, there's = there is, it's = it is, he's = he is, she's = she is,
  who's = who is, why's = why is, how's = how is, here's = here is, where's = where is, something's = something is, somethings = something is, everything's = everything is, nothing's = nothing is,
  nobody's = nobody is, everyone's = everyone is, everybody's = everybody is, anyone's = anyone's, one's = one is, y'all = you all, let's = let us, everyones = everyone is, noone's = no one is, nobodys = nobody is,
  noone = no one, nooone = no one, gonna = going to, wanna = want to, gotta = have to, soo = so, sooo = so, sucha = such a, worthlesss = worthless, kinda = kind of, sorta = sort of, outta = out of, alot = a lot,
  cuz = because, cos = because, coz = because, bc = because, becuase = because, becasue = because, u = you, ur = your, r = are, m = am, ppl = people, rlly = really, rly = really, realy = really, jus = just, tho = though, thru = through,
  looser = loser, loosers = loser, failiure = failure, faliure = failure, failer = failure, failur = failure, idoit = idiot, idot = idiot, discusting = disgusting, digusting = disgusting, usless = useless, worthles = worthless, worthlless = worthless, pethetic = pathetic, patethic = pathetic,
  stupied = stupid, stupd = stupid, unloveable = unlovable, unlikeable = unlikable, embarassment = embarrassment, embarassing = embarrassing, incompetant = incompetent, dissapointment = disappointment, disapointment = disappointment, dissappointment = disappointment,
  dissapoint = disappoint, disapoint = disappoint, dissapointing = disappointing, borring = boring, hopless = hopeless, desreve = deserve, deserv = deserve, derserve = deserve, nuthing = nothing, nothin = nothing, somthing = something, anythin = anything, anthing = anything, evrything = everything,
  wierd = weird, wierdo = weirdo, enuf = enough, enought = enough, friggen = friggin, fckin = fucking, fking = fucking, f***ing = fucking, fkn = fucking, effin = effing, arnt = are not, whos = who is, hes = he is, shes = she is, theyre = they are, youre = you are, everythings = everything is,
  mself = myself, meself = myself, mysself = myself, screwup = screw up, fuckup = fuck up, nobodies = nobody, anybodys = anybody's, anyones = anyone's, s**t = shit, sh*t = shit, y = why, abt = about
`)

export const spellings: ReadonlyMap<string, string> = new Map(
  pairs.map((pair) => pair.split(' = ') as [string, string]),
)
