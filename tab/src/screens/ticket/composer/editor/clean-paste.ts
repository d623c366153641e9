/** Tags that carry meaning here; of all others only what is inside is kept. */
const KEPT = new Set(
  "A B BLOCKQUOTE BR EM H1 H2 H3 H4 H5 H6 I LI OL P S STRIKE STRONG U UL DIV TABLE TBODY THEAD TR TD TH PRE".split(
    " ",
  ),
);
const DROPPED = "script,style,title,meta,link,xml,template,iframe,object,img,svg,[hidden]";
/** Word says in a property no browser knows what is an item of which list, and how deep. */
const WORD_LIST = /mso-list:\s*l(\d+)\s+level(\d+)/i;
const NUMBERED = /^\s*(\d+|[a-z]{1,4})[.)]/i;

/** What was pasted, without what only its program understands: Word's lists as lists, its boldness as bold, no style. */
export function cleanPaste(page: Document): void {
  for (const element of page.querySelectorAll(DROPPED)) element.remove();
  for (const comment of commentsIn(page)) comment.remove();
  wordLists(page);
  /** Inside out, so that what is unwrapped has been looked at. */
  for (const element of [...page.body.querySelectorAll<HTMLElement>("*")].reverse()) tidy(element);
}

function commentsIn(page: Document): readonly ChildNode[] {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as ChildNode);
  return found;
}

function tidy(element: HTMLElement): void {
  const marks = marksOf(element);
  const href = element.tagName === "A" ? (element.getAttribute("href") ?? "") : "";
  const start = element.tagName === "OL" ? element.getAttribute("start") : null;
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const tag of marks) wrapInside(element, tag);
  if (/^(https?:|mailto:|tel:)/i.test(href)) element.setAttribute("href", href);
  else if (element.tagName === "A") unwrap(element);
  if (start) element.setAttribute("start", start);
  if (!KEPT.has(element.tagName)) unwrap(element);
}

/** What a style says that a tag can say. A `b` that is not bold is how Google Docs wraps everything. */
function marksOf(element: HTMLElement): readonly string[] {
  const { fontWeight, fontStyle, textDecorationLine, textDecoration } = element.style;
  const lines = `${textDecorationLine} ${textDecoration}`;
  const isBold = /^(bold|bolder|[6-9]00)$/.test(fontWeight);
  if (element.tagName === "B" && fontWeight === "normal") unwrap(element);
  return [
    isBold && !/^(B|STRONG|H[1-6])$/.test(element.tagName) ? "b" : "",
    fontStyle === "italic" ? "i" : "",
    lines.includes("underline") && element.tagName !== "A" ? "u" : "",
    lines.includes("line-through") ? "s" : "",
  ].filter((tag) => tag !== "");
}

function wrapInside(element: HTMLElement, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Word writes the items of a list as paragraphs with a drawn bullet: each run of them becomes the list it looks like. */
function wordLists(page: Document): void {
  let open: { readonly lists: HTMLElement[]; last: Element } | null = null;
  for (const paragraph of [...page.body.querySelectorAll<HTMLElement>("p, h1, h2, h3")]) {
    const level = Number(WORD_LIST.exec(paragraph.getAttribute("style") ?? "")?.[2] ?? 0);
    if (level === 0) {
      open = null;
      continue;
    }
    const tag = NUMBERED.test(takeBullet(paragraph)) ? "ol" : "ul";
    if (open && paragraph.previousElementSibling !== open.last) open = null;
    if (!open) {
      const list = page.createElement(tag);
      paragraph.before(list);
      open = { lists: [list], last: list };
    }
    addItem(page, open.lists, { level, tag, paragraph });
  }
}

interface WordItem {
  readonly level: number;
  readonly tag: "ol" | "ul";
  readonly paragraph: HTMLElement;
}

function addItem(page: Document, lists: HTMLElement[], { level, tag, paragraph }: WordItem): void {
  lists.length = Math.min(lists.length, level);
  while (lists.length < level) {
    const list = page.createElement(tag);
    const parent = lists.at(-1);
    (parent?.lastElementChild ?? parent)?.append(list);
    lists.push(list);
  }
  const item = page.createElement("li");
  item.append(...paragraph.childNodes);
  lists.at(-1)?.append(item);
  paragraph.remove();
}

/** The drawn bullet or number, taken away. */
function takeBullet(paragraph: HTMLElement): string {
  const marker = [...paragraph.querySelectorAll<HTMLElement>("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const text = marker?.textContent ?? "";
  marker?.remove();
  return text;
}
