package jp.hantei.rules.model;

import jp.hantei.rules.problem.Place;

/**
 * A test of one subject.
 *
 * @param subject id of an item, derived value, criterion or stage result
 * @param test what must hold
 * @param text the cell as written
 * @param place the cell
 */
public record Condition(String subject, CellTest test, String text, Place place) {}
