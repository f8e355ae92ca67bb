/** Figures of Arabic and Persian texts. */

/** Of the Arabic and of the Persian digits in Unicode: their zeros. */
const ZEROS = [0x660, 0x6f0];
const DIGIT = /[٠-٩۰-۹]/g;

/** ۲۰۰۷ and ٢٠٠٧ as 2007, place by place. */
export const inWesternDigits = (text: string): string => text.replace(DIGIT, westernDigit);

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!);
}
