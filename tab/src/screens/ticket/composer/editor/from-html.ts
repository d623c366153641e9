import { $generateNodesFromDOM } from "@lexical/html";
import {
  $createParagraphNode,
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from "lexical";
import { cleanPaste } from "./clean-paste.ts";

/** Nodes of HTML that somebody else wrote: only what the editor knows is left of it. */
export function $nodesOf(editor: LexicalEditor, html: string): readonly LexicalNode[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  cleanPaste(page);
  return asBlocks($generateNodesFromDOM(editor, page));
}

/** Loose words between blocks become paragraphs. */
function asBlocks(nodes: readonly LexicalNode[]): readonly LexicalNode[] {
  const blocks: LexicalNode[] = [];
  let open: ElementNode | null = null;
  for (const node of nodes) {
    if (($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline()) {
      blocks.push(node);
      open = null;
      continue;
    }
    if (!open && node.getTextContent().trim() === "") continue;
    if (!open) {
      open = $createParagraphNode();
      blocks.push(open);
    }
    open.append(node);
  }
  return blocks;
}

/** The editor's whole content. */
export function $setHtml(editor: LexicalEditor, html: string): void {
  const root = $getRoot().clear();
  const blocks = $nodesOf(editor, html);
  root.append(...(blocks.length > 0 ? blocks : [$createParagraphNode()]));
}
