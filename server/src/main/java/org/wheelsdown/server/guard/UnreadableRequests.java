package org.wheelsdown.server.guard;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.wheelsdown.server.problem.Problem;
import org.wheelsdown.server.problem.Problems;

/** Answers what never came as far as to a route, because it was no request at all or too long. */
public final class UnreadableRequests extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Headers.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
    int status = response.getStatus();
    byte[] json = Problems.json(new Problem(status, Problems.sentence(status)));
    response.write(true, ByteBuffer.wrap(json), callback);
    return true;
  }
}
