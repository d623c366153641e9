import { $isLinkNode } from "@lexical/link";
import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from "@lexical/list";
import { $isHeadingNode, $isQuoteNode } from "@lexical/rich-text";
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextFormatType,
  type TextNode,
} from "lexical";
import { escapeHtml } from "../../../../../../core/text/html.ts";

const FORMATS: readonly (readonly [TextFormatType, string])[] = [
  ["bold", "b"],
  ["italic", "i"],
  ["underline", "u"],
  ["strikethrough", "s"],
];

/** What is written, as the plain HTML mail programs agree on: no class, no style. Empty for nothing. */
export function $writtenHtml(): string {
  const root = $getRoot();
  return root.getTextContent().trim() === "" ? "" : root.getChildren().map(block).join("");
}

function block(node: LexicalNode): string {
  if ($isListNode(node)) return list(node);
  if (!$isElementNode(node)) return `<p>${inline(node)}</p>`;
  const tag = $isHeadingNode(node) ? node.getTag() : $isQuoteNode(node) ? "blockquote" : "p";
  return `<${tag}>${inlines(node) || "<br>"}</${tag}>`;
}

function list(node: ListNode): string {
  const tag = node.getTag();
  const start = tag === "ol" && node.getStart() !== 1 ? ` start="${node.getStart()}"` : "";
  return `<${tag}${start}>${items(node)}</${tag}>`;
}

/** The editor keeps a nested list in an item of its own; in HTML it belongs to the item above. */
function items(node: ListNode): string {
  const html: string[] = [];
  for (const item of node.getChildren().filter($isListItemNode)) {
    const nested = nestedIn(item);
    if (nested && html.length > 0)
      html.push(`${(html.pop() ?? "").slice(0, -"</li>".length)}${list(nested)}</li>`);
    else html.push(`<li>${nested ? list(nested) : inlines(item)}</li>`);
  }
  return html.join("");
}

function nestedIn(item: ListItemNode): ListNode | null {
  const only = item.getFirstChild();
  return item.getChildrenSize() === 1 && $isListNode(only) ? only : null;
}

const inlines = (node: ElementNode): string => node.getChildren().map(inline).join("");

function inline(node: LexicalNode): string {
  if ($isLineBreakNode(node)) return "<br>";
  if ($isTextNode(node)) return formatted(node);
  if ($isLinkNode(node))
    return `<a href="${escapeHtml(node.sanitizeUrl(node.getURL()))}">${inlines(node)}</a>`;
  if ($isListNode(node)) return list(node);
  return $isElementNode(node) ? inlines(node) : "";
}

/** Blanks in a row stay: HTML would make one of them. */
function formatted(node: TextNode): string {
  const text = escapeHtml(node.getTextContent()).replace(/ (?= )|\t/g, "\u00A0");
  return FORMATS.reduce(
    (html, [format, tag]) => (node.hasFormat(format) ? `<${tag}>${html}</${tag}>` : html),
    text,
  );
}
