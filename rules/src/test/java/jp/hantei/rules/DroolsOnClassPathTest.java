package jp.hantei.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.Index;
import org.drools.model.Variable;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The two ways to Drools are there: the canonical model, which the product runs, and the spreadsheet compiler, which
 * referees it in tests. That the first needs no compiler is shown by the packed command-line tools, which carry none.
 */
public class DroolsOnClassPathTest {
    public record Answer(int code, List<String> fired) {}

    @Test
    void canonicalModelBuildsAKieBaseWhoseRuleFires() {
        Variable<Answer> answer = declarationOf(Answer.class, "answer");
        ModelImpl model = new ModelImpl();
        model.addRule(rule("jp.hantei.probe", "Diagnosis_10")
                .build(
                        pattern(answer)
                                .expr(
                                        "code == 1",
                                        a -> a.code() == 1,
                                        alphaIndexedBy(Integer.class, Index.ConstraintType.EQUAL, 0, Answer::code, 1),
                                        reactOn("code")),
                        on(answer).execute(a -> a.fired().add("Diagnosis_10"))));

        assertThat(fire(KieBaseBuilder.createKieBaseFromModel(model))).containsExactly("Diagnosis_10");
    }

    @Test
    void spreadsheetCompilerReadsADecisionTableWhoseRuleFires() throws IOException {
        String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(decisionTable()), InputType.XLS);

        assertThat(fire(new KieHelper().addContent(drl, ResourceType.DRL).build(ExecutableModelProject.class)))
                .containsExactly("該当");
    }

    private static List<String> fire(KieBase rules) {
        List<String> fired = new ArrayList<>();
        KieSession session = rules.newKieSession();
        try {
            session.insert(new Answer(1, fired));
            session.insert(new Answer(2, fired));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }

    private static byte[] decisionTable() throws IOException {
        String[][] cells = {
            {"RuleSet", "jp.hantei.probe"},
            {"Import", Answer.class.getCanonicalName()},
            {"RuleTable Diagnosis"},
            {"CONDITION", "ACTION"},
            {"a : Answer", ""},
            {"code() == $param", "a.fired().add(\"$param\");"},
            {"コード", "結果"},
            {"1", "該当"},
        };
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Tables");
            for (int r = 0; r < cells.length; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < cells[r].length; c++) {
                    row.createCell(c).setCellValue(cells[r][c]);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
