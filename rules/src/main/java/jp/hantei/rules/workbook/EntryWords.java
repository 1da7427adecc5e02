package jp.hantei.rules.workbook;

/** Which words about the entry itself, rather than about its value, a condition cell may say. */
enum EntryWords {
    /** None: 自動計算, 基準, 診断基準, 重症度. */
    NONE,
    /** 空欄 and 記入あり: 一次判定, 表_ and 表示条件. */
    PRESENCE,
    /** 不明 too: 整合性, on which no verdict depends. */
    ALL;

    /** Whether 空欄 and 記入あり may stand here. */
    boolean presence() {
        return this != NONE;
    }

    /** Whether 不明 may stand here. */
    boolean unknown() {
        return this == ALL;
    }
}
