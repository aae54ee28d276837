// What scripts add to pages that can be read without them: the language of samples is remembered,
// code can be copied, and tables can be filtered.
const LANGUAGE = "koodrive-sample-language";
const [COPY, SEARCH] = document.documentElement.lang.startsWith("zh")
  ? ["复制", "搜索"]
  : ["Copy", "Search"];

/** Browsers can be told to deny it. */
function stored(): string | null {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return null;
  }
}

function store(language: string): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // The language is chosen on this page alone.
  }
}

function rememberLanguage(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>(".tabs > input");
  const choose = (language: string | null) => {
    for (const input of inputs) if (input.value === language) input.checked = true;
  };
  choose(stored());
  for (const input of inputs) {
    input.addEventListener("change", () => {
      choose(input.value);
      store(input.value);
    });
  }
}

function addCopyButtons(): void {
  for (const frame of document.querySelectorAll<HTMLElement>(".sl-markdown-content .code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = COPY;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(frame.querySelector("code")?.textContent ?? "");
      button.dataset.done = "";
      setTimeout(() => delete button.dataset.done, 1500);
    });
    frame.append(button);
  }
}

/** A field for any text of a row, and choices for the columns that the page names. */
function addFilters(frame: HTMLElement): void {
  const table = frame.querySelector("table");
  if (!table) return;
  const choices = (frame.dataset.choices ?? "").split(" ").map(Number);
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const valuesOf = (row: HTMLTableRowElement, column: number) =>
    row.cells[column]?.textContent?.trim().split(", ") ?? [];
  const filters = document.createElement("div");
  filters.className = "filters";
  const controls = [0, ...choices].map((column) => {
    const values = [...new Set(rows.flatMap((row) => valuesOf(row, column)))].sort();
    const control = column === 0 ? document.createElement("input") : selectOf(values);
    const label = document.createElement("label");
    label.append(column === 0 ? SEARCH : (heads[column]?.textContent ?? ""), control);
    filters.append(label);
    return { column, control };
  });
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  const isShown = (row: HTMLTableRowElement) =>
    controls.every(({ column, control: { value } }) => {
      if (column !== 0) return value === "" || valuesOf(row, column).includes(value);
      return row.textContent?.toLowerCase().includes(value.trim().toLowerCase());
    });
  const update = () => {
    for (const row of rows) row.hidden = !isShown(row);
    count.textContent = `${rows.filter((row) => !row.hidden).length} / ${rows.length}`;
  };
  filters.addEventListener("input", update);
  table.before(filters, count);
  update();
  // A browser that goes back fills the fields in later.
  window.addEventListener("pageshow", update);
}

function selectOf(values: readonly string[]): HTMLSelectElement {
  const select = document.createElement("select");
  select.append(new Option("*", ""), ...values.map((value) => new Option(value, value)));
  return select;
}

rememberLanguage();
addCopyButtons();
for (const frame of document.querySelectorAll<HTMLElement>(".filtered")) addFilters(frame);
/** A table that is wider than its place can be scrolled by keyboard, however wide the window is. */
const tables = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});
for (const table of document.querySelectorAll(".sl-markdown-content table")) tables.observe(table);
