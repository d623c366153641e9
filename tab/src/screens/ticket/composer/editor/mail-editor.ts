import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode, registerList } from "@lexical/list";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { mergeRegister } from "@lexical/utils";
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type LexicalEditor,
  PASTE_COMMAND,
} from "lexical";
import css from "./editor.module.css";
import { $nodesOf, $setHtml } from "./from-html.ts";
import { $writtenHtml } from "./to-html.ts";

/** Marks changes that are no typing: they are not told to who keeps the draft. */
const FROM_OUTSIDE = "from-outside";
const HISTORY_DELAY = 300;

const THEME = {
  text: { underline: css.underline, strikethrough: css.strike, underlineStrikethrough: css.both },
  quote: css.quote,
  list: { nested: { listitem: css.nested } },
};

/** An editor for mails: bold, italic, underline, headings, lists, links, quotes, with what was done to be undone. */
export function createMailEditor(): LexicalEditor {
  return createEditor({
    namespace: "mail",
    theme: THEME as never,
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    onError: (error) => {
      throw error;
    },
  });
}

/** Brings the editor to life; the returned function ends it. */
export const registerMailEditor = (
  editor: LexicalEditor,
  onChange: (html: string, text: string) => void,
): (() => void) =>
  mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY),
    registerList(editor),
    editor.registerCommand(PASTE_COMMAND, (event) => $paste(editor, event), COMMAND_PRIORITY_HIGH),
    editor.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves, editorState }) => {
      if (tags.has(FROM_OUTSIDE) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      editorState.read(() => {
        const html = $writtenHtml();
        onChange(html, html === "" ? "" : textOf(html));
      });
    }),
  );

/** A paste from the editor itself or of plain text is the library's; everything else is cleaned first. */
function $paste(editor: LexicalEditor, event: unknown): boolean {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null;
  const html = data?.getData("text/html") ?? "";
  const selection = $getSelection();
  if (!data || html === "" || data.types.includes("application/x-lexical-editor")) return false;
  if (!$isRangeSelection(selection)) return false;
  (event as ClipboardEvent).preventDefault();
  const nodes = $nodesOf(editor, html);
  if (nodes.length > 0) $insertNodes([...nodes]);
  else selection.insertRawText(data.getData("text/plain"));
  return true;
}

/** Puts HTML in the place of what is written. */
export const setEditorHtml = (editor: LexicalEditor, html: string): void =>
  editor.update(() => $setHtml(editor, html), { tag: FROM_OUTSIDE, discrete: true });

/** For the draft on a card, which has no form: one line a block. The desk makes the mail's own text. */
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const line of page.querySelectorAll("br")) line.replaceWith("\n");
  for (const item of page.querySelectorAll("li")) item.prepend("- ");
  const blocks = [...page.querySelectorAll("p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol")];
  for (const block of blocks) block.append("\n\n");
  for (const item of page.querySelectorAll("li")) item.append("\n");
  return (page.body.textContent ?? "").replace(/\n{3,}/g, "\n\n").trim();
}
