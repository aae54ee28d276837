// Code in pages, once Prism has highlighted it.

/** Marks in highlighted code that no style has: brackets and commas are most of JSON. */
const WITHOUT_STYLE =
  /<span class="token (?:punctuation|operator|constant|parameter variable)">([^<]*)<\/span>/g;

/** Code that scrolls can be reached by keyboard, and has a frame for the button that copies it. */
export const framed = (html: string): string =>
  html.replace(WITHOUT_STYLE, "$1").replace(/<pre class="language-[\s\S]*?<\/pre>/g, (code) => {
    return `<div class="code">${code.replace("<pre ", '<pre tabindex="0" ')}</div>`;
  });
