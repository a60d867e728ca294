/** "60 %", a share of 100 as it is read; the sign never stands alone on the next line. */
export const percentInWords = (share: number): string => `${Math.round(share)}\u00A0%`
