/** A text as it stands in HTML and SVG, between tags or in an attribute. */
export function escaped(text: string): string {
  return text
    .replace(NO_CHARACTERS, "\uFFFD")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * What is in no document, escaped or not: control characters and halves of pairs; and what turns
 * the direction of the text around it.
 */
const NO_CHARACTERS = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\uFFFE\uFFFF]/gu;

/** A name within other text that is not markup, whose direction it does not change. */
export const isolated = (name: string): string => `&#x2068;${escaped(name)}&#x2069;`;
