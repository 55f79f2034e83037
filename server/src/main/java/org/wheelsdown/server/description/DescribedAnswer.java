package org.wheelsdown.server.description;

import tools.jackson.databind.node.ObjectNode;

/** What is answered with one status. */
record DescribedAnswer(String means, DescribedContent content) {
  static DescribedAnswer of(String means) {
    return new DescribedAnswer(means, DescribedContent.NONE);
  }

  /** A sentence that says why it is not answered. */
  static DescribedAnswer problem(String means) {
    return of(means).with("application/problem+json", JsonSchema.ref("Problem"));
  }

  /** The same, which may also be this. */
  DescribedAnswer with(String type, ObjectNode schema) {
    return new DescribedAnswer(means, content.with(type, schema));
  }

  ObjectNode json() {
    ObjectNode json = JsonSchema.empty().put("description", means);
    if (!content.isNone()) {
      json.set("content", content.json());
    }
    return json;
  }
}
