package jp.hantei.web.register;

import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;

/** Says an item by its number and label, for links from a finding to it. */
public final class ItemTitles {

    private final RuleWorkbook workbook;

    ItemTitles(RuleWorkbook workbook) {
        this.workbook = workbook;
    }

    public String of(String id) {
        return workbook.item(id).map(Item::title).orElse(id);
    }
}
