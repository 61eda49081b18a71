/** Goods that only say what kind the goods after them are: “truck and bus tyres”, “petroleum resin”. */

/** What is fitted to vehicles, named after them: “truck and bus tyres”. */
export const FITTED = /^(?:tyres|batteries|engines|wheels|seats)$/;

/** Takes out products that only say what kind the one after them is: “truck and bus tyres”, “petroleum resin”. */
export function withoutQualifiers(products: string[], product: string): void {
  if (FITTED.test(product)) products.length = 0;
  else products.pop();
}
