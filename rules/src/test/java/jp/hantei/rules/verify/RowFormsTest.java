package jp.hantei.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.Twins;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.program.RuleProgram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the catalog that decides for the patient has a form on which it does. */
class RowFormsTest {
    static List<Path> workbooks() {
        return CatalogFiles.fewDiseases();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyDecidingRowHasAForm(Path twin) {
        RuleWorkbook workbook = CatalogFiles.load(twin, new Problems());
        RowForms forms = new RowForms(RuleProgram.of(workbook));
        List<String> none = new ArrayList<>();
        for (DecisionTable table : workbook.tables()) {
            if (table.kind() == DecisionTable.Kind.DIAGNOSIS
                    || table.kind() == DecisionTable.Kind.SEVERITY
                    || table.kind() == DecisionTable.Kind.ELIGIBILITY) {
                for (DecisionTable.Row row : table.rows()) {
                    if (forms.decides(table, row).isEmpty()) {
                        none.add(table.name() + " " + row.id());
                    }
                }
            }
        }
        assertThat(none).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void aRowBelowOneThatTakesAllNeverDecides() {
        RuleWorkbook workbook = Twins.edited(
                Twins.PARKINSON,
                twin -> twin.replace(
                        "| S2 |  |  | 基準未満 |", "| S9 |  |  | 基準未満 | 満たさない | 余分 | 推定 |\n| S2 |  |  | 基準未満 |"));
        DecisionTable severity = workbook.tables(DecisionTable.Kind.SEVERITY).get(0);
        RowForms forms = new RowForms(RuleProgram.of(workbook));

        Optional<Witness> last =
                forms.decides(severity, severity.rows().get(severity.rows().size() - 1));

        assertThat(last).isEmpty();
    }
}
