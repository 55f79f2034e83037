package org.wheelsdown.store.event;

import java.sql.SQLException;

/** Writes the events of one kind that a window has come to. */
interface EventAppender {
  void append(Outcome outcome) throws SQLException;
}
