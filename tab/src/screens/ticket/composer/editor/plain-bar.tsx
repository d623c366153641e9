import { COMMAND_PRIORITY_HIGH, KEY_TAB_COMMAND, type LexicalEditor } from "lexical";
import { useEffect, useMemo, useRef, useState } from "react";
import { type PlainAdvice, plainAdvice } from "../../../../../../core/text/plain/plain-advice.ts";
import { useSession } from "../../../../app/session.ts";
import { useKeys } from "../../../../keys/use-keys.ts";
import { PlainWords } from "../../../../ui/plain-words.tsx";
import {
  $accept,
  $plainPlaces,
  type PlainPlace,
  rangeOf,
  replacePlace,
  selectPlace,
} from "./plain-places.ts";

/** Who types is left in peace until he pauses. */
const PAUSE = 400;
const UNDERLINE = "plain-language";

interface Written {
  readonly advice: PlainAdvice | null;
  readonly places: readonly PlainPlace[];
}

const NOTHING: Written = { advice: null, places: [] };

/** What may be said of a mail while it is written: how easy it is, and plainer words, one click away (spec X2). */
export default function PlainBar({ editor }: { readonly editor: LexicalEditor }) {
  const { t } = useSession();
  const { advice, places } = useWritten(editor);
  useUnderlines(editor, places);
  const next = useRef(0);
  const chosen = useRef<PlainPlace | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => $accept(chosen.current, event),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  const choose = () => {
    const place = places[next.current % places.length];
    if (!place) return;
    next.current = (next.current + 1) % places.length;
    chosen.current = place;
    editor.focus();
    selectPlace(editor, place);
  };
  /* Taught by the bar itself: in the status bar it would stand in the place of the keys that send. */
  useKeys([{ keys: ["F7"], inFields: true, label: "hints.plain.next", run: choose }]);
  if (!advice) return null;
  return (
    <PlainWords
      readability={advice.readability}
      expressions={places}
      hint={places.length > 0 ? t("hints.plain.keys") : undefined}
      onReplace={(place, plainer) => replacePlace(editor, place, plainer)}
    />
  );
}

function useWritten(editor: LexicalEditor): Written {
  const [written, setWritten] = useState(NOTHING);
  useEffect(() => {
    let timer = 0;
    const read = () =>
      setWritten(
        editor.getEditorState().read(() => {
          const text = editor.getRootElement()?.innerText ?? "";
          const advice = plainAdvice(text);
          return { advice, places: advice ? $plainPlaces() : [] };
        }),
      );
    read();
    const end = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      clearTimeout(timer);
      timer = window.setTimeout(read, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [editor]);
  return written;
}

/** Underlined as the browser underlines what it finds: the text itself stays as it is. Elsewhere the list is enough. */
function useUnderlines(editor: LexicalEditor, places: readonly PlainPlace[]): void {
  const canUnderline = useMemo(() => "highlights" in CSS && typeof Highlight === "function", []);
  useEffect(() => {
    if (!canUnderline) return;
    const ranges = places.map((place) => rangeOf(editor, place)).filter((range) => range !== null);
    CSS.highlights.set(UNDERLINE, new Highlight(...ranges));
    return () => void CSS.highlights.delete(UNDERLINE);
  }, [canUnderline, editor, places]);
}
