export function CasesView() {
  return <p class="quiet">Not there yet.</p>;
}
