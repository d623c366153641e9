import { type ClipboardEvent, type DragEvent, useState } from "react";

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** Takes files dropped on an element or pasted into it; text goes on as ever. */
export function useDropZone(add: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    props: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDropCapture: (event: DragEvent) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        add([...event.dataTransfer.files]);
      },
      onPasteCapture: (event: ClipboardEvent) => {
        const { files } = event.clipboardData;
        /** A cell copied from a spreadsheet comes as text and as a picture of it: the text is meant. */
        if (files.length === 0 || event.clipboardData.types.includes("text/plain")) return;
        event.preventDefault();
        event.stopPropagation();
        add([...files]);
      },
    },
  };
}
