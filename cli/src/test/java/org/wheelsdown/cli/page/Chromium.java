package org.wheelsdown.cli.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own browser, without a screen and drawing in software. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** How long something that must come is waited for, on a machine that has much else to do. */
  private static final double PATIENCE_MS = 30_000;

  private static final Path MODULES = Path.of("../server/web/node_modules").toAbsolutePath();

  /** Starts it, or skips the test where there is none. */
  static Chromium start() {
    Optional<Path> installed = installed();
    assumeTrue(installed.isPresent(), "skipped: no chromium is installed (apt install chromium)");
    System.setProperty("playwright.cli.dir", driver().toString());
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", "node",
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(installed.get())
                    .setChromiumSandbox(false) // tests run as root in containers
                    .setArgs(List.of("--use-angle=swiftshader", "--enable-unsafe-swiftshader"))));
  }

  /** A script of a package that the page's tests are built with. */
  static String script(String path) {
    try {
      return Files.readString(MODULES.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Optional<Path> installed() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Playwright's driver as npm brings it, in a folder as Playwright for Java unpacks its own. */
  private static Path driver() {
    try {
      Path folder = Files.createDirectories(Path.of("target/playwright").toAbsolutePath());
      Path driver = folder.resolve("package");
      Files.deleteIfExists(driver);
      Files.createSymbolicLink(driver, MODULES.resolve("playwright-core"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
