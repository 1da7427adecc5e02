package jp.hantei.web.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.document.CriteriaDocument;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.WorkbookCheck;
import org.springframework.stereotype.Component;

/** The documents of the catalog. Verifying a workbook takes a moment, so those read last are kept. Thread-safe. */
@Component
class Documents {

    private static final int KEPT = 40;

    private final Catalog catalog;
    private final Map<String, CriteriaDocument> byVersion = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CriteriaDocument> eldest) {
            return size() > KEPT;
        }
    };

    Documents(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @throws jp.hantei.judgement.UnknownRulePackException when there is no such rule pack */
    CriteriaDocument of(String disease, String revision) {
        RuleWorkbook workbook = catalog.rulePack(disease, revision).workbook();
        synchronized (byVersion) {
            CriteriaDocument document = byVersion.get(workbook.meaningHash());
            if (document == null) {
                document = CriteriaDocument.of(workbook, WorkbookCheck.check(workbook));
                byVersion.put(workbook.meaningHash(), document);
            }
            return document;
        }
    }
}
