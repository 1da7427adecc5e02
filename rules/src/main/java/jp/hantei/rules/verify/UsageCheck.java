package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.model.Section;

/** What must be answered or is defined, and then used nowhere. Optional items may be there for research alone. */
final class UsageCheck {
    private static final Set<Section> JUDGED = Set.of(Section.DIAGNOSIS, Section.SEVERITY);
    private static final Set<String> RESULTS = Set.of("診断カテゴリー", "重症度区分");

    private final RuleWorkbook workbook;
    private final Set<String> used = new HashSet<>();

    UsageCheck(RuleWorkbook workbook) {
        this.workbook = workbook;
        ConditionCheck.conditions(workbook).forEach(p -> used.add(p.condition().subject()));
        workbook.criteria().forEach(c -> c.arguments().forEach(a -> used.add(a.subject())));
        workbook.derived().forEach(d -> d.arguments().forEach(a -> used.add(a.subject())));
        workbook.items().forEach(item -> item.shownWhen().forEach(c -> used.add(c.subject())));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Item item : workbook.items()) {
            boolean required = item.whenNew() == Requirement.REQUIRED || item.whenRenewal() == Requirement.REQUIRED;
            boolean judged = required && JUDGED.contains(item.section()) && item.type() != ItemType.TEXT;
            if (judged && workbook.own(item.place()) && !used.contains(item.id())) {
                findings.add(Finding.of(
                        FindingKind.UNUSED,
                        item.place(),
                        "様式 " + item.id(),
                        "「" + item.label() + "」は基準・自動計算・どの表でも使われません",
                        item.id(),
                        "使い忘れでなければ、任意にするか、表紙に「承認」として理由を書いてください"));
            }
        }
        if (workbook.cover().scheme() == Scheme.COMMON) {
            return findings; // what a block defines others use
        }
        for (Criterion criterion : workbook.criteria()) {
            boolean step = criterion.group() == Criterion.Group.STEP;
            if (step && workbook.own(criterion.place()) && !used.contains(criterion.id())) {
                findings.add(Finding.of(
                        FindingKind.UNUSED,
                        criterion.place(),
                        "基準 " + criterion.id(),
                        "基準「" + criterion.label() + "」はどこでも使われず、画面にも出ません",
                        criterion.id(),
                        "使い忘れでなければ消してください"));
            }
        }
        codeLists(findings);
        return findings;
    }

    private void codeLists(List<Finding> findings) {
        Set<CodeList> named = new HashSet<>();
        workbook.items().forEach(item -> item.codeList().ifPresent(named::add));
        workbook.derived().forEach(derived -> derived.codeList().ifPresent(named::add));
        for (CodeList list : workbook.codeLists()) {
            boolean own =
                    !list.codes().isEmpty() && workbook.own(list.codes().get(0).place());
            if (own && !RESULTS.contains(list.name()) && !named.contains(list)) {
                findings.add(Finding.of(
                        FindingKind.UNUSED,
                        list.codes().get(0).place(),
                        "コード表 " + list.name(),
                        "コード表「" + list.name() + "」を使う項目がありません",
                        list.name(),
                        "使い忘れでなければ消してください"));
            }
        }
    }
}
