import { useAddress } from "../app/router";
import { CaseList } from "./CaseList";
import { CasePage } from "./CasePage";
import { placeOf } from "./place";
import "./case.css";
import "./claims.css";
import "./tables.css";
import "./caseForm.css";
import "./panels.css";

/** The room of cases: all of them, or one. */
export function CasesView() {
  const { path } = useAddress();
  const place = placeOf(path);
  return <div class="cases">{place.id === null ? <CaseList /> : <CasePage key={place.id} id={place.id} place={place} />}</div>;
}
