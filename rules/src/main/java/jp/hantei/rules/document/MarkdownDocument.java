package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.ProvenanceCount;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind.Grade;

/** The document as Markdown. */
public final class MarkdownDocument {
    private final CriteriaDocument document;
    private final MarkdownPage page = new MarkdownPage();

    private MarkdownDocument(CriteriaDocument document) {
        this.document = document;
    }

    public static String write(CriteriaDocument document) {
        return new MarkdownDocument(document).write();
    }

    private String write() {
        page.heading(1, document.title() + "　判定基準書");
        cover();
        provenance();
        findings();
        MarkdownCriteria criteria = new MarkdownCriteria(page);
        document.chapters().forEach(criteria::chapter);
        if (!document.formulas().isEmpty()) {
            page.heading(2, "自動計算");
            document.formulas().forEach(criteria::formula);
        }
        if (!document.checks().isEmpty()) {
            page.heading(2, "整合性");
            page.paragraph("当てはまる行をすべて知らせる。知らせがあっても登録はできる。");
            criteria.checkTable(document.checks());
        }
        tests();
        list("履歴", document.cover().history());
        signatures();
        if (!document.shared().isEmpty()) {
            page.heading(2, "付録 共通ブロック");
            page.paragraph("どの疾病の様式にもある基準、計算、整合性。ブロックごとに別に確かめる。");
            document.shared().criteria().forEach(criteria::criterion);
            document.shared().formulas().forEach(criteria::formula);
            criteria.checkTable(document.shared().checks());
        }
        return page.text();
    }

    private void cover() {
        Cover cover = document.cover();
        page.tableHead("項目", "内容");
        row("制度", cover.scheme().label());
        row("疾患群", cover.group());
        row("英語名", cover.english());
        row("様式改訂", cover.revision());
        row("適用開始", cover.effectiveFrom());
        row("経過措置期限", cover.transitionUntil());
        row("研究班", cover.panel());
        row("対象", cover.target());
        row("規則の版", document.version());
        list("出典", cover.references());
        list("解釈（二通りに読める箇所の読み方）", cover.readings());
    }

    private void row(String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            page.tableRow(name, value.toString());
        }
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(2, title);
            lines.forEach(line -> page.bullet(0, line));
        }
    }

    private void provenance() {
        page.heading(2, "根拠の確かさ");
        page.paragraph("確認は出典で読んだ行、推定は一般の知識やほかの行から推した行、未確認はまだ確かめていない行。");
        page.tableHead("シート", "確認", "推定", "未確認");
        for (Map.Entry<String, ProvenanceCount> sheet : document.provenance().entrySet()) {
            count(sheet.getKey(), sheet.getValue());
        }
        count("計", document.provenanceOfAll());
    }

    private void count(String name, ProvenanceCount count) {
        page.tableRow(
                name,
                String.valueOf(count.confirmed()),
                String.valueOf(count.inferred()),
                String.valueOf(count.unverified()));
    }

    private void findings() {
        page.heading(2, "点検の結果");
        page.paragraph(
                document.testsRun()
                        ? "試験 " + document.tests().size() + " 件のうち " + document.passed() + " 件が期待どおり。"
                        : "計算が輪になっているので、試験は実行していない。");
        if (document.findings().isEmpty()) {
            page.paragraph("指摘はない。");
        }
        for (Finding finding : document.findings()) {
            page.bullet(0, finding(finding));
        }
    }

    static String finding(Finding finding) {
        Grade grade = finding.kind().grade();
        String accepted = finding.accepted();
        String value = finding.value().isEmpty() ? "" : "「" + finding.value() + "」";
        return "**" + (accepted == null ? grade.label() : "承認済み") + "** " + finding.what() + value
                + (accepted == null ? (finding.fix().isEmpty() ? "" : " → " + finding.fix()) : "（" + accepted + "）")
                + "（" + finding.place() + "）";
    }

    private void tests() {
        if (document.tests().isEmpty()) {
            return;
        }
        page.heading(2, "試験");
        page.tableHead("番号", "題", "申請", "回答", "期待", "結果", "根拠");
        for (TestText test : document.tests()) {
            List<String> answers = new ArrayList<>(test.answers());
            if (!test.base().isEmpty()) {
                answers.add(0, test.base() + "から" + (answers.isEmpty() ? "変えない" : ""));
            }
            page.tableRow(
                    test.number(),
                    test.title(),
                    test.application(),
                    String.join("、", answers),
                    String.join("、", test.expected()),
                    !document.testsRun()
                            ? "—"
                            : test.failures().isEmpty() ? "○" : "× " + String.join("、", test.failures()),
                    test.reason());
        }
    }

    private void signatures() {
        page.heading(2, "確認");
        page.paragraph("この文書の基準（規則の版 " + document.version().substring(0, 12) + "）を読み、確かめた。");
        page.tableHead("役割", "氏名", "日付");
        for (String role : Signature.ROLES) {
            page.tableRow(role, "", "");
        }
    }

    static String grade(Code code) {
        String unknown = code.unknown() ? "（不明の答え）" : "";
        return code.note().isEmpty() ? code.label() + unknown : code.label() + unknown + "：" + code.note();
    }
}
