/** The library ships no types; the tests need only its dates. */
declare module 'edtf' {
  export default function edtf(
    text: string,
    options: { level: number; types: string[] },
  ): { min: number; max: number };
}
