import { render } from "preact";
import { App } from "./app/App";
import { followLinks } from "./app/router";
import "./page.css";

const page = document.getElementById("page");
if (page) {
  followLinks(page);
  render(<App />, page);
}
