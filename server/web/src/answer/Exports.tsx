import { FORMATS, type Format, fileAddress } from "../api/questions";
import type { WrittenQuestion } from "../api/types";
import { Menu } from "../app/Menu";
import "./exports.css";

const TOLD: Record<Format, string> = {
  csv: "safe to open in a spreadsheet",
  json: "for programs",
  geojson: "for QGIS and other maps",
  kml: "opens in Google Earth, with times",
  parquet: "for DuckDB and pandas",
};

/** The whole answer as a file. */
export function Exports({ question }: { question: WrittenQuestion }) {
  return (
    <Menu name="Download">
      <ul class="exports">
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={fileAddress(question, format)} download={`${question.kind}.${format}`}>
              {format === "geojson" ? "GeoJSON" : format === "parquet" ? "Parquet" : format.toUpperCase()}
            </a>{" "}
            <span class="quiet">{TOLD[format]}</span>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
