package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.server.guard.Token;
import org.wheelsdown.server.work.Bounds;
import org.wheelsdown.store.Workspace;

/** Whoever is not on this machine needs a token, and with it may not do all that others may. */
class TokenTest {
  private static final String STATUS = "/api/v1/status";
  private static final String UNLOCK = "/api/v1/cases/case/vault/unlock";

  @TempDir private Path within;

  private final Token token = Token.any();
  private Optional<Server> server = Optional.empty();

  @BeforeEach
  void makeCase() throws IOException {
    Workspace.create(within.resolve("workspace"));
    Files.writeString(
        Files.createDirectory(within.resolve("case")).resolve("case.yaml"),
        "{title: T, about: A, day: 2019-01-25}\n");
  }

  @AfterEach
  void stop() {
    server.ifPresent(Server::close);
  }

  /** On all addresses of this machine. */
  private List<URI> serve() throws IOException {
    InetAddress all = InetAddress.getByName("0.0.0.0");
    Serving serving =
        new Serving(
            within.resolve("workspace"),
            List.of(within.resolve("case")),
            all,
            0,
            Optional.of(token));
    server = Optional.of(Server.start(serving, Bounds.usual(), surprise -> {}));
    return server.get().addresses();
  }

  private String cookie(URI address) {
    return "wheelsdown-" + address.getPort() + "=" + token.text();
  }

  @Test
  void whereFoldersLieIsNotToldToOthers() throws IOException {
    Visitor visitor = new Visitor(serve().get(0));
    String bearer = "Bearer " + token.text();
    assertThat(visitor.send("GET", "/api/v1/cases", "", "Authorization", bearer).body())
        .contains(within.toString());
    String[] handedOn = {"Authorization", bearer, "X-Forwarded-For", "192.0.2.1"};
    assertThat(visitor.send("GET", "/api/v1/cases", "", handedOn).body())
        .contains("\"folder\":\"case\"")
        .doesNotContain(within.toString());
  }

