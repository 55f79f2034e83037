import { useEffect } from "preact/hooks";
import { useAddress } from "../app/router";
import { FlightView } from "../flight/FlightView";
import { flightIn } from "../flight/place";
import { AircraftSearch } from "./AircraftSearch";
import { askedIn } from "./dossier";
import { DossierView } from "./DossierView";
import "./aircraft.css";

/** An aircraft: all that is known of it, or one of its flights. */
export function AircraftView() {
  const { path, query } = useAddress();
  const asked = askedIn(path);
  const flight = flightIn(asked, query);
  useEffect(() => {
    document.title = `${asked ?? "Aircraft"} · Wheelsdown`;
  }, [asked, flight === null]);
  if (flight) {
    return <FlightView key={`${flight.icao} ${flight.flight}`} place={flight} />;
  }
  return (
    <div class="aircraft">
      <h1>{asked ? `Aircraft ${asked}` : "Aircraft"}</h1>
      <AircraftSearch key={asked} asked={asked} />
      {asked && <DossierView key={asked} asked={asked} />}
    </div>
  );
}
