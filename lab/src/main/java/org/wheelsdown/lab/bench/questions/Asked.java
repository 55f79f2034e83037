package org.wheelsdown.lab.bench.questions;

import org.wheelsdown.core.question.Question;

/**
 * A question that is measured.
 *
 * @param name as a person would put it
 * @param sql the same in PostgreSQL's words; empty where it is not asked there
 */
record Asked(String name, Question question, String sql) {}
