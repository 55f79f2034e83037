import { useState } from "preact/hooks";
import { Menu } from "../app/Menu";
import "./exports.css";

/** The same question on the command line. */
export function Command({ command }: { command: string }) {
  const [told, setTold] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command);
      setTold("Copied.");
    } catch {
      setTold("The browser does not let this page copy: select the text.");
    }
  };
  return (
    <Menu name="Command">
      <div class="command">
        The same question in a terminal:
        <code>{command}</code>
        <button type="button" onClick={copy}>
          Copy
        </button>{" "}
        <span role="status">{told}</span>
      </div>
    </Menu>
  );
}
