package org.wheelsdown.cli.page;

/**
 * How large a window is, in CSS pixels.
 *
 * @param word what it is in the names of pictures
 */
record Size(String word, int width, int height) {
  static final Size DESK = new Size("desk", 1280, 800);
  static final Size PHONE = new Size("phone", 390, 844);

  /** A desk's window whose reader has zoomed to 200 %. */
  static final Size ZOOMED = new Size("zoomed", 640, 400);
}