  @Test
  void withoutItNobodyIsLetIn() throws IOException {
    URI address = serve().get(0);
    Visitor visitor = new Visitor(address);
    String wrong = Token.any().text();
    String cookie = cookie(address);
    for (HttpResponse<String> refused :
        List.of(
            visitor.send("GET", STATUS, ""),
            visitor.send("GET", "/", ""),
            visitor.send("GET", "/assets/any.js", ""),
            visitor.send("GET", "/?token=" + wrong, ""),
            visitor.send("GET", STATUS, "", "Authorization", "Bearer " + wrong),
            visitor.send("GET", STATUS, "", "Authorization", "Bearer "),
            visitor.send("GET", STATUS, "", "Cookie", cookie.replaceFirst("=.*", "=")),
            visitor.send("GET", STATUS, "", "Cookie", cookie.replaceFirst("=.*", "=" + wrong)),
            visitor.send("GET", STATUS, "", "Cookie", cookie.substring(0, cookie.length() - 1)))) {
      assertThat(refused.statusCode()).as(refused.uri().toString()).isEqualTo(401);
      assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(refused.body()).contains("A token is needed").doesNotContain(token.text());
    }
    assertThat(visitor.send("GET", STATUS, "", "Cookie", cookie).statusCode()).isEqualTo(200);
    assertThat(
            visitor.send("GET", STATUS, "", "Authorization", "Bearer " + token.text()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void itStandsInAnAddressOnlyOnce() throws IOException {
    URI address = serve().get(0);
    Visitor visitor = new Visitor(address);
    HttpResponse<String> first = visitor.send("GET", "/?token=" + token.text(), "");
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(first.headers().firstValue("Location").orElse(""))
        .endsWith("/")
        .doesNotContain(token.text(), "?");
    assertThat(first.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith(cookie(address) + ";")
        .contains("HttpOnly", "SameSite=");
    assertThat(first.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(first.body()).doesNotContain(token.text());
    assertThat(visitor.send("GET", "/", "", "Cookie", cookie(address)).statusCode()).isEqualTo(200);
    assertThat(visitor.send("GET", STATUS + "?token=" + token.text(), "").statusCode())
        .isEqualTo(401);
    assertThat(visitor.send("GET", "/ask?token=" + token.text(), "").statusCode()).isEqualTo(401);
  }

  @Test
  void pagesOfOtherSitesMayNotAskWithTheCookieOfABrowserEither() throws IOException {
    URI address = serve().get(0);
    Visitor visitor = new Visitor(address);
    String cookie = cookie(address);
    for (String[] foreign :
        List.of(
            new String[] {"Cookie", cookie, "Origin", "http://evil.example"},
            new String[] {"Cookie", cookie, "Origin", "null"},
            new String[] {"Cookie", cookie, "Origin", "http://" + address.getHost() + ":1"},
            new String[] {"Cookie", cookie, "Sec-Fetch-Site", "cross-site"},
            new String[] {"Cookie", cookie, "Sec-Fetch-Site", "same-site"})) {
      assertThat(visitor.send("POST", UNLOCK, "{\"passphrase\": \"x\"}", foreign).statusCode())
          .isEqualTo(403);
      assertThat(visitor.send("GET", STATUS, "", foreign).statusCode()).isEqualTo(403);
    }
    // A name that was rebound to this machine is its own origin, but no browser has its cookie.
    String[] rebound = {"Host", "evil.example", "Origin", "http://evil.example"};
    assertThat(visitor.send("POST", UNLOCK, "{}", rebound).statusCode()).isEqualTo(401);
    String[] own = {"Cookie", cookie, "Host", "desk.example", "Origin", "https://desk.example"};
    assertThat(visitor.send("GET", STATUS, "", own).statusCode()).isEqualTo(200);
  }

  @Test
  void theVaultIsOnlyForThoseWhoSitHere() throws IOException {
    List<URI> addresses = serve();
    String[] handedOn = {
      "Cookie", cookie(addresses.get(0)), "X-Forwarded-For", "203.0.113.9",
    };
    Visitor here = new Visitor(addresses.get(0));
    String vault = "/api/v1/cases/case/vault";
    assertThat(here.send("GET", vault, "", "Cookie", handedOn[1]).statusCode()).isEqualTo(200);
    assertThat(here.send("GET", vault, "", handedOn).body()).contains("only for those who sit at");
    Assumptions.assumeTrue(
        addresses.size() > 1, "skipped: this machine has no address but loopback ones");
    Visitor elsewhere = new Visitor(addresses.get(1));
    for (HttpResponse<String> refused :
        List.of(
            elsewhere.send("GET", vault, "", "Cookie", handedOn[1]),
            elsewhere.send("POST", UNLOCK, "{\"passphrase\": \"x\"}", "Cookie", handedOn[1]),
            elsewhere.send("POST", vault + "/lock", "", "Cookie", handedOn[1]),
            elsewhere.send("PUT", vault + "/x", "{}", "Cookie", handedOn[1]))) {
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("The vault is only for those who sit at the machine");
    }
    assertThat(elsewhere.send("GET", STATUS, "", "Cookie", handedOn[1]).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aWildcardIsToldAsAddressesThatCanBeOpened() throws IOException {
    for (URI address : serve()) {
      assertThat(address.getHost()).isNotEqualTo("0.0.0.0");
      assertThat(new Visitor(address).send("GET", STATUS, "").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void noTokenIsShortOrKnown() {
    assertThat(Stream.generate(Token::any).limit(100).map(Token::text).distinct()).hasSize(100);
    assertThat(token.text()).hasSize(43);
    assertThat(token).asString().doesNotContain(token.text());
    for (String text : List.of("", "short", token.text() + " ", "x".repeat(21), "a;b".repeat(10))) {
      assertThat(Token.of(text)).isEmpty();
    }
    assertThat(Token.of(token.text())).isPresent();
    Optional<Token> none = Optional.empty();
    assertThatThrownBy(
            () -> new Serving(within, List.of(), InetAddress.getByName("0.0.0.0"), 0, none))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
