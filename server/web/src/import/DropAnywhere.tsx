import { useEffect, useState } from "preact/hooks";
import { go } from "../app/router";
import { filesIn } from "./dropped";
import { addWaiting } from "./waiting";
import "./dropAnywhere.css";

/** Takes files wherever on the page they are dropped, to where they are imported. */
export function DropAnywhere() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setOver(true);
      }
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        void filesIn(event.dataTransfer).then(addWaiting);
        go("/data");
      }
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return isOver ? (
    <div class="drop-anywhere" aria-hidden="true">
      <p>Drop to import</p>
    </div>
  ) : null;
}
