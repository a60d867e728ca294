/**
 * What the bundled dictionary, which is American, does not know and people write all the same: British spellings, and some
 * words of these years. A rule turns a British spelling into the American one, and only counts where that is a word.
 */
const american: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])our(?=$|s$|ed$|ing$|er|ers$|ful|less|able|ably|ite|hood|ly$)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|er$|ers$|ation$|ations$|able$)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$|er$|ers$)/, 'yz'],
  [/(?<=[aeiou])ll(?=ed$|ing$|er$|ers$|or$|ors$)/, 'l'],
  [/re(?=s?$)/, 'er'],
  [/(?<=[a-z]{2})enc(?=e$|es$)/, 'ens'],
  [/ogue(?=s?$)/, 'og'],
  [/[ao]e/, 'e'],
  [/(?<=[a-z]l)(?=(?:ment|ments|ful|fully)$|s?$)/, 'l'],
  [/ould/, 'old'],
  [/gement/, 'gment'],
]

const more = new Set(
  `journaling journaled journalling covid selfie selfies unfollow unfollows unfollowed unfollowing unfriend unfriended
   unfriending rewatch rewatched rewatching reread doomscroll doomscrolling neurodivergent neurotypical polyamorous
   nonbinary situationship gaslight gaslighted gaslighting gaslit mansplain mansplained burnout wellbeing mindfulness
   overthink overthinks overthinking overthought overthinker ok okayed hm hmm mhm meh ew eww argh ouch yup nope lol
   programme programmes tyre tyres kerb cheque cheques pyjamas sceptical sceptic aeroplane whilst learnt jewellery
   cosy cosier plough draught draughty mum mums mummy mummies storey storeys arse arsehole bloke blokes
   moustache moustaches grey greys greyer greyish manoeuvre manoeuvres manoeuvred manoeuvring practise practises practised
   practising spelt speciality specialities ageing ageism enquiry enquiries enquire enquired sulphur aluminium maths woollen
   woollens marvellous marvellously dreamt burnt leapt leant spilt spoilt smelt`.split(/\s+/),
)

/** Spellings to try in place of one that is not known. */
export function otherSpellings(word: string): string[] {
  // The dictionary was made without accents: café, naïve.
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  const lower = plain.toLowerCase()
  const turned = american.map(([british, here]) => plain.replace(british, here))
  return [plain, ...turned].filter((other) => other !== word).concat(more.has(lower) ? 'word' : [])
}
