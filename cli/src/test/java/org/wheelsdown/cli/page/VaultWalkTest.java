package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reporter keeps who a source is. */
@ExtendWith(Walking.class)
class VaultWalkTest {
  private static final String PASSPHRASE = "correct horse battery staple";
  private static final String NAME = "Anna Petrova";

  @BeforeEach
  void beginAnew(Story story) throws Exception {
    story.beginAnew();
  }

  @Test
  void makesAVaultShowsWhatIsInItAndLocksIt(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/cases/small/sources");
    assertThat(window.button("Make the vault")).isVisible();
    window.look("vault-none");
    make(window);
    window.button("Show").click();
    assertThat(window.field("Name")).hasValue(NAME);
    window.look("vault-open");
    window.button("Lock now").click();
    isLocked(window);
    window.look("vault-locked");

    window.watch().expect("status of 403");
    window.field("Passphrase").fill("wrong");
    window.button("Unlock").click();
    assertThat(window.alert()).isVisible();
    window.field("Passphrase").fill(PASSPHRASE);
    window.button("Unlock").click();
    assertThat(window.button("Lock now")).isVisible();
    window.page().reload();
    isLocked(window);
  }

  @Test
  void findsItLockedAfterAPause(Windows windows, Story story) {
    Window window = windows.on(story.served());
    window.page().clock().install();
    window.goTo("/cases/small/sources");
    make(window);
    window.button("Show").click();
    assertThat(window.field("Name")).hasValue(NAME);
    window.page().clock().fastForward("04:50");
    assertThat(window.button("Lock now")).isVisible();
    window.page().clock().fastForward("00:15");
    isLocked(window);
  }

  @Test
  void opensItForHisOwnWindowAlone(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/cases/small/sources");
    make(window);
    Window other = windows.on(story.served()).goTo("/cases/small/sources");
    isLocked(other);
    assertThat(window.button("Lock now")).isVisible();
  }

  private static void make(Window window) {
    window.field("Passphrase").fill(PASSPHRASE);
    window.field("Once more").fill(PASSPHRASE);
    window.button("Make the vault").click();
    window.button("Add").click();
    window.field("Name").fill(NAME);
    window.field("Notes").fill("met in May");
    window.button("Keep").click();
    assertThat(window.button("Show")).isVisible();
  }

  private static void isLocked(Window window) {
    assertThat(window.button("Unlock")).isVisible();
    assertThat(window.page().getByText(NAME)).hasCount(0);
    assertThat(window.field("Name")).hasCount(0);
    assertThat(window.field("Passphrase")).hasValue("");
  }
}
