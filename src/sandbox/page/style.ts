// The style of the page for people.
export const STYLE = `
:root { color-scheme: light dark; font: 0.9375rem/1.5 system-ui, sans-serif; --line: #8886; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 0 1.5rem 2rem; max-width: 90rem; }
header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; }
h1 { font-size: 1.375rem; }
h2 { font-size: 1.125rem; margin: 1rem 0 0.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem; list-style: none; padding: 0; margin: 0; }
nav a { display: block; padding: 0.375rem 0.75rem; border-radius: 0.375rem; text-decoration: none; }
nav a[aria-current] { background: Highlight; color: HighlightText; }
[role=status]:not(:empty) { font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: 0.375rem 0.75rem 0.375rem 0; vertical-align: top;
  border-bottom: 1px solid var(--line); white-space: nowrap; }
.long { white-space: normal; min-width: 14rem; overflow-wrap: anywhere; }
tbody th { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; }
meter { width: 6rem; vertical-align: middle; }
.path span:not(:last-child)::after { content: " /"; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2rem; }
@media (min-width: 75rem) { main { grid-template-columns: minmax(0, 1fr) 20rem; } }
.controls { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
fieldset { border: 1px solid var(--line); border-radius: 0.5rem; max-width: 42rem; }
fieldset form { display: inline-flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center;
  margin: 0.25rem 0.5rem 0.25rem 0; }
fieldset ul { list-style: none; padding: 0; margin: 0.5rem 0 0; }
input[type=number] { width: 7rem; }
button, input { font: inherit; padding: 0.25rem 0.625rem; }
`;
