import { $isLinkNode } from "@lexical/link";
import { $isListNode } from "@lexical/list";
import { $isQuoteNode } from "@lexical/rich-text";
import { $findMatchingParent } from "@lexical/utils";
import { $getSelection, $isRangeSelection, type LexicalEditor, type LexicalNode } from "lexical";
import { useEffect, useState } from "react";

/** What the text at the caret is: which buttons are pressed. */
export interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly list: "bullet" | "number" | null;
  readonly quote: boolean;
  readonly link: string | null;
}

const NONE: Marks = { bold: false, italic: false, underline: false, list: null, quote: false, link: null };

export function useMarks(editor: LexicalEditor): Marks {
  const [marks, setMarks] = useState(NONE);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const now = editorState.read($marksNow);
        setMarks((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      }),
    [editor],
  );
  return marks;
}

function $marksNow(): Marks {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return NONE;
  const node = selection.anchor.getNode();
  const within = <T extends LexicalNode>(is: (node: LexicalNode | null | undefined) => node is T) =>
    $findMatchingParent(node, is) as T | null;
  const list = within($isListNode);
  const kind = list?.getListType();
  return {
    bold: selection.hasFormat("bold"),
    italic: selection.hasFormat("italic"),
    underline: selection.hasFormat("underline"),
    list: kind === "bullet" || kind === "number" ? kind : null,
    quote: within($isQuoteNode) !== null,
    link: within($isLinkNode)?.getURL() ?? null,
  };
}
