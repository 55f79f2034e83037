package org.wheelsdown.core.aircraft;

/** For whom an aircraft flies. */
public enum Category {
  MILITARY,
  GOVERNMENT,
  POLICE,
  CIVIL
}
