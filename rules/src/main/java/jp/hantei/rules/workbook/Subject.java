package jp.hantei.rules.workbook;

import jp.hantei.rules.model.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * What a condition may test.
 *
 * @param id id
 * @param label 表示名
 * @param kind how it is compared
 * @param codes code list of {@link Kind#CODE}
 */
record Subject(String id, String label, Kind kind, @Nullable CodeList codes) {
    enum Kind {
        CODE,
        NUMBER,
        DATE,
        TEXT,
        /** Its type or code list can't be read, which is reported where it is defined. */
        UNREAD
    }
}
