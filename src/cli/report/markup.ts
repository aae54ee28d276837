/** A text as it stands in HTML and SVG, between tags or in an attribute. */
export function escaped(text: string): string {
  return text
    .replace(NO_CHARACTERS, "\uFFFD")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What is in no document, escaped or not: control characters and halves of pairs. */
const NO_CHARACTERS = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
