const words = (...patterns: string[]): RegExp =>
  new RegExp(String.raw`\b(?:${patterns.join('|')})\b`, 'iu')
const them = '(?:him|her|them|somebody|someone|people)'
const they = '(?:he|she|they|somebody|someone|people|it|you)'

/** Words that say something which is not true, or hide something. */
export const deceiving = words(
  String.raw`pretend\w*`,
  String.raw`l(?:ie|ying) (?:to|about)`,
  String.raw`fak(?:e|ing)`,
  String.raw`trick(?:ing)? (?:${them}|\w+) into`,
  String.raw`deceiv\w*`,
  String.raw`(?:false|made[- ]up) (?:name|story|reason|excuse)`,
  String.raw`(?:invent|make up) (?:a|an) (?:story|reason|excuse)`,
  String.raw`without (?:${them}|\w+) knowing`,
  'secretly',
)

/** Words that leave no room for a no. */
export const pressing = words(
  String.raw`until ${they} (?:says?|agrees?|gives?)`,
  String.raw`keep (?:on )?asking`,
  'again and again',
  String.raw`(?:won['’]t|not|don['’]t) take (?:a )?no`,
  String.raw`beg(?:ging)?`,
  String.raw`forc(?:e|ing) ${them}`,
  String.raw`threaten\w*`,
  String.raw`blackmail\w*`,
  String.raw`guilt[- ]?trip\w*`,
  String.raw`mak(?:e|ing) ${them} (?:say|agree|do|give|feel)`,
  'insist(?:ing)?',
  'pressur(?:e|ing)',
  'or else',
)

/** People who cannot easily say no to the person. */
export const underYou = words(
  String.raw`my (?:own )?(?:interns?|assistants?|employees?|(?:direct )?reports?|trainees?|apprentices?|staff|students?|pupils?|subordinates?)`,
  String.raw`who works? (?:for|under) me`,
)

/** Love is nothing to be practised on somebody. */
export const romantic = words(
  String.raw`my ex(?:[- ]?(?:wife|husband|girlfriend|boyfriend|partner))?`,
  'take me back',
  'get back together',
  String.raw`give (?:me|us) (?:another|a second|one more) chance`,
  String.raw`kiss(?:ing)?`,
  String.raw`sleep with (?:me|${them})`,
  'sex',
  'nudes?',
  'love me',
)

/** Being hurt by somebody is not a fear to be tested. */
export const harmed = words(
  String.raw`abus(?:e|ed|er|ers|ive|ing)`,
  String.raw`assault(?:ed|s)?`,
  String.raw`rap(?:e|ed|ist)`,
  String.raw`stalk(?:s|ed|er|ing)?`,
  String.raw`(?:hits?|beats?|hitting|beating) me`,
  String.raw`(?:he|she|they|who|has|have) (?:hurts?|hurting) me`,
  String.raw`violen(?:t|ce)`,
  String.raw`trauma\w*`,
)
