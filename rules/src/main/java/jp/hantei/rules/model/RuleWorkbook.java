package jp.hantei.rules.model;

import java.util.List;
import java.util.Optional;
import jp.hantei.rules.problem.Place;

/**
 * One disease in one form revision, common blocks included: everything that is needed to judge a form.
 *
 * @param cover 表紙
 * @param codeLists コード表, own and common
 * @param items 様式, in the order of the form
 * @param derived 自動計算
 * @param criteria 基準
 * @param tables decision tables
 * @param tests 試験 of the workbook itself
 * @param file name of the workbook's own file, by which places tell its sheets from those of included blocks
 * @param meaningHash SHA-256 (hex) over the canonical text of the workbook and the blocks it includes
 */
public record RuleWorkbook(
        Cover cover,
        List<CodeList> codeLists,
        List<Item> items,
        List<Derived> derived,
        List<Criterion> criteria,
        List<DecisionTable> tables,
        List<TestCase> tests,
        String file,
        String meaningHash) {
    public RuleWorkbook {
        codeLists = List.copyOf(codeLists);
        items = List.copyOf(items);
        derived = List.copyOf(derived);
        criteria = List.copyOf(criteria);
        tables = List.copyOf(tables);
        tests = List.copyOf(tests);
    }

    /** Whether something stands in the workbook's own sheets, not in an included block. */
    public boolean own(Place place) {
        return place.file().equals(file);
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    public Optional<CodeList> codeList(String name) {
        return codeLists.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The tables of a kind; only 表_ and 整合性 can be more than one. */
    public List<DecisionTable> tables(DecisionTable.Kind kind) {
        return tables.stream().filter(t -> t.kind() == kind).toList();
    }
}
