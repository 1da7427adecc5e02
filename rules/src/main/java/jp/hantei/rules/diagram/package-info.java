/**
 * Multi-valued decision diagrams: functions of finitely many answers, kept so that two equal functions are one node. What is
 * said of a diagram is said of every combination of answers.
 */
@NullMarked
package jp.hantei.rules.diagram;

import org.jspecify.annotations.NullMarked;
