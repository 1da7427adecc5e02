package jp.hantei.rules.workbook;

import java.util.List;
import java.util.Optional;

/** The sheets of a workbook and their columns. Decision tables have condition columns after the first fixed column. */
public enum SheetKind {
    COVER("表紙", false, "項目", "内容"),
    CODES("コード表", false, "コード表", "コード", "表示", "扱い", "説明"),
    FORM(
            "様式", false, "節", "見出し", "番号", "項目ID", "表示名", "型", "コード表", "単位", "下限", "上限", "小数", "新規", "更新", "表示条件",
            "自動入力", "引継ぎ", "説明", "確度"),
    DERIVED("自動計算", false, "ID", "表示名", "関数", "単位", "コード表", "小数", "引数", "条件", "値", "条文", "確度"),
    CRITERIA("基準", false, "ID", "表示名", "区分", "成立", "引数", "条件", "条文", "確度"),
    TABLE("表_", true, "行", "値", "条文", "確度"),
    DIAGNOSIS("診断基準", true, "行", "カテゴリー", "対象", "条文", "確度"),
    SEVERITY("重症度", true, "行", "重症度", "対象", "条文", "確度"),
    ELIGIBILITY("一次判定", true, "行", "判定", "理由", "条文", "確度"),
    CONSISTENCY("整合性", true, "行", "程度", "指摘", "項目", "条文", "確度"),
    TESTS("試験", false, "番号", "題", "基本", "申請", "回答", "診断", "重症度", "判定", "指摘", "導出", "根拠");

    private final String sheetName;
    private final boolean decisionTable;
    /** Made by List.of, so immutable. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    SheetKind(String sheetName, boolean decisionTable, String... columns) {
        this.sheetName = sheetName;
        this.decisionTable = decisionTable;
        this.columns = List.of(columns);
    }

    /** Sheet name, or for {@link #TABLE} its prefix. */
    public String sheetName() {
        return sheetName;
    }

    public boolean decisionTable() {
        return decisionTable;
    }

    /** Fixed columns; in a decision table the first stands before, the others after the condition columns. */
    public List<String> columns() {
        return columns;
    }

    /** Fixed columns after the condition columns. */
    public List<String> tail() {
        return columns.subList(1, columns.size());
    }

    public static Optional<SheetKind> of(String name) {
        for (SheetKind kind : values()) {
            if (kind == TABLE ? name.startsWith(TABLE.sheetName) && name.length() > 2 : kind.sheetName.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
