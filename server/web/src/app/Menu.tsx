import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import "./menu.css";

interface Props {
  name: string;
  children: ComponentChildren;
}

/** A button that opens something small below it, which closes by Escape and by doing anything elsewhere. */
export function Menu({ name, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    const closeElsewhere = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) {
        setOpen(false);
      }
    };
    document.addEventListener("pointerdown", closeElsewhere);
    document.addEventListener("focusin", closeElsewhere);
    return () => {
      document.removeEventListener("pointerdown", closeElsewhere);
      document.removeEventListener("focusin", closeElsewhere);
    };
  }, [isOpen]);
  return (
    <div
      class="menu"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen) {
          setOpen(false);
          button.current?.focus();
        }
      }}
    >
      <button type="button" ref={button} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {name} <span aria-hidden="true">▾</span>
      </button>
      <div id={id} class="menu-panel" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
