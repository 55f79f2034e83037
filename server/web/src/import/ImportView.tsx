export function ImportView() {
  return <p class="quiet">Not there yet.</p>;
}
