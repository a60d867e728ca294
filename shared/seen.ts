/**
 * Whether anything of a name can be seen. Spaces, characters that turn the direction or join others, fillers and the empty
 * Braille pattern leave no mark on the page, and a name of nothing else could be neither read nor told from another.
 */
export const isSeen = (text: string): boolean =>
  /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u{2800}]/u.test(text)
