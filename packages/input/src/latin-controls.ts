/** Windows-1252 text that a runtime or a program decoded as Latin-1. */

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; U+FFFD where it has nothing. */
const WESTERN = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/**
 * Control characters U+0080 to U+009F as the marks that Windows-1252 has at their codes. Text that was decoded as Latin-1,
 * by a runtime (Node 20 among them) or by a program before, has them for quotation marks and dashes; no text uses them for themselves.
 */
export function withoutLatinControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const mark = WESTERN[control.charCodeAt(0) - 0x80] ?? '\ufffd';
    return mark === '\ufffd' ? control : mark;
  });
}
