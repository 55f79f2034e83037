export function AircraftView() {
  return <p class="quiet">Not there yet.</p>;
}
