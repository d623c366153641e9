import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type TextNode,
} from "lexical";
import {
  type FoundExpression,
  findExpressions,
  sayable,
} from "../../../../../../core/text/plain/find-expressions.ts";

import { likeWritten } from "./like-written.ts";

/** An expression in the editor: from a place in one piece of text to a place in the same or a later one. */
export interface PlainPlace extends FoundExpression {
  readonly from: { readonly key: string; readonly offset: number };
  readonly to: { readonly key: string; readonly offset: number };
}

interface Run {
  readonly pieces: readonly { readonly key: string; readonly at: number; readonly length: number }[];
  readonly text: string;
}

/** The bureaucratic expressions of what is written, paragraph by paragraph: none goes from one into the next. */
export function $plainPlaces(): readonly PlainPlace[] {
  return $runs().flatMap(({ pieces, text }) =>
    findExpressions(text).flatMap((found) => {
      const from = placeIn(pieces, found.at, false);
      const to = placeIn(pieces, found.at + found.length, true);
      return from && to ? [{ ...found, from, to }] : [];
    }),
  );
}

/** The text of each paragraph, heading or item with the pieces it is made of. */
function $runs(): readonly Run[] {
  const runs = new Map<string, TextNode[]>();
  for (const node of $getRoot().getAllTextNodes()) {
    const block = node.getParents().find((parent) => $isElementNode(parent) && !parent.isInline());
    const key = block?.getKey() ?? "";
    runs.set(key, [...(runs.get(key) ?? []), node]);
  }
  return [...runs.values()].map((nodes) => {
    let text = "";
    const pieces = nodes.map((node) => {
      // A line break ends a word as a space does.
      if (text !== "" && !$isTextNode(node.getPreviousSibling())) text += "\n";
      const piece = { key: node.getKey(), at: text.length, length: node.getTextContentSize() };
      text += node.getTextContent();
      return piece;
    });
    return { pieces, text };
  });
}

function placeIn(pieces: Run["pieces"], at: number, isEnd: boolean): PlainPlace["from"] | null {
  const piece = pieces.find((one) =>
    isEnd ? at > one.at && at <= one.at + one.length : at >= one.at && at < one.at + one.length,
  );
  return piece ? { key: piece.key, offset: at - piece.at } : null;
}

/** Selects an expression, so that one sees which is meant. */
export const selectPlace = (editor: LexicalEditor, place: PlainPlace): void =>
  editor.update(() => void $selected(place));

/** Puts the plainer words in its place; a capital letter stays one. Nothing happens where it is no longer there. */
export function replacePlace(editor: LexicalEditor, place: PlainPlace, plainer: string): void {
  editor.update(() => {
    const selection = $selected(place);
    if (!selection || selection.getTextContent().replace(/\s+/g, " ") !== place.text) return;
    selection.insertText(likeWritten(place.text, plainer));
  });
}

/** Tab on a chosen expression puts the first plainer words in its place; anywhere else it is Tab. */
export function $accept(place: PlainPlace | null, event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const [plainer] = place ? sayable(place) : [];
  if (!place || plainer === undefined || !$isRangeSelection(selection)) return false;
  if (selection.getTextContent().replace(/\s+/g, " ") !== place.text) return false;
  event.preventDefault();
  selection.insertText(likeWritten(place.text, plainer));
  return true;
}

function $selected({ from, to }: PlainPlace) {
  const [first, last] = [$getNodeByKey(from.key), $getNodeByKey(to.key)];
  if (!$isTextNode(first) || !$isTextNode(last)) return null;
  const selection = first.select(from.offset, from.offset);
  selection.focus.set(to.key, to.offset, "text");
  return selection;
}

/** Where an expression stands on the screen, to be underlined without a trace in the text itself. */
export function rangeOf(editor: LexicalEditor, { from, to }: PlainPlace): Range | null {
  const [first, last] = [from, to].map(({ key }) => editor.getElementByKey(key)?.firstChild ?? null);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(textIn(first), Math.min(from.offset, textIn(first).length));
  range.setEnd(textIn(last), Math.min(to.offset, textIn(last).length));
  return range;
}

/** Formats put their text into elements of their own. */
function textIn(node: Node): Text {
  let inner = node;
  while (!(inner instanceof Text) && inner.firstChild) inner = inner.firstChild;
  return inner as Text;
}
