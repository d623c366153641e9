import {
  Link16Regular,
  TextBold16Regular,
  TextBulletList16Regular,
  TextItalic16Regular,
  TextNumberListLtr16Regular,
  TextQuote16Regular,
  TextUnderline16Regular,
} from "@fluentui/react-icons";
import { $toggleLink, formatUrl } from "@lexical/link";
import {
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from "@lexical/list";
import { $createQuoteNode } from "@lexical/rich-text";
import { $setBlocksType } from "@lexical/selection";
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
} from "lexical";
import { type ReactNode, useState } from "react";
import type { MessageKey } from "../../../../../../core/i18n/translate.ts";
import { useSession } from "../../../../app/session.ts";
import css from "./editor.module.css";
import { LinkBox } from "./link-box.tsx";
import { type Marks, useMarks } from "./use-marks.ts";

interface Tool {
  readonly label: MessageKey;
  readonly hint?: string;
  readonly Icon: typeof Link16Regular;
  readonly isOn: (marks: Marks) => boolean;
  readonly run: (editor: LexicalEditor, marks: Marks) => void;
}

const TOOLS: readonly Tool[] = [
  {
    label: "tab.editor.bold",
    hint: "Ctrl B",
    Icon: TextBold16Regular,
    isOn: ({ bold }) => bold,
    run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, "bold"),
  },
  {
    label: "tab.editor.italic",
    hint: "Ctrl I",
    Icon: TextItalic16Regular,
    isOn: ({ italic }) => italic,
    run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, "italic"),
  },
  {
    label: "tab.editor.underline",
    hint: "Ctrl U",
    Icon: TextUnderline16Regular,
    isOn: ({ underline }) => underline,
    run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, "underline"),
  },
  {
    label: "tab.editor.bullets",
    Icon: TextBulletList16Regular,
    isOn: ({ list }) => list === "bullet",
    run: (editor, { list }) =>
      editor.dispatchCommand(
        list === "bullet" ? REMOVE_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND,
        undefined,
      ),
  },
  {
    label: "tab.editor.numbers",
    Icon: TextNumberListLtr16Regular,
    isOn: ({ list }) => list === "number",
    run: (editor, { list }) =>
      editor.dispatchCommand(
        list === "number" ? REMOVE_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND,
        undefined,
      ),
  },
  {
    label: "tab.editor.quote",
    Icon: TextQuote16Regular,
    isOn: ({ quote }) => quote,
    run: (editor, { quote }) =>
      editor.update(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return;
        $setBlocksType<ElementNode>(selection, () => (quote ? $createParagraphNode() : $createQuoteNode()));
      }),
  },
];

interface ToolbarProps {
  readonly editor: LexicalEditor;
  /** What stands at the right: attaching files. */
  readonly children?: ReactNode;
}

export function Toolbar({ editor, children }: ToolbarProps) {
  const { t } = useSession();
  const marks = useMarks(editor);
  const [isLinking, setLinking] = useState(false);
  const link = (url: string | null) => {
    setLinking(false);
    editor.update(() => $toggleLink(url === null ? null : formatUrl(url)));
    editor.focus();
  };
  return (
    <>
      <div className={css.toolbar} role="toolbar" aria-label={t("tab.editor.toolbar")}>
        {TOOLS.map(({ label, hint, Icon, isOn, run }) => (
          <button
            key={label}
            type="button"
            className={css.tool}
            aria-pressed={isOn(marks)}
            aria-label={t(label)}
            title={hint ? `${t(label)} (${hint})` : t(label)}
            onMouseDown={keepSelection}
            onClick={() => run(editor, marks)}
          >
            <Icon aria-hidden />
          </button>
        ))}
        <button
          type="button"
          className={css.tool}
          aria-pressed={marks.link !== null}
          aria-expanded={isLinking}
          aria-label={t("tab.editor.link")}
          title={t("tab.editor.link")}
          onMouseDown={keepSelection}
          onClick={() => setLinking(!isLinking)}
        >
          <Link16Regular aria-hidden />
        </button>
        <span className={css.space} />
        {children}
      </div>
      {isLinking ? <LinkBox current={marks.link} onApply={link} onCancel={() => setLinking(false)} /> : null}
    </>
  );
}

/** A button that took the focus would lose what is selected. */
const keepSelection = (event: { preventDefault(): void }): void => event.preventDefault();
