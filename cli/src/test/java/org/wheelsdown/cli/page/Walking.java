package org.wheelsdown.cli.page;

import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a walk its {@link Windows} and the servers that it walks on, {@link Story} and {@link
 * RealTracks}. One browser and one server of each are there for all walks. A walk for which
 * something is missing on this machine is skipped.
 */
final class Walking implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(Walking.class);

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Chromium chromium = shared(context, Chromium.class, Chromium::start);
    context.getStore(NAMESPACE).put(Windows.class, new Windows(chromium.browser()));
    Set<Class<?>> needed = Set.of(context.getRequiredTestMethod().getParameterTypes());
    if (needed.contains(Story.class)) {
      shared(context, Story.class, Story::serve);
    }
    if (needed.contains(RealTracks.class)) {
      shared(context, RealTracks.class, RealTracks::serve);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(NAMESPACE).get(parameter.getParameter().getType()) != null;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(NAMESPACE).get(parameter.getParameter().getType());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Windows windows = context.getStore(NAMESPACE).get(Windows.class, Windows.class);
    if (windows != null) {
      windows.end();
    }
  }

  /** What can be started, or is missing. */
  private interface Start<T> {
    T begin() throws Exception;
  }

  /** Started by whoever needs it first, and closed after the last test. */
  private static <T> T shared(ExtensionContext context, Class<T> type, Start<T> start)
      throws Exception {
    ExtensionContext.Store all = context.getRoot().getStore(NAMESPACE);
    T there = all.get(type, type);
    if (there == null) {
      there = start.begin();
      all.put(type, there);
    }
    return there;
  }
}
