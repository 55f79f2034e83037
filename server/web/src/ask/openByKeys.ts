/** Opens a list of which each choice acts at once: else the first arrow or letter would choose before all of them were seen. */
export function openByKeys(event: KeyboardEvent): void {
  const isChoosing = event.key === "ArrowDown" || event.key === "ArrowUp" || (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey);
  if (isChoosing && event.currentTarget instanceof HTMLSelectElement) {
    event.preventDefault();
    event.currentTarget.showPicker();
  }
}
