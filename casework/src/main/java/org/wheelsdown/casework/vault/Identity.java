package org.wheelsdown.casework.vault;

/**
 * Who a source is. It is shown only to who asks for it, and zeroed when it is closed.
 *
 * @param contact how to reach them
 * @param notes anything else; may have several lines
 */
public record Identity(Secret name, Secret contact, Secret notes) implements AutoCloseable {
  @Override
  public void close() {
    name.close();
    contact.close();
    notes.close();
  }

  @Override
  public String toString() {
    return "(identity)";
  }
}
